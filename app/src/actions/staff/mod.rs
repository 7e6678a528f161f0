//! The staff side, one verb a file. Every handler but those of the sign-in takes a [`crate::staff_cx::StaffCx`].

mod home;

use axum::Router;
use axum::routing::get;

use crate::state::AppState;

/// All routes of the staff side. None has a language in its address: pages are in that of the account.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/staff", get(home::with_slash))
        .route("/staff/", get(home::show))
}
