//! The appointment once it is made, one verb a file.

pub mod calendar;
pub mod cancel;
pub mod erase;
pub mod find;
pub mod found;
pub mod move_to;
pub mod show;
