//! The list of events for programs that follow it: what is looked for stands in the query, as in that of the list.

mod atom;
mod calendar;
mod item;
mod rss;

use std::collections::HashSet;

use axum::body::Body;
use axum::extract::RawQuery;
use axum::response::Response;
use domain::event::Listed;
use http::header::{CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_TYPE, HeaderValue};

use crate::cache::Cacheable;
use crate::cx::Cx;
use crate::error::PageError;
use crate::forms::events::EventsWish;
use crate::forms::raw::RawForm;

pub use atom::show as atom;
pub use calendar::show as calendar;
pub use rss::show as rss;

/// What an address asks for.
struct Asked {
    wish: EventsWish,
    /// The dates that the list shows, in order of time.
    listed: Vec<Listed>,
}

impl Asked {
    fn read(cx: &Cx, RawQuery(query): RawQuery) -> Result<Self, PageError> {
        let query = RawForm::parse(query.unwrap_or_default().as_bytes());
        let wish = EventsWish::read(&query, &cx.directory).map_err(|_| PageError::NotFound)?;
        let listed = cx.services.events(&wish.filter);
        Ok(Self { wish, listed })
    }

    /// The events of those dates, each once.
    fn events(&self) -> impl Iterator<Item = &Listed> {
        let mut seen = HashSet::new();
        self.listed
            .iter()
            .filter(move |one| seen.insert(one.event.id))
    }
}

/// The same for everyone, as a page is: kept, and not sent again to whoever has it.
fn file(cx: &Cx, content_type: &'static str, text: String) -> Response {
    let mut response = Response::new(Body::from(text));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static(cx.texts.lang()));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    let fresh = Cacheable::new(cx.generation, cx.now);
    response.extensions_mut().insert(fresh);
    response
}
