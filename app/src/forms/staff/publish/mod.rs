//! Forms about cards.

pub mod apply;
pub mod begin;
pub mod card;
mod desk;
mod event;
pub mod organisation;
pub mod step;
mod texts;
