//! The index of all that the public can find. It is kept by the functions of [`crate::content`], in their transactions; what is in
//! it is public, so it holds nothing that is ever erased.

mod entry;
mod find;
mod word;

pub use entry::{fill, is_empty};
pub use find::{Found, Hit, find, find_each};

pub(crate) use entry::{forget, put_desk, put_drive, put_event, put_organisation, show};
