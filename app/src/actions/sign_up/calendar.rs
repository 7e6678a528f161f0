//! What somebody signed up for as a calendar file to keep (RFC 5545, METHOD:PUBLISH).

use axum::body::Body;
use axum::extract::Path;
use axum::response::Response;
use http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, HeaderName, HeaderValue};

use super::found::found;
use crate::actions::stop::Answer;
use crate::cx::Cx;
use crate::error::PageError;

/// The file, in the reader's language.
pub async fn show(cx: Cx, Path((_, secret)): Path<(String, String)>) -> Answer {
    let at = found(&cx, &secret).await?;
    let page = cx.services.sign_up_url(cx.locale(), &at.secret);
    let file = cx
        .services
        .sign_up_calendar(&at.seen.sign_up, cx.locale(), &page)
        .await?;
    let mut response = Response::new(Body::from(file.ok_or(PageError::Gone)?));
    let headers = response.headers_mut();
    for (name, value) in [
        (CONTENT_TYPE, "text/calendar; charset=utf-8; method=PUBLISH"),
        (
            CONTENT_DISPOSITION,
            "attachment; filename=\"iscrizione.ics\"",
        ),
        (CACHE_CONTROL, "no-store"),
        (HeaderName::from_static("x-robots-tag"), "noindex"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    Ok(response)
}
