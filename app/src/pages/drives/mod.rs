//! Collections of things for families: the list, one of them, and the ways in which they reach people elsewhere.

pub mod drive;
mod feed;
pub mod list;
pub mod outreach;
pub mod poster;
mod progress_picture;
mod report;
