//! A picture as a file. Its address names its content, so whoever has it never asks again.

use axum::body::Body;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::image::ImageHash;
use http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue};

use crate::error::PageError;
use crate::state::AppState;

/// `/immagini/{hash}/{width}`
pub async fn show(
    State(state): State<AppState>,
    Path((hash, width)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let hash: ImageHash = hash.parse().map_err(|_| PageError::NotFound)?;
    let width = width.parse().map_err(|_| PageError::NotFound)?;
    let found = state.services.picture(&hash, width).await?;
    let found = found.ok_or(PageError::NotFound)?;
    let media_type = HeaderValue::try_from(found.media_type).map_err(|_| PageError::NotFound)?;
    let mut response = Response::new(Body::from(found.bytes));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, media_type);
    let forever = HeaderValue::from_static("public, max-age=31536000, immutable");
    headers.insert(CACHE_CONTROL, forever);
    Ok(response)
}
