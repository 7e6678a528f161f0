//! Something of one person as a calendar file to keep (RFC 5545, METHOD:PUBLISH).

use axum::body::Body;
use axum::response::Response;
use http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, HeaderName, HeaderValue};

/// The answer: kept nowhere, found by nobody. `disposition` names the file.
pub fn calendar_file(file: String, disposition: &'static str) -> Response {
    let mut response = Response::new(Body::from(file));
    let headers = response.headers_mut();
    for (name, value) in [
        (CONTENT_TYPE, "text/calendar; charset=utf-8; method=PUBLISH"),
        (CONTENT_DISPOSITION, disposition),
        (CACHE_CONTROL, "no-store"),
        (HeaderName::from_static("x-robots-tag"), "noindex"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}
