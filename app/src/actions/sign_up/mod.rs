//! Signing up for an event, and what can be done about it by its link.

pub mod accept;
pub mod ask;
pub mod calendar;
pub mod change;
pub mod erase;
mod found;
pub mod leave;
pub mod show;
