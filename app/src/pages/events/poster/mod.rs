//! An event on paper and as a picture, each with a code that leads back to its page.

mod image;
mod sheet;
mod sketch;
mod words;

use std::sync::Arc;

use domain::event::{Event, Occurrence};

use crate::cx::Cx;
use crate::error::PageError;

pub use image::{image, is_drawn, path as image_path};
pub use sheet::show as sheet;

/// Width and height of the picture, in pixels.
pub const IMAGE_SIZE: (u32, u32) = (1080, 1080);

/// The event of an address, and the date to tell of: the next one, or the last.
async fn found(cx: &Cx, slug: &str) -> Result<(Arc<Event>, Occurrence), PageError> {
    let event = cx.services.event_by_slug(slug).await?;
    let event = event.ok_or(PageError::NotFound)?;
    let here = cx.zone().to_datetime(cx.now);
    let date = event.next(here).or_else(|| event.all().pop());
    let date = date.ok_or(PageError::NotFound)?;
    Ok((event, date))
}

/// Where the code leads: the page, which is told that somebody comes from paper.
fn code_url(cx: &Cx, event: &Event) -> String {
    cx.absolute(&format!("/eventi/{}?da=locandina", event.card.slug))
}

/// The address as one types it.
fn typed_url(cx: &Cx, event: &Event) -> String {
    let url = cx.absolute(&format!("/eventi/{}", event.card.slug));
    let shown = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest);
    shown.to_owned()
}
