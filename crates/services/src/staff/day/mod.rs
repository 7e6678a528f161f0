//! The working day of a desk: who comes, who came, who is booked by phone or at the door, who waits for a call.

mod agenda;
mod desks;

mod mark;

mod book;
mod times;

mod preview;
mod show;

mod cancel;
mod correct;
mod merge;
mod move_to;
mod send_again;

mod callbacks;
mod refer;
mod search;

pub use agenda::{Expected, Reach, Sight};
pub use book::{BookFor, BookForError, BookedFor, Tell, When};
pub use callbacks::CallbackError;
pub use cancel::StaffCancelError;
pub use correct::CorrectError;
pub use mark::{MarkError, Marked};
pub use merge::{MergeError, Merged};
pub use move_to::StaffMoveError;
pub use preview::Preview;
pub use refer::Refer;
pub use send_again::SendAgainError;
pub use show::{StaffBooking, Step};
pub use store::booking::Referral;
pub use times::Times;
