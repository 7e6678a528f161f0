//! Free times to choose from: for a new appointment, for one that is being booked, for one that is moved.

pub mod alternatives;
pub mod choose;
pub mod days;
pub mod elsewhere;
pub mod filter;
pub mod picker;
pub mod purpose;
