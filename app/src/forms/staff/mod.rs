//! Forms of the staff side, one area a module.

pub mod day;
pub mod drives;
pub mod events;
pub mod openings;
pub mod people;
pub mod publish;
