//! An appointment, by its link.

use domain::secret::Secret;
use http::StatusCode;
use services::booking::Progress;

use crate::actions::stop::{Stop, see_other};
use crate::cx::Cx;
use crate::pages::appointment::found::Found;
use crate::pages::appointment::gone::gone_page;

/// The appointment under a link. While it is still being booked the link leads there.
pub async fn found(cx: &Cx, secret: &str) -> Result<Found, Stop> {
    let gone = |status| Stop::from(gone_page(cx, status).respond(cx));
    let secret: Secret = secret.parse().map_err(|_| gone(StatusCode::NOT_FOUND))?;
    match cx.services.progress(&secret).await? {
        Progress::Unknown => Err(gone(StatusCode::NOT_FOUND)),
        Progress::Holding(_) => {
            let path = format!("/prenota/in-corso/{}/riepilogo", secret.reveal());
            Err(see_other(&cx.url(&path)).into())
        }
        Progress::Booked(booking) if booking.erased_at.is_some() => Err(gone(StatusCode::GONE)),
        Progress::Booked(booking) => {
            let desk = cx.directory.desk(booking.desk).cloned();
            Ok(Found {
                desk: desk.ok_or_else(|| gone(StatusCode::GONE))?,
                booking: *booking,
                secret,
            })
        }
    }
}
