//! The forms of an event's day.

pub mod add;
pub mod mark;
pub mod notice;
