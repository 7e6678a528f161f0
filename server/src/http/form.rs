//! What a form must be before it is looked at: the right type, small, and here in time. Whoever handles it finds the
//! whole body in memory.

use std::time::Duration;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::header::CONTENT_TYPE;
use http::{HeaderMap, Method, StatusCode};
use http_body_util::BodyExt;

/// The longest form of the public, in bytes: the longest of ours is a tenth of it.
const FORM_BYTES: usize = 32 * 1024;
/// The longest form of staff: the card of an event with its texts in every language.
const STAFF_FORM_BYTES: usize = 256 * 1024;
/// How much of a longer one is read all the same. Whoever still sends when the connection closes never sees the answer.
const PATIENCE_BYTES: usize = 1024 * 1024;

/// Refuses what is no form of ours, and lets a form with a file pass unread: 413 when too long, 415 for another type, 408 when it takes longer than `time`, 400
/// when broken off.
pub async fn admit(State(time): State<Duration>, request: Request, next: Next) -> Response {
    if request.method() != Method::POST || app::is_upload(&request) {
        return next.run(request).await;
    }
    let (head, body) = request.into_parts();
    let most = match head.uri.path().starts_with("/staff/") {
        true => STAFF_FORM_BYTES,
        false => FORM_BYTES,
    };
    let read = tokio::time::timeout(time, whole(body, most)).await;
    match read.unwrap_or(Err(StatusCode::REQUEST_TIMEOUT)) {
        Err(status) => status.into_response(),
        Ok(_) if !is_form(&head.headers) => StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response(),
        Ok(form) => next.run(Request::from_parts(head, Body::from(form))).await,
    }
}

async fn whole(mut body: Body, most: usize) -> Result<Vec<u8>, StatusCode> {
    let mut form = Vec::new();
    let mut length = 0;
    while let Some(frame) = body.frame().await {
        // What is no data are trailers, which forms have none of.
        let Ok(data) = frame.map_err(|_| StatusCode::BAD_REQUEST)?.into_data() else {
            continue;
        };
        length += data.len();
        if length <= most {
            form.extend_from_slice(&data);
        } else if length > PATIENCE_BYTES {
            break;
        }
    }
    (length <= most)
        .then_some(form)
        .ok_or(StatusCode::PAYLOAD_TOO_LARGE)
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
