//! Who is asking, as far as limits need to know.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use http::request::Parts;

/// The client's address, an IPv6 one cut to its /64 network: put into each request by the server, which knows its proxies.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ClientAddr(pub String);

impl<S: Sync> FromRequestParts<S> for ClientAddr {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let client = parts.extensions.get::<Self>();
        Ok(client.cloned().unwrap_or_default())
    }
}
