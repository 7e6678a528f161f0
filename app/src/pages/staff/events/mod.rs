//! The pages about those who signed up for an event, one a file.

pub mod address;
pub mod dates;
mod row;
pub mod today;

pub mod list;

pub mod door;

pub mod add;
pub mod notify;
pub mod print;
pub mod take_off;
