//! What staff type about openings, one form a file.

pub mod closing;
pub mod closure;
pub mod extra;
pub mod families;
pub mod opening;
pub mod plan;
pub mod when;
