//! Free times to choose from: for a new appointment, for one that is being booked, for one that is moved.

pub mod purpose;
pub mod picker;
pub mod filter;
pub mod days;
pub mod elsewhere;
pub mod alternatives;
