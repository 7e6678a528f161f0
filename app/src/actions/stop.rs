//! How handlers answer.

use axum::body::Body;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::{CACHE_CONTROL, HeaderValue, LOCATION};
use services::Failure;

use crate::error::PageError;

/// Why a handler ends before its work is done: with a page that says so, or with an error.
#[derive(Debug)]
pub struct Stop(Box<Response>);

/// What a handler answers.
pub type Answer = Result<Response, Stop>;

impl From<Response> for Stop {
    fn from(response: Response) -> Self {
        Self(Box::new(response))
    }
}

impl From<PageError> for Stop {
    fn from(error: PageError) -> Self {
        error.into_response().into()
    }
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        PageError::from(failure).into()
    }
}

impl IntoResponse for Stop {
    fn into_response(self) -> Response {
        *self.0
    }
}

/// Go there with GET (303): sending a form again by reloading is then not possible.
pub fn see_other(path: &str) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    let headers = response.headers_mut();
    // Our own paths are made of slugs, secrets and dates: valid in a header.
    let target = HeaderValue::from_str(path).unwrap_or(HeaderValue::from_static("/"));
    headers.insert(LOCATION, target);
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
