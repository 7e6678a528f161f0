//! The event as a square picture to be sent and shown: 1080 pixels a side, made by the server.

use axum::body::{Body, Bytes};
use axum::extract::Path;
use axum::response::Response;
use domain::event::{Event, Occurrence};
use http::HeaderMap;
use http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, HeaderName, HeaderValue};

use super::found;
use super::sketch::sketch;
use super::words::ImageWords;
use crate::cx::Cx;
use crate::error::PageError;
use crate::etag;

/// Changes with the way in which pictures are drawn.
const DRAWN_LIKE: &str = "1";

/// Where it is, below the locale.
pub fn path(event: &Event) -> String {
    format!("/eventi/{}/immagine.png", event.card.slug)
}

/// Whether there are fonts for it.
pub async fn is_drawn(cx: &Cx, event: &Event, date: &Occurrence) -> Result<bool, PageError> {
    let words = ImageWords::of(cx, event, date);
    let all = [words.title, words.day, words.facts].join(" ");
    Ok(cx.services.can_write(&all).await?)
}

/// `/{locale}/eventi/{slug}/immagine.png`
pub async fn image(
    cx: Cx,
    Path((_, slug)): Path<(String, String)>,
    wishes: HeaderMap,
) -> Result<Response, PageError> {
    let (event, date) = found(&cx, &slug).await?;
    let words = ImageWords::of(&cx, &event, &date);
    // Texts are always written as JSON.
    let content = serde_json::to_string(&words).unwrap_or_default();
    let mark = etag::of(format!("{DRAWN_LIKE} {content}").as_bytes());
    let mut headers = HeaderMap::new();
    headers.insert(ETAG, mark.clone());
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    // It is made to be shown elsewhere.
    headers.insert(
        HeaderName::from_static("cross-origin-resource-policy"),
        HeaderValue::from_static("cross-origin"),
    );
    if etag::is_known(&wishes, &mark) {
        return Ok(etag::not_modified(headers));
    }
    let key = mark.to_str().unwrap_or_default().to_owned();
    let drawn = cx.services.draw(&key, move |fonts| sketch(fonts, &words));
    let picture = drawn.await?.ok_or(PageError::NotFound)?;
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("image/png"));
    let mut response = Response::new(Body::from(Bytes::from_owner(picture)));
    *response.headers_mut() = headers;
    Ok(response)
}
