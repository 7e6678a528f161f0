//! A promise, by its link.

use domain::secret::Secret;
use http::StatusCode;

use crate::actions::stop::Stop;
use crate::cx::Cx;
use crate::pages::pledge::found::{Found, gone_page};

/// The promise under a link. One whose data are deleted is gone.
pub async fn found(cx: &Cx, secret: &str) -> Result<Found, Stop> {
    let gone = |status| Stop::from(gone_page(cx, status).respond(cx));
    let secret: Secret = secret.parse().map_err(|_| gone(StatusCode::NOT_FOUND))?;
    let seen = cx.services.pledge_by_link(&secret).await?;
    let seen = seen.ok_or_else(|| gone(StatusCode::NOT_FOUND))?;
    if seen.pledge.erased_at.is_some() {
        return Err(gone(StatusCode::GONE));
    }
    Ok(Found { seen, secret })
}
