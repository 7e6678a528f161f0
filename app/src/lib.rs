//! The pages people see and the forms they send, rendered whole on the server: no page needs a script.

// The type of a view is as deep as its markup.
#![recursion_limit = "256"]

pub mod state;
pub mod client;
pub mod assets;
pub mod coding;
pub mod cx;
pub mod page;
pub mod cache;
pub mod error;
mod language;
mod layout;
mod components;
mod forms;
mod pages;
mod actions;
mod routes;

pub use error::error_pages;
pub use routes::router;
pub use state::AppState;
