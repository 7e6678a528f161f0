//! The verbs of a booking, in the order a family meets them.

mod hold;
mod progress;
mod confirm;
mod find;
mod move_to;
mod cancel;
mod erase;
mod seat;

pub use cancel::{CancelError, Cancelled};
pub use confirm::{ConfirmError, Confirmed};
pub use find::FindError;
pub use hold::{HoldError, Held};
pub use move_to::{MoveError, Moved};
pub use progress::{MoreTimeError, Progress};
