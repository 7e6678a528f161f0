//! A list for programs that follow it, as RSS or as Atom: the same whatever is told.

mod atom;
mod rss;

use axum::body::Body;
use axum::response::Response;
use http::header::{CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_TYPE, HeaderValue};
use jiff::Timestamp;

use crate::cache::Cacheable;
use crate::cx::Cx;

pub use atom::atom;
pub use rss::rss;

/// How many things a feed tells of, those that changed last.
const ITEMS: usize = 50;

/// A list that is followed.
pub struct News {
    /// What is followed.
    pub title: String,
    /// The same in a sentence.
    pub about: String,
    /// The feed itself.
    pub own: String,
    /// The page with the same list.
    pub list: String,
    /// What is told, the latest first.
    items: Vec<Item>,
}

/// What RSS and Atom have in common.
pub struct Item {
    /// A key that stays, whatever changes.
    pub id: String,
    /// Title, with the words of one that does not take place before it.
    pub title: String,
    /// The language of title and summary.
    pub lang: &'static str,
    /// The page.
    pub url: String,
    /// What there is to know, line by line.
    pub text: String,
    /// Its kind.
    pub kind: String,
    /// When it last changed.
    pub changed_at: Timestamp,
}

impl News {
    /// The feed at `own` of the list at `list`, both whole addresses.
    pub fn new(title: String, about: String, own: String, list: String) -> Self {
        Self {
            title,
            about,
            own,
            list,
            items: Vec::new(),
        }
    }

    /// The same with what it tells.
    #[must_use]
    pub fn telling(mut self, mut items: Vec<Item>) -> Self {
        items.sort_by(|a, b| (b.changed_at, &b.id).cmp(&(a.changed_at, &a.id)));
        items.truncate(ITEMS);
        self.items = items;
        self
    }

    /// When anything of it last changed.
    fn newest(&self) -> Option<Timestamp> {
        self.items.first().map(|item| item.changed_at)
    }
}

/// The same for everyone, as a page is: kept, and not sent again to whoever has it.
pub fn file(cx: &Cx, content_type: &'static str, text: String) -> Response {
    let mut response = Response::new(Body::from(text));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static(cx.texts.lang()));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    let fresh = Cacheable::new(cx.generation, cx.now);
    response.extensions_mut().insert(fresh);
    response
}
