//! From a view to an answer.

use axum::body::Body;
use axum::response::Response;
use http::StatusCode;
use http::header::{
    CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_TYPE, HeaderName, HeaderValue, REFERRER_POLICY,
};
use leptos::prelude::*;
use leptos::reactive::owner::Owner;
use services::reads::Read;
use uuid::Uuid;

use crate::cache::{ByOrigin, Cacheable};
use crate::components::feeds::FeedLink;
use crate::components::preview::Preview;
use crate::cx::Cx;
use crate::layout::document::{Frame, document};
use crate::layout::embedded::embedded_document;

const ROBOTS: HeaderName = HeaderName::from_static("x-robots-tag");

/// How the style reaches the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Inside the page, for pages that people come to from outside: complete in one round trip. Who comes from another page of the
    /// site has the sheet already or needs it for the next one, and gets it as a file: seven kilobytes less a page.
    Inline,
    /// As a file that the browser keeps, for pages within a flow.
    Linked,
}

/// Who may see the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Everyone sees the same: it is kept and served again.
    Everyone,
    /// Public, but true only at this moment.
    Moment,
    /// One family's: never kept anywhere, never told to another site, not for search engines.
    Family,
    /// For somebody signed in, with the same care as a family's.
    Staff,
}

/// The mark of an answer whose page has islands: its policy lets WebAssembly run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WithIslands;

/// The mark of an answer that may stand within pages of the sites that are let: its policy says which.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Embeddable;

/// How a page that stands within another site fits in there; whatever is not chosen is as the reader's device wants it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Look {
    /// Light or dark: a value of `data-scheme`.
    pub scheme: Option<&'static str>,
    /// The network's colour: a value of `data-theme`.
    pub colour: Option<&'static str>,
}

impl Look {
    /// Reads the choices of an address, of which an empty one is none; `None` when one is unknown.
    pub fn read(scheme: &str, colour: &str) -> Option<Self> {
        let among = |known: &[&'static str], chosen: &str| match chosen {
            "" => Some(None),
            chosen => known
                .iter()
                .find(|word| **word == chosen)
                .copied()
                .map(Some),
        };
        Some(Self {
            scheme: among(&["chiaro", "scuro"], scheme)?,
            colour: among(&["mare", "mattone", "prugna"], colour)?,
        })
    }
}

/// A page to be rendered.
pub struct Page {
    /// Status of the answer.
    pub status: StatusCode,
    /// What the page is, without the network's name.
    pub title: String,
    /// How the style reaches it.
    pub style: Style,
    /// Who may see it.
    pub reach: Reach,
    /// Whether parts of it live in the browser.
    pub islands: bool,
    /// The same for programs that follow it.
    pub feeds: Vec<FeedLink>,
    /// What is shown of it elsewhere.
    pub preview: Option<Preview>,
    /// The published thing that it is about.
    pub about: Option<Uuid>,
    /// How it fits into another site, if it is made for that.
    pub embedded: Option<Look>,
    /// What stands in `<main>`; built when rendered.
    body: Box<dyn FnOnce() -> AnyView + Send>,
}

impl Page {
    /// A page for everyone, with a linked style.
    pub fn new<V: IntoAny>(
        title: impl Into<String>,
        body: impl FnOnce() -> V + Send + 'static,
    ) -> Self {
        Self {
            status: StatusCode::OK,
            title: title.into(),
            style: Style::Linked,
            reach: Reach::Everyone,
            islands: false,
            feeds: Vec::new(),
            preview: None,
            about: None,
            embedded: None,
            body: Box::new(move || body().into_any()),
        }
    }

    /// The same with its style inside.
    #[must_use]
    pub fn inline(self) -> Self {
        Self {
            style: Style::Inline,
            ..self
        }
    }

    /// The same with the script and the policy that its islands need.
    #[must_use]
    pub fn with_islands(self) -> Self {
        Self {
            islands: true,
            ..self
        }
    }

    /// The same with what programs may follow instead.
    #[must_use]
    pub fn with_feeds(self, feeds: Vec<FeedLink>) -> Self {
        Self { feeds, ..self }
    }

    /// The same with what is shown of it where its address is sent.
    #[must_use]
    pub fn with_preview(self, preview: Preview) -> Self {
        let preview = Some(preview);
        Self { preview, ..self }
    }

    /// The same, about something published: it is counted how often it is read.
    #[must_use]
    pub fn about(self, thing: Uuid) -> Self {
        let about = Some(thing);
        Self { about, ..self }
    }

    /// The same, made to stand within another site.
    #[must_use]
    pub fn embedded(self, look: Look) -> Self {
        let embedded = Some(look);
        Self { embedded, ..self }
    }

    /// The same, true only at this moment.
    #[must_use]
    pub fn moment(self) -> Self {
        Self {
            reach: Reach::Moment,
            ..self
        }
    }

    /// The same, for one family's eyes.
    #[must_use]
    pub fn family(self) -> Self {
        Self {
            reach: Reach::Family,
            ..self
        }
    }

    /// The same, for somebody signed in: with the menu of the staff side.
    #[must_use]
    pub fn staff(self) -> Self {
        Self {
            reach: Reach::Staff,
            ..self
        }
    }

    /// The same with another status.
    #[must_use]
    pub fn status(self, status: StatusCode) -> Self {
        Self { status, ..self }
    }

    /// Renders the page.
    pub fn respond(self, cx: &Cx) -> Response {
        let Self {
            status,
            title,
            style,
            reach,
            islands,
            feeds,
            preview,
            about,
            embedded,
            body,
        } = self;
        let by_origin = style == Style::Inline;
        let style = if cx.from_here { Style::Linked } else { style };
        let owner = Owner::new();
        let html = owner.with(|| {
            provide_context(cx.clone());
            match embedded {
                Some(look) => embedded_document(cx, &title, look, body()),
                None => {
                    let frame = Frame {
                        title: &title,
                        status,
                        style,
                        reach,
                        islands,
                        feeds,
                        preview,
                    };
                    document(cx, frame, body())
                }
            }
        });
        drop(owner);
        let mut response = Response::new(Body::from(html));
        *response.status_mut() = status;
        let headers = response.headers_mut();
        headers.insert(
            CONTENT_TYPE,
            HeaderValue::from_static("text/html; charset=utf-8"),
        );
        headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static(cx.texts.lang()));
        let keep = match reach {
            Reach::Everyone => "no-cache",
            Reach::Moment | Reach::Family | Reach::Staff => "no-store",
        };
        headers.insert(CACHE_CONTROL, HeaderValue::from_static(keep));
        // The page itself is the one to be found.
        if embedded.is_some() {
            headers.insert(ROBOTS, HeaderValue::from_static("noindex"));
            response.extensions_mut().insert(Embeddable);
        }
        let headers = response.headers_mut();
        if matches!(reach, Reach::Family | Reach::Staff) {
            // Not `no-referrer`: forms would then be sent with `Origin: null` (Fetch, "append a request Origin header"), and
            // those of browsers without `Sec-Fetch-Site`, Safari before 16.4 among them, would be refused as foreign.
            headers.insert(REFERRER_POLICY, HeaderValue::from_static("same-origin"));
            headers.insert(ROBOTS, HeaderValue::from_static("noindex"));
        }
        if by_origin {
            response.extensions_mut().insert(ByOrigin);
        }
        if reach == Reach::Everyone && status == StatusCode::OK {
            response
                .extensions_mut()
                .insert(Cacheable::new(cx.generation, cx.now));
        }
        if let Some(thing) = about {
            let language = cx.locale();
            response.extensions_mut().insert(Read { thing, language });
        }
        if islands {
            response.extensions_mut().insert(WithIslands);
        }
        response
    }
}
