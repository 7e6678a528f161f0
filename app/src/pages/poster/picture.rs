//! A picture made by the server, as an answer.

use axum::body::{Body, Bytes};
use axum::response::Response;
use drawing::{DrawError, Fonts};
use http::HeaderMap;
use http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, HeaderName, HeaderValue};
use serde::Serialize;

use super::sketch::sketch;
use super::words::PictureWords;
use crate::cx::Cx;
use crate::error::PageError;
use crate::etag;

/// Changes with the way in which square pictures are drawn.
const SQUARE_LIKE: &str = "square 2";

/// The square picture of some words.
///
/// # Errors
/// There are no fonts for it, or the drawing is broken.
pub async fn square(
    cx: &Cx,
    wishes: &HeaderMap,
    words: PictureWords,
) -> Result<Response, PageError> {
    picture(cx, wishes, SQUARE_LIKE, words, sketch).await
}

/// A picture of some words, kept under what it says; `like` changes with the way in which it is drawn. Whoever has it is not even waited
/// for.
///
/// # Errors
/// There are no fonts for it, or the drawing is broken.
pub async fn picture<W: Serialize + Send + 'static>(
    cx: &Cx,
    wishes: &HeaderMap,
    like: &str,
    words: W,
    draw: impl FnOnce(&Fonts, &W) -> Result<String, DrawError> + Send + 'static,
) -> Result<Response, PageError> {
    // Texts are always written as JSON.
    let content = serde_json::to_string(&words).unwrap_or_default();
    let mark = etag::of(format!("{like} {content}").as_bytes());
    let mut headers = HeaderMap::new();
    headers.insert(ETAG, mark.clone());
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    // It is made to be shown elsewhere.
    headers.insert(
        HeaderName::from_static("cross-origin-resource-policy"),
        HeaderValue::from_static("cross-origin"),
    );
    if etag::is_known(wishes, &mark) {
        return Ok(etag::not_modified(headers));
    }
    let key = mark.to_str().unwrap_or_default().to_owned();
    let drawn = cx.services.draw(&key, move |fonts| draw(fonts, &words));
    let picture = drawn.await?.ok_or(PageError::NotFound)?;
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("image/png"));
    let mut response = Response::new(Body::from(Bytes::from_owner(picture)));
    *response.headers_mut() = headers;
    Ok(response)
}
