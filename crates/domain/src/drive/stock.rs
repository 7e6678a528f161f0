//! What comes in and goes out, by counts: every move is written once and never changed.

use jiff::Timestamp;

use crate::id::{DriveId, DriveItemId, DropOffPointId, PledgeId, StaffId, StockMoveId};
use crate::text::Line;

/// What is counted of an item beside what is needed and promised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Counter {
    /// What came.
    Received,
    /// Of that, what was looked through and put in order.
    Sorted,
    /// Of that, what was given to families.
    Given,
}

impl Counter {
    /// Every counter, in the order in which things go through them.
    pub const ALL: [Self; 3] = [Self::Received, Self::Sorted, Self::Given];

    /// The word in the database, in forms and in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Sorted => "sorted",
            Self::Given => "given",
        }
    }

    /// The counter of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|c| c.word() == word)
    }
}

/// Why things moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MoveKind {
    /// A pledge was brought.
    Received,
    /// Something was brought that nobody had promised.
    Gift,
    /// It was looked through and put in order.
    Sorted,
    /// It was given to families.
    Given,
    /// A count was wrong.
    Correction,
}

impl MoveKind {
    /// Every kind.
    pub const ALL: [Self; 5] = [
        Self::Received,
        Self::Gift,
        Self::Sorted,
        Self::Given,
        Self::Correction,
    ];

    /// The word in the database and in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Gift => "gift",
            Self::Sorted => "sorted",
            Self::Given => "given",
            Self::Correction => "correction",
        }
    }

    /// The kind of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.word() == word)
    }
}

/// So many of one item moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StockMove {
    /// Key.
    pub id: StockMoveId,
    /// The drive.
    pub drive: DriveId,
    /// The item.
    pub item: DriveItemId,
    /// Why.
    pub kind: MoveKind,
    /// What is counted by it.
    pub counter: Counter,
    /// How many more; fewer only in a correction.
    pub quantity: i64,
    /// The pledge that was brought.
    pub pledge: Option<PledgeId>,
    /// The shop that noted it.
    pub shop: Option<DropOffPointId>,
    /// Why a count was wrong.
    pub reason: Option<Line>,
    /// Who noted it; `None`: a shop, by its link.
    pub staff: Option<StaffId>,
    /// When.
    pub at: Timestamp,
}
