//! What somebody has promised to bring.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use crate::booking::ERASE_AFTER_DAYS;
use crate::contact::{Contact, is_proven};
use crate::id::{DriveId, DriveItemId, DriveWindowId, DropOffPointId, PledgeId, WindowId};
use crate::locale::Locale;
use crate::secret::BookingCode;
use crate::text::Line;

use super::basket::Basket;
use super::due::Due;

/// What has become of a pledge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PledgeStatus {
    /// It is waited for.
    Promised,
    /// It came: all of it, or what there was of it, or more.
    Received,
    /// The donor took it back.
    Withdrawn,
    /// It did not come in time, or the drive was called off: others may promise the same.
    Lapsed,
}

impl PledgeStatus {
    /// Every status.
    pub const ALL: [Self; 4] = [
        Self::Promised,
        Self::Received,
        Self::Withdrawn,
        Self::Lapsed,
    ];

    /// The word in the database and in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Promised => "promised",
            Self::Received => "received",
            Self::Withdrawn => "withdrawn",
            Self::Lapsed => "lapsed",
        }
    }

    /// The status of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.word() == word)
    }
}

/// Who promises: all of it may be left out (rule 2). It is never public.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Donor {
    /// First name, or what they want to be called.
    pub first_name: Option<Line>,
    /// The one way to be reached.
    pub contact: Option<Contact>,
    /// The language of messages.
    pub language: Locale,
}

/// One item of a pledge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PledgeLine {
    /// The item.
    pub item: DriveItemId,
    /// How many were promised; none, if it was brought without having been.
    pub promised: u32,
    /// How many came.
    pub brought: u32,
}

/// Where and when it is to be brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PledgePlace {
    /// At a date of a window.
    Window {
        /// The row of that date.
        row: DriveWindowId,
        /// The window.
        window: WindowId,
        /// The day by the window's rule.
        date: Date,
        /// When it begins.
        starts_at: Timestamp,
        /// When it ends.
        ends_at: Timestamp,
    },
    /// To a shop, at any hour of its own.
    Shop(DropOffPointId),
    /// Nowhere any more: its window was closed and the donor has chosen no other yet.
    Open,
}

/// What somebody has promised to bring.
#[derive(Debug, Clone)]
pub struct Pledge {
    /// Key.
    pub id: PledgeId,
    /// The code to keep.
    pub code: BookingCode,
    /// The drive.
    pub drive: DriveId,
    /// Where and when.
    pub place: PledgePlace,
    /// What, by key of the item.
    pub lines: Vec<PledgeLine>,
    /// Who; empties when erased.
    pub donor: Donor,
    /// What has become of it.
    pub status: PledgeStatus,
    /// Counts what was told of it (RFC 5545, SEQUENCE).
    pub sequence: u32,
    /// By when it is expected.
    pub due: Due,
    /// When it goes back to the needs; known once it was missed.
    pub lapses_at: Option<Timestamp>,
    /// When it was brought.
    pub received_at: Option<Timestamp>,
    /// When it was made.
    pub created_at: Timestamp,
    /// The day on which name and contact are deleted.
    pub erase_on: Date,
    /// When that was done.
    pub erased_at: Option<Timestamp>,
}

impl Pledge {
    /// Whether the donor may still change it or take it back: it is waited for.
    pub fn can_change(&self, now: Timestamp) -> bool {
        self.status == PledgeStatus::Promised && self.lapses_at.is_none_or(|at| now < at)
    }

    /// Whether it was to be there already.
    pub fn is_overdue(&self, now: Timestamp) -> bool {
        self.status == PledgeStatus::Promised && self.due.0 <= now
    }

    /// What was promised. `None`: nothing was, it came as a gift.
    pub fn promised(&self) -> Option<Basket> {
        let promised = self.lines.iter().filter(|line| line.promised > 0);
        Basket::new(promised.map(|line| (line.item, line.promised))).ok()
    }

    /// What came of it. `None`: nothing.
    pub fn brought(&self) -> Option<Basket> {
        let brought = self.lines.iter().filter(|line| line.brought > 0);
        Basket::new(brought.map(|line| (line.item, line.brought))).ok()
    }

    /// Whether `proof` is something only they know: see [`is_proven`].
    pub fn is_proven_by(&self, proof: &str) -> bool {
        let (contact, name) = (self.donor.contact.as_ref(), self.donor.first_name.as_ref());
        self.erased_at.is_none() && is_proven(contact, name, proof)
    }
}

/// The day on which the contact of a pledge is erased.
pub fn pledge_erased_on(due: Due, zone: &TimeZone) -> Date {
    let day = zone.to_datetime(due.0).date();
    day.saturating_add(ERASE_AFTER_DAYS.days())
}
