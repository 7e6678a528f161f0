//! Cards on their way to the public, one verb a file. Where a card may go next is decided by [`domain::publishing::next`]; here it
//! is asked who may, and what is decided is written.

mod admit;
mod apply;
mod archive;
mod ask_review;
mod begin;
mod comment;
mod decline;
mod drop_changes;
mod due;
mod expire;
mod find;
mod go_live;
mod list;
mod put_on_site;
mod restore;
mod save;
mod send_back;
mod steps;
mod unpublish;

pub use apply::{Application, ApplyError};
pub use begin::{Begin, BeginError};
pub use find::Dossier;
pub use list::Listed;
pub use save::{SaveCard, SaveError, Saved};

pub(in crate::staff) use save::OfOlder;
pub use steps::{StepError, When};

pub(crate) use decline::ERASE_APPLICANT;
pub(crate) use due::PUBLICATION_DUE;
