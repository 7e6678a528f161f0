//! The pages people see and the forms they send, rendered whole on the server: no page needs a script.

// The type of a view is as deep as its markup.
#![recursion_limit = "256"]

mod actions;
pub mod assets;
mod browser;
pub mod cache;
pub mod client;
pub mod coding;
mod components;
pub mod cx;
pub mod error;
pub mod etag;
mod forms;
mod language;
mod layout;
pub mod page;
mod pages;
mod reader;
mod routes;
mod session_cookie;
mod staff_cx;
mod staff_routes;
pub mod state;

pub use error::error_pages;
pub use forms::upload::is_upload;
pub use routes::router;
pub use staff_routes::{Gate, StaffRoute};
pub use state::AppState;

/// Every route of the staff side.
pub fn staff_routes() -> Vec<StaffRoute> {
    actions::staff::routes().told()
}
