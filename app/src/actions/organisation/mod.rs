//! What organisations send that are no members yet.

pub mod apply;
