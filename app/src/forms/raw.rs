//! A form as it was typed.

use axum::extract::{FromRequest, Request};
use axum::body::{Bytes, to_bytes};
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::CONTENT_TYPE;

/// The largest form, in bytes: the longest of ours, filled to the brim in three-byte letters, is a tenth of it.
const MOST: usize = 32 << 10;

/// The fields of a form, as typed. A field that was sent twice counts once.
#[derive(Debug, Clone, Default)]
pub struct RawForm(Vec<(String, String)>);

impl RawForm {
    /// Reads a body or a query.
    pub fn parse(text: &[u8]) -> Self {
        Self(url::form_urlencoded::parse(text).map(|(k, v)| (k.into_owned(), v.into_owned())).collect())
    }

    /// What was typed into a field; empty when it was not sent.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str()).unwrap_or_default()
    }
}

impl<S: Sync> FromRequest<S> for RawForm {
    type Rejection = Response;

    async fn from_request(request: Request, _: &S) -> Result<Self, Response> {
        let is_form = request
            .headers()
            .get(CONTENT_TYPE)
            .is_some_and(|t| t.as_bytes().to_ascii_lowercase().starts_with(b"application/x-www-form-urlencoded"));
        if !is_form {
            return Err(StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response());
        }
        let body: Bytes =
            to_bytes(request.into_body(), MOST).await.map_err(|_| StatusCode::PAYLOAD_TOO_LARGE.into_response())?;
        Ok(Self::parse(&body))
    }
}
