//! An event on paper and as a picture, each with a code that leads back to its page.

mod sheet;
mod words;

use std::sync::Arc;

use axum::extract::Path;
use axum::response::Response;
use domain::event::{Event, Occurrence};
use http::HeaderMap;

use crate::cx::Cx;
use crate::error::PageError;
use crate::pages::poster::Printed;
use crate::pages::poster::picture::square;

pub use sheet::show as sheet;
pub use words::words_of;

/// What is printed of an event.
pub fn printed(event: &Event) -> Printed {
    Printed {
        page: format!("/eventi/{}", event.card.slug),
        sheet: "locandina",
    }
}

/// `/{locale}/eventi/{slug}/immagine.png`
pub async fn image(
    cx: Cx,
    Path((_, slug)): Path<(String, String)>,
    wishes: HeaderMap,
) -> Result<Response, PageError> {
    let (event, date) = found(&cx, &slug).await?;
    square(&cx, &wishes, words_of(&cx, &event, &date)).await
}

/// The event of an address, and the date to tell of: the next one, or the last.
async fn found(cx: &Cx, slug: &str) -> Result<(Arc<Event>, Occurrence), PageError> {
    let event = cx.services.event_by_slug(slug).await?;
    let event = event.ok_or(PageError::NotFound)?;
    let here = cx.zone().to_datetime(cx.now);
    let date = event.next(here).or_else(|| event.all().pop());
    let date = date.ok_or(PageError::NotFound)?;
    Ok((event, date))
}
