//! What people can do, one verb a file: a command in, a typed answer out. No HTTP and no HTML here.

pub mod booking;
pub mod browse;
pub mod by_code;
pub mod callback;
pub mod drawing;
pub mod drive;
pub mod error;
pub mod event;
pub mod feedback;
pub mod form_token;
mod free_times;
mod image_file;
pub mod limits;
pub mod message;
pub mod picture;
pub mod reads;
pub mod real;
mod services;
pub mod settings;
pub mod staff;
pub mod work;

pub use error::Failure;
pub use services::Services;
