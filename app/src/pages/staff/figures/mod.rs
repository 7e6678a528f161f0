//! Looking back: figures, the history, messages, and erasing a family.

mod changes;
pub mod counts;
pub mod erase_family;
pub mod history;
pub mod messages;
mod pager;
