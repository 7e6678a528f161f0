//! "Call me", one verb a file.

pub mod ask;
pub mod erase;
pub mod show;
