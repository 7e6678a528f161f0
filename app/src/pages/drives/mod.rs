//! Collections of things for families: the list, and one of them.

pub mod drive;
pub mod list;
mod report;
