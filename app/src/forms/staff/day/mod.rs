//! The forms of a desk's working day.

pub mod book;
pub mod mark;
pub mod when;
