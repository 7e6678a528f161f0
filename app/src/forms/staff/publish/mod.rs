//! Forms about cards.

pub mod apply;
pub mod begin;
pub mod card;
mod desk;
pub mod drive;
pub mod event;
mod number;
pub mod organisation;
mod price;
mod row_key;
pub mod step;
pub mod texts;
pub mod translation;
mod when;
