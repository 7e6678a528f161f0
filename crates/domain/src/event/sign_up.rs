//! Places taken at an event.

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use crate::booking::ERASE_AFTER_DAYS;
use crate::contact::{Contact, is_proven};
use crate::id::{EventId, OccurrenceId, SignUpId, StageId};
use crate::locale::Locale;
use crate::secret::BookingCode;
use crate::text::Line;

use super::party::Party;

/// What has become of a sign-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SignUpStatus {
    /// They have their places.
    Confirmed,
    /// They wait for places.
    Waiting,
    /// Places are kept for them, until they say yes or the offer ends.
    Offered,
    /// They did not answer an offer in time.
    Lapsed,
    /// They will not come.
    Left,
    /// It does not take place.
    CalledOff,
}

impl SignUpStatus {
    /// Every status.
    pub const ALL: [Self; 6] = [
        Self::Confirmed,
        Self::Waiting,
        Self::Offered,
        Self::Lapsed,
        Self::Left,
        Self::CalledOff,
    ];

    /// The word in the database and in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Waiting => "waiting",
            Self::Offered => "offered",
            Self::Lapsed => "lapsed",
            Self::Left => "left",
            Self::CalledOff => "called_off",
        }
    }

    /// The status of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.word() == word)
    }

    /// Whether places are counted for it.
    pub fn has_places(self) -> bool {
        matches!(self, Self::Confirmed | Self::Offered)
    }

    /// Whether they still want to come.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Confirmed | Self::Offered | Self::Waiting)
    }
}

/// Who signs up: all of it may be left out (rule 2), and a surname is not asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guest {
    /// First name, or what they want to be called.
    pub first_name: Option<Line>,
    /// The one way to be reached.
    pub contact: Option<Contact>,
    /// The language of messages.
    pub language: Locale,
}

/// Places taken at an event, or waited for.
#[derive(Debug, Clone)]
pub struct SignUp {
    /// Key.
    pub id: SignUpId,
    /// The code to keep.
    pub code: BookingCode,
    /// The row of what they come to.
    pub occurrence: OccurrenceId,
    /// The event.
    pub event: EventId,
    /// The date, by the event's rule.
    pub date: Date,
    /// The stage, where one signs up for stages.
    pub stage: Option<StageId>,
    /// When what they come to starts.
    pub starts_at: Timestamp,
    /// Who comes.
    pub party: Party,
    /// When they are to arrive, on the clock on the wall.
    pub arrival: Option<DateTime>,
    /// What has become of it.
    pub status: SignUpStatus,
    /// Until when an offer holds.
    pub offer_until: Option<Timestamp>,
    /// Counts what was told of it (RFC 5545, SEQUENCE).
    pub sequence: u32,
    /// Who; empties when erased.
    pub guest: Guest,
    /// When they were seen at the door.
    pub arrived_at: Option<Timestamp>,
    /// When it was made.
    pub created_at: Timestamp,
    /// The day on which name and contact are deleted.
    pub erase_on: Date,
    /// When that was done.
    pub erased_at: Option<Timestamp>,
}

impl SignUp {
    /// Whether they may still change it or leave: they want to come, and it has not begun.
    pub fn can_change(&self, now: Timestamp) -> bool {
        self.status.is_open() && now < self.starts_at
    }

    /// Whether they may say yes to an offer now.
    pub fn can_accept(&self, now: Timestamp) -> bool {
        self.status == SignUpStatus::Offered && self.offer_until.is_some_and(|until| now < until)
    }

    /// Whether `proof` is something only they know: see [`is_proven`].
    pub fn is_proven_by(&self, proof: &str) -> bool {
        let (contact, name) = (self.guest.contact.as_ref(), self.guest.first_name.as_ref());
        self.erased_at.is_none() && is_proven(contact, name, proof)
    }
}

/// The day on which the contacts of a sign-up are erased.
pub fn sign_up_erased_on(starts_at: Timestamp, zone: &TimeZone) -> Date {
    zone.to_datetime(starts_at)
        .date()
        .saturating_add(ERASE_AFTER_DAYS.days())
}
