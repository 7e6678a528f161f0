//! Public pages, one a file: read through the services, return a [`crate::page::Page`].

pub mod error;

use axum::Router;

use crate::state::AppState;

/// The routes of pages that only show.
pub fn routes() -> Router<AppState> {
    Router::new()
}
