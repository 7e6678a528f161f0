//! What staff do, one verb a file. Whether they may is asked here.

mod called;
pub mod day;
mod denied;
pub mod drives;
mod erase_family;
pub mod events;
mod feedback;
mod figures;
mod history;
mod history_list;
mod messages;
mod session;

pub mod openings;
pub mod people;
pub mod publish;
pub mod translations;

pub use denied::Denied;
pub use erase_family::{EraseFamilyError, Erased, FamilyFound, FamilyKey, Receipt};
pub use feedback::PageFeedback;
pub use figures::{CountedAt, Exact, Figures, YearRelease};
pub use history::Happened;
pub use history_list::{HistoryFilter, HistoryPage, PER_PAGE};
pub use messages::{MessagesPage, Retried, RetryError};
pub use session::{SignedIn, StaffFailure};
pub use store::message::Outgoing;
