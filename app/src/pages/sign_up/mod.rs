//! Signing up for an event: the form, and the page of a sign-up by its link.

pub mod ask;
mod children;
pub mod found;
pub mod leave;
pub mod show;
