//! When desks receive, changed by those who run them, and whether what is said of a desk is still right.

mod busy;
mod change;
mod check;
mod close_today;
mod complain;
mod noted;
mod reopen;
mod telling;
mod touched;
mod verify;

pub use busy::Busy;
pub use change::{ChangeError, Changed, Families, Fate, Wanted};
pub(crate) use check::ASK_ALL;
pub use check::CHECK_LIFE;
pub use close_today::{CalledOff, Closed};
pub use complain::{COMPLAINTS_ASK, COMPLAINTS_COUNT_FOR};
pub use noted::{Noted, version};
pub use telling::{Told, told};
pub use touched::{DeskTouched, Touched};
pub use verify::{Asked, AskedState, Verified};
