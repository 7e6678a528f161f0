//! The verbs of a booking, in the order a family meets them.

mod cancel;
mod confirm;
mod erase;
mod hold;
mod move_to;
mod progress;
mod seat;

pub use cancel::{CancelError, Cancelled};
pub(crate) use confirm::Inserted;
pub use confirm::{ConfirmError, Confirmed};
pub use hold::{Held, HoldError};
pub(crate) use move_to::Place;
pub use move_to::{MoveError, Moved};
pub use progress::{MoreTimeError, Progress};
pub(crate) use seat::Seated;
