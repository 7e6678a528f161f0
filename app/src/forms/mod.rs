//! From a posted form to typed values, and back to the form when something is wrong.

pub mod ask_callback;
pub mod details;
pub mod errors;
pub mod events;
pub mod family;
pub mod feedback;
pub mod find;
#[cfg(test)]
pub mod fixtures;
pub mod goods;
pub mod guard;
pub mod pledge;
pub mod raw;
pub mod sheet;
pub mod sign_up;
pub mod staff;
pub mod start;
pub mod upload;
pub mod wish;
