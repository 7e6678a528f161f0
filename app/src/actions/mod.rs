//! Posted forms, one verb a file: read into a command, call one verb, answer 303 or show the page again.

use axum::Router;

use crate::state::AppState;

/// The routes that belong to the booking of an appointment and to the request to be called.
pub fn routes() -> Router<AppState> {
    Router::new()
}
