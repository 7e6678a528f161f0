//! Forms of the staff side.

pub mod openings;
