//! Promising to bring something to a drive, and what can be done about it by its link.

mod ask;
pub mod basket;
pub mod calendar;
pub mod change;
pub mod confirm;
pub mod erase;
mod found;
pub mod receipt;
pub mod show;
pub mod when;
pub mod withdraw;
