//! Show what became of a request to be called.

use axum::extract::Path;
use domain::secret::Secret;

use crate::actions::stop::{Answer, Stop};
use crate::cx::Cx;
use crate::error::PageError;
use crate::pages::callback::about::About;
use crate::pages::callback::receipt::{Asked, receipt_page};

/// The receipt.
pub async fn show(cx: Cx, Path((_, secret)): Path<(String, String)>) -> Answer {
    let asked = asked(&cx, &secret).await?;
    Ok(receipt_page(&cx, asked).respond(&cx))
}

/// The request under a link.
pub async fn asked(cx: &Cx, secret: &str) -> Result<Asked, Stop> {
    let secret: Secret = secret.parse().map_err(|_| PageError::NotFound)?;
    let callback = cx.services.callback(&secret).await?;
    let callback = callback.ok_or(PageError::NotFound)?;
    let directory = &cx.directory;
    let about = About {
        desk: callback.desk.and_then(|id| directory.desk(id).cloned()),
        municipality: callback
            .municipality
            .and_then(|id| directory.municipality(id).cloned()),
    };
    Ok(Asked {
        secret,
        callback,
        about,
    })
}
