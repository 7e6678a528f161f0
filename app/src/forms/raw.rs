//! A form as it was typed.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::response::Response;

/// The fields of a form, as typed. A field that was sent twice counts once.
#[derive(Debug, Clone, Default)]
pub struct RawForm(Vec<(String, String)>);

impl RawForm {
    /// Reads a body or a query.
    pub fn parse(text: &[u8]) -> Self {
        Self(
            url::form_urlencoded::parse(text)
                .map(|(k, v)| (k.into_owned(), v.into_owned()))
                .collect(),
        )
    }

    /// What was typed into a field; empty when it was not sent.
    pub fn get(&self, name: &str) -> &str {
        self.0
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
            .unwrap_or_default()
    }
}

impl<S: Send + Sync> FromRequest<S> for RawForm {
    type Rejection = Response;

    /// Reads a body that the server has let in: it is of the right type and size.
    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let body = Bytes::from_request(request, state)
            .await
            .map_err(axum::response::IntoResponse::into_response)?;
        Ok(Self::parse(&body))
    }
}
