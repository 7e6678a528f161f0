//! From a posted form to typed values, and back to the form when something is wrong.

pub mod raw;
pub mod errors;
pub mod guard;
pub mod sheet;
pub mod start;
pub mod wish;
pub mod details;
pub mod family;
pub mod ask_callback;
pub mod find;
#[cfg(test)]
pub mod fixtures;
