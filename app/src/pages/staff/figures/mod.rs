//! Looking back: figures, the history, messages, and erasing a family.

mod changes;
pub mod counts;
pub mod erase_family;
pub mod feedback;
pub mod history;
pub mod messages;
pub mod opinions;
mod pager;
mod periods;
