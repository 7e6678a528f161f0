//! What every page knows: the reader's language, the published content, the moment.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use domain::directory::Directory;
use domain::locale::Locale;
use http::Uri;
use http::header::{ACCEPT_LANGUAGE, COOKIE, HeaderMap};
use http::request::Parts;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use l10n::Texts;
use leptos::prelude::use_context;
use services::Services;
use services::form_token::Holder;
use services::staff::SignedIn;

use crate::error::PageError;
use crate::reader::comes_from_here;
use crate::state::AppState;

/// The cookie that remembers a chosen language: nothing else is in it.
pub const LANGUAGE_COOKIE: &str = "lang";

/// The frame of one page. Components get it with [`Cx::get`].
#[derive(Clone)]
pub struct Cx {
    /// The verbs.
    pub services: Services,
    /// The reader's words and formats.
    pub texts: &'static Texts,
    /// The published content, the same throughout the page.
    pub directory: Arc<Directory>,
    /// The moment the page is made.
    pub now: Timestamp,
    /// Read before anything else: what [`crate::cache`] keeps the page under.
    pub generation: u64,
    /// The path after the locale, beginning with a slash: `/sportelli`. Staff pages have no locale in theirs.
    pub path: Arc<str>,
    /// Whether the reader comes from another page of the site.
    pub from_here: bool,
    /// Who is signed in, on a staff page.
    pub signed_in: Option<Arc<SignedIn>>,
}

impl Cx {
    /// The frame for a reader of `locale` at `path` (without the locale).
    pub fn new(services: &Services, locale: Locale, path: &str) -> Self {
        let generation = services.generation();
        Self {
            texts: Texts::of(locale),
            directory: services.directory(),
            now: services.now(),
            generation,
            path: path.into(),
            from_here: false,
            signed_in: None,
            services: services.clone(),
        }
    }

    /// Who the forms of this page are issued to.
    pub fn holder(&self) -> Holder {
        match &self.signed_in {
            Some(signed_in) => Holder::Session(signed_in.session.id),
            None => Holder::Anybody,
        }
    }

    /// The frame of the page being rendered.
    ///
    /// # Panics
    /// Outside of [`crate::page::Page::respond`], which provides it.
    pub fn get() -> Self {
        use_context().expect("components are rendered by Page::respond, which provides the frame")
    }

    /// The reader's language.
    pub fn locale(&self) -> Locale {
        self.texts.locale()
    }

    /// A path of this site in the reader's language: `url("/sportelli")`.
    pub fn url(&self, path: &str) -> String {
        format!("/{}{path}", self.locale())
    }

    /// The same for whoever is elsewhere: `https://vicino.example.org/it/sportelli`.
    pub fn absolute(&self, path: &str) -> String {
        format!("{}{}", self.origin(), self.url(path))
    }

    /// The site's own address, without a path.
    pub fn origin(&self) -> String {
        let base = &self.services.settings().base_url;
        base.origin().ascii_serialization()
    }

    /// This page in another language.
    pub fn in_locale(&self, locale: Locale) -> String {
        format!("/{locale}{}", self.path)
    }

    /// The network's name, or the product's while there is no network.
    pub fn network_name(&self) -> &str {
        self.directory
            .network
            .as_ref()
            .map_or("Vicino", |n| n.name.as_str())
    }

    /// Where the desks' clocks hang.
    pub fn zone(&self) -> &TimeZone {
        self.services.zone()
    }

    /// The date where the desks are.
    pub fn today(&self) -> Date {
        self.zone().to_datetime(self.now).date()
    }
}

/// The reader's language by address, then by the remembered choice, then by the browser's wishes, then Italian.
pub fn reader_locale(uri: &Uri, headers: &HeaderMap, services: &Services) -> Locale {
    let offered = &services.settings().locales;
    let first = uri.path().split('/').nth(1).unwrap_or_default();
    first
        .parse()
        .ok()
        .filter(|l| offered.contains(l))
        .or_else(|| remembered(headers).filter(|l| offered.contains(l)))
        .or_else(|| Locale::negotiate(headers.get(ACCEPT_LANGUAGE)?.to_str().ok()?, offered))
        .unwrap_or(Locale::It)
}

fn remembered(headers: &HeaderMap) -> Option<Locale> {
    cookie(headers, LANGUAGE_COOKIE)?.parse().ok()
}

/// The value of a cookie.
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let cookies = headers
        .get_all(COOKIE)
        .into_iter()
        .filter_map(|c| c.to_str().ok());
    let mut pairs = cookies
        .flat_map(|c| c.split(';'))
        .filter_map(|p| p.trim().split_once('='));
    pairs
        .find(|(known, _)| *known == name)
        .map(|(_, value)| value)
}

impl FromRequestParts<AppState> for Cx {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, PageError> {
        let path = parts.uri.path().strip_prefix('/').unwrap_or_default();
        let (tag, rest) = path.split_at(path.find('/').unwrap_or(path.len()));
        let locale: Locale = tag.parse().map_err(|_| PageError::NotFound)?;
        if !state.services.settings().locales.contains(&locale) {
            return Err(PageError::NotFound);
        }
        Ok(Self {
            from_here: comes_from_here(&parts.headers),
            ..Self::new(&state.services, locale, rest)
        })
    }
}
