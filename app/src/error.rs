//! Errors as pages: what happened, what to do, whom to call. Nobody leaves without a person to call.

use axum::body::Body;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::header::{ALLOW, CONTENT_TYPE, HeaderValue, RETRY_AFTER};
use http::{HeaderMap, Method, StatusCode, Uri};
use services::{Failure, Services};

use crate::cx::{Cx, reader_locale};
use crate::pages::error::error_page;
use crate::state::AppState;

/// Why a request gets an error page instead of what it asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageError {
    /// No such page, desk, municipality, or link.
    NotFound,
    /// It was here once: a link too old, an appointment erased.
    Gone,
    /// The form is not one of ours, or was filled in by a machine.
    BadForm,
    /// Too many requests.
    TooMany,
    /// The database is away.
    Unavailable,
    /// No room to write.
    DiskFull,
    /// A fault of ours.
    Internal,
}

impl PageError {
    fn status(self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Gone => StatusCode::GONE,
            Self::BadForm => StatusCode::BAD_REQUEST,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::Unavailable | Self::DiskFull => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl From<Failure> for PageError {
    /// Logs the failure: it is shown once and logged once.
    fn from(failure: Failure) -> Self {
        let error: &dyn std::error::Error = &failure;
        match &failure {
            Failure::Unavailable(_) => {
                tracing::warn!(error, "the database is away");
                Self::Unavailable
            }
            Failure::DiskFull(_) => {
                tracing::error!(error, "no room to write");
                Self::DiskFull
            }
            Failure::Internal(_) => {
                tracing::error!(error, "a page failed");
                Self::Internal
            }
        }
    }
}

impl IntoResponse for PageError {
    /// Only the status: the page is put in by [`error_pages`], which knows the reader.
    fn into_response(self) -> Response {
        self.status().into_response()
    }
}

/// Gives every error without a page of its own the localized one. Assets and machine endpoints are not concerned: this
/// wraps the router of pages.
pub async fn error_pages(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let (uri, headers, method) = (
        request.uri().clone(),
        request.headers().clone(),
        request.method().clone(),
    );
    let response = next.run(request).await;
    with_page(&state.services, &uri, &headers, &method, response)
}

/// As [`error_pages`], for answers made outside the router: time limits, panics, refused bodies.
pub fn with_page(
    services: &Services,
    uri: &Uri,
    headers: &HeaderMap,
    method: &Method,
    response: Response,
) -> Response {
    let status = response.status();
    let is_page = response
        .headers()
        .get(CONTENT_TYPE)
        .is_some_and(|t| t.as_bytes().starts_with(b"text/html"));
    if is_page || !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    let locale = reader_locale(uri, headers, services);
    // The language chooser leads home: the failed address may not exist in any language.
    let cx = Cx::new(services, locale, "/");
    let mut page = error_page(&cx, status).respond(&cx);
    if status == StatusCode::SERVICE_UNAVAILABLE {
        page.headers_mut()
            .insert(RETRY_AFTER, HeaderValue::from_static("30"));
    }
    if let Some(allow) = response.headers().get(ALLOW) {
        page.headers_mut().insert(ALLOW, allow.clone());
    }
    if method == Method::HEAD {
        *page.body_mut() = Body::empty();
    }
    page
}
