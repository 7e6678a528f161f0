//! Where somebody signs in from.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use http::request::Parts;
use services::staff::people::Visitor;

use crate::browser::browser;
use crate::client::ClientAddr;
use crate::session_cookie::StaffCookie;
use crate::state::AppState;

/// The visitor, as a handler's argument.
pub struct From(pub Visitor);

impl FromRequestParts<AppState> for From {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Infallible> {
        let ClientAddr(client) = ClientAddr::from_request_parts(parts, state).await?;
        Ok(Self(Visitor {
            client,
            device: StaffCookie::Device.read(&state.services, &parts.headers),
            browser: browser(&parts.headers),
        }))
    }
}
