//! How much of what happened: bookings asked for, kept, missed and called off, without anybody in them.

mod outcome;
mod period;
mod release;
mod suppress;
mod table;
mod wait;

pub use outcome::{Detail, Outcome};
pub use period::Period;
pub use release::{Part, Release, Released};
pub use suppress::{Cell, FEWEST, suppress};
pub use table::{Table, by_outcome};
pub use wait::{WaitSpan, Waits};

use crate::desk::Kind;
use crate::id::{DeskId, MunicipalityId};
use crate::locale::Locale;

/// How many bookings of one desk and month are alike in all that is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// The desk.
    pub desk: DeskId,
    /// Its municipality, also when the desk is published no more.
    pub municipality: MunicipalityId,
    /// The month of the appointment, as its place in the period: 0 is the first.
    pub month: usize,
    /// What became of it.
    pub outcome: Outcome,
    /// How the family wanted to talk, where it was asked.
    pub kind: Option<Kind>,
    /// The language of the family.
    pub language: Locale,
    /// Whether an interpreter was wished for.
    pub interpreter: bool,
    /// How many.
    pub bookings: u64,
}
