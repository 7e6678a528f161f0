//! The database of Vicino: one set of functions over SQLite and PostgreSQL. No other crate holds SQL.
//!
//! Functions that read take a [`Session`], functions that write a [`Tx`]. The store never commits by itself: the caller
//! decides what belongs together and calls [`Tx::commit`]. It knows no permissions and reads no clock.
//!
//! Rows are locked in one order everywhere, so that no two transactions wait for each other: rules of a desk → hold → booking → slot (by
//! desk and start) → occurrence of an event (by key) → sign-ups → drive → pledges → windows of the drive (by key) → its items (by key) →
//! the rest → versions, which [`Tx::commit`] writes last.

mod session;

mod error;
mod store;

mod backup;
mod listed;
mod migrate;
mod postgres;
mod row;
mod sqlite;

pub mod content;
pub mod desk_check;
pub mod directory;
pub mod drive;
pub mod event;
pub mod image;
pub mod publication;
pub mod search;
pub mod version;

pub mod booking;
pub mod callback;
pub mod drive_item;
pub mod drive_window;
pub mod drop_off_link;
pub mod hold;
pub mod link;
pub mod notice;
pub mod occurrence;
pub mod pledge;
pub mod seat;
pub mod sign_up;
pub mod stock;
pub mod usage;

pub mod feedback;
pub mod figures;
pub mod history;
pub mod read_count;
pub mod staff;

pub mod job;
pub mod keys;
pub mod limit;
pub mod message;

pub use backup::BackupError;
pub use error::{OpenError, StoreError};
pub use session::{Session, Tx};
pub use store::{Options, Store};
