//! Pages about when desks receive, one a file.

pub mod check;
pub mod closing;
pub mod closure;
pub mod desk;
pub mod desks;
pub mod done;
pub mod extra;
mod inputs;
pub mod opening;
pub mod remove;
mod rules;
pub mod today;
pub mod touched;
pub mod week;

pub use rules::weekly;
