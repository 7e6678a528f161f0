//! An event as a calendar file to keep (RFC 5545, METHOD:PUBLISH).

use axum::body::Body;
use axum::extract::Path;
use axum::response::Response;
use http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, HeaderValue};

use crate::cx::Cx;
use crate::error::PageError;

/// `/{locale}/eventi/{slug}/calendario.ics`
pub async fn show(cx: Cx, Path((_, slug)): Path<(String, String)>) -> Result<Response, PageError> {
    let event = cx
        .services
        .event_by_slug(&slug)
        .await?
        .ok_or(PageError::NotFound)?;
    let file = cx.services.event_calendar(&event, cx.locale());
    let mut response = Response::new(Body::from(file));
    let headers = response.headers_mut();
    for (name, value) in [
        (CONTENT_TYPE, "text/calendar; charset=utf-8; method=PUBLISH"),
        (CONTENT_DISPOSITION, "attachment; filename=\"evento.ics\""),
        (CACHE_CONTROL, "no-cache"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    Ok(response)
}
