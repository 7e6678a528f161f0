//! What people can do, one verb a file: a command in, a typed answer out. No HTTP and no HTML here.

pub mod settings;
pub mod real;
pub mod error;
mod services;
pub mod form_token;
pub mod limits;
pub mod browse;
pub mod booking;
pub mod callback;
pub mod message;
pub mod work;

pub use error::Failure;
pub use services::Services;
