//! Walks the pages as a browser without script does: opens them, fills in their forms as they stand there, sends them
//! and follows. For tests and measurements; no part of the product.

mod client;
mod form;

pub mod booking;

pub use client::{Answer, Client};
pub use form::Form;
