//! A drive on paper and as a picture: where and when things are brought, and a code that leads to its page.

mod sheet;
mod words;

use std::sync::Arc;

use axum::extract::Path;
use axum::response::Response;
use domain::drive::Drive;
use http::HeaderMap;
use services::drive::DriveNeeds;

use self::words::words_of;
use crate::cx::Cx;
use crate::error::PageError;
use crate::pages::poster::Printed;
use crate::pages::poster::picture::square;

pub use sheet::show as sheet;

/// What is printed of a drive.
pub fn printed(drive: &Drive) -> Printed {
    Printed {
        page: format!("/raccolte/{}", drive.card.slug),
        sheet: "manifesto",
    }
}

/// `/{locale}/raccolte/{slug}/immagine.png`
pub async fn image(
    cx: Cx,
    Path((_, slug)): Path<(String, String)>,
    wishes: HeaderMap,
) -> Result<Response, PageError> {
    let (drive, needs) = found(&cx, &slug).await?;
    square(&cx, &wishes, words_of(&cx, &drive, &needs)).await
}

/// The drive of an address with what it needs.
pub(super) async fn found(cx: &Cx, slug: &str) -> Result<(Arc<Drive>, DriveNeeds), PageError> {
    let drive = cx.services.drive_by_slug(slug);
    let drive = drive.ok_or(PageError::NotFound)?;
    let needs = cx.services.needs_of(drive.id).await?;
    Ok((drive, needs))
}
