//! Signing up for an event: the form, and the page of a sign-up by its link.

pub mod ask;
pub mod change;
mod children;
pub mod counts;
pub mod erase;
pub mod found;
pub mod leave;
pub mod show;
