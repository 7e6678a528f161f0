//! What a form must be before it is looked at: the right type, small, and here in time. Whoever handles it finds the
//! whole body in memory.

use std::error::Error;
use std::time::Duration;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, Method, StatusCode};
use http_body_util::{BodyExt, LengthLimitError, Limited};

/// The longest form, in bytes: the longest of ours is a tenth of it.
pub const FORM_BYTES: usize = 32 * 1024;

/// Refuses what is no form of ours, or not here within `time`: 415 for another type, 413 when too long, 408 when too slow, 400 when broken off.
pub async fn admit(State(time): State<Duration>, request: Request, next: Next) -> Response {
    if request.method() != Method::POST {
        return next.run(request).await;
    }
    match whole(request, time).await {
        Ok(request) => next.run(request).await,
        Err(status) => status.into_response(),
    }
}

async fn whole(request: Request, time: Duration) -> Result<Request, StatusCode> {
    if !is_form(request.headers()) {
        return Err(StatusCode::UNSUPPORTED_MEDIA_TYPE);
    }
    if announced(request.headers()).is_some_and(|bytes| bytes > FORM_BYTES as u64) {
        return Err(StatusCode::PAYLOAD_TOO_LARGE);
    }
    let (head, body) = request.into_parts();
    let body = tokio::time::timeout(time, Limited::new(body, FORM_BYTES).collect())
        .await
        .map_err(|_| StatusCode::REQUEST_TIMEOUT)?
        .map_err(|error| refusal(error.as_ref()))?;
    Ok(Request::from_parts(head, Body::from(body.to_bytes())))
}

fn refusal(error: &(dyn Error + 'static)) -> StatusCode {
    if error.is::<LengthLimitError>() {
        StatusCode::PAYLOAD_TOO_LARGE
    } else {
        StatusCode::BAD_REQUEST
    }
}

/// Whether the body is said to be what browsers send for a form (HTML, `application/x-www-form-urlencoded`).
fn is_form(headers: &HeaderMap) -> bool {
    let kind = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    let kind = kind
        .and_then(|value| value.split(';').next())
        .map(str::trim);
    kind.is_some_and(|kind| kind.eq_ignore_ascii_case("application/x-www-form-urlencoded"))
}

fn announced(headers: &HeaderMap) -> Option<u64> {
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}
