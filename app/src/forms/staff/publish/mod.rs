//! Forms about cards.

pub mod apply;
pub mod begin;
pub mod card;
mod desk;
pub mod event;
mod number;
pub mod organisation;
pub mod step;
mod texts;
