//! What staff do, one verb a file. Whether they may is asked here.

pub mod day;
mod denied;
mod history;
pub mod openings;
pub mod publish;
mod session;

pub mod people;

pub use denied::Denied;
pub use history::Happened;
pub use session::{SignedIn, StaffFailure};
