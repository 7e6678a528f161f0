//! From a posted form to typed values, and back to the form when something is wrong.

pub mod raw;
pub mod errors;
pub mod guard;
