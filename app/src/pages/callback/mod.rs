//! "Call me": the request and what became of it. Views only.

pub mod about;
pub mod ask;
pub mod erase;
pub mod receipt;
