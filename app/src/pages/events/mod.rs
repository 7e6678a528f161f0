//! What takes place: the list, an event, and both for programs.

pub mod archive;
pub mod calendar;
pub mod choices;
pub mod embed;
pub mod event;
pub mod feed;
pub mod list;
pub mod month;
mod pages;
pub mod picture;
pub mod poster;
mod stages;

pub use pages::pager;
