//! The steps of a booking, in order. Views only: what they show was read before, what they send goes to the actions.

pub mod details;
pub mod finishing;
pub mod frame;
pub mod gone;
pub mod hold;
pub mod lost;
pub mod place;
mod place_filter;
pub mod step;
pub mod summary;
pub mod time;
pub mod who;
