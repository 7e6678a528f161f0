//! No form is taken that could not be written down.

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::{Method, StatusCode};

use crate::disk::Disk;

/// Refuses a form with 503 while there is little room on the disk; reading goes on.
pub async fn need_room(State(disk): State<Disk>, request: Request, next: Next) -> Response {
    if *request.method() == Method::POST && disk.is_low() {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    next.run(request).await
}
