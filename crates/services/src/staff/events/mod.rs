//! What staff do about sign-ups for events, one verb a file.

mod at_door;
mod check_in;
mod notify;
mod sign_up_for;
mod take_off;

pub use at_door::{AtDoor, EventDay};
pub use check_in::{CheckInError, CheckedIn};
pub use notify::{Notices, NotifyError};
pub use sign_up_for::SignUpForError;
pub use store::sign_up::Mark;
pub use take_off::TakeOffError;
