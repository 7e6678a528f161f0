//! What takes place: the list, an event, its calendar file.

pub mod archive;
pub mod calendar;
pub mod choices;
pub mod event;
pub mod list;
pub mod month;
mod pages;
pub mod picture;
mod stages;
