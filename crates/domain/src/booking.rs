//! A slot taken by a family, and the hold that comes before it.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};

use crate::contact::{Contact, is_proven};
use crate::desk::{Desk, Kind, Topic};
use crate::id::{BookingId, DeskId, HoldId, SlotId};
use crate::locale::Locale;
use crate::secret::BookingCode;
use crate::text::Line;

/// How long a slot is kept while a family finishes.
pub const HOLD_FOR: SignedDuration = SignedDuration::from_mins(20);
/// How long after its expiry a hold's details stay, so that another time can be chosen without typing again.
pub const HOLD_KEPT_FOR: SignedDuration = SignedDuration::from_hours(1);
/// How often a family may ask for as much time again (WCAG 2.2.1).
pub const HOLD_EXTENSIONS: u8 = 10;
/// The longest first name, in characters.
pub const NAME_MAX: usize = 80;
/// The longest note, in characters.
pub const NOTE_MAX: usize = 300;
/// How many appointments to come one contact may have in the network.
pub const ACTIVE_PER_CONTACT: u32 = 4;
/// Contacts are erased this many days after the appointment.
pub const ERASE_AFTER_DAYS: i32 = 30;

/// Where a booking's seat comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seat {
    /// One of the seats offered on the site.
    Online,
    /// Any seat of the slot, also one kept for callers.
    Caller,
    /// Beyond the slot's seats, on purpose: it takes none.
    Beyond,
}

impl Seat {
    /// The word in the database.
    pub fn word(self) -> &'static str {
        match self {
            Self::Online => "online",
            Self::Caller => "caller",
            Self::Beyond => "beyond",
        }
    }

    /// The seat of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Online, Self::Caller, Self::Beyond]
            .into_iter()
            .find(|s| s.word() == word)
    }
}

/// What has become of a booking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// The family is expected.
    Confirmed,
    /// Called off, by the family or by the desk.
    Cancelled,
    /// The family is there.
    Arrived,
    /// The family was received.
    Seen,
    /// The family did not come.
    Missed,
}

impl Status {
    /// Every status.
    pub const ALL: [Self; 5] = [
        Self::Confirmed,
        Self::Cancelled,
        Self::Arrived,
        Self::Seen,
        Self::Missed,
    ];

    /// The word in the database and in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Cancelled => "cancelled",
            Self::Arrived => "arrived",
            Self::Seen => "seen",
            Self::Missed => "missed",
        }
    }

    /// The status of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.word() == word)
    }
}

/// Whether an interpreter is wished for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Interpreter {
    /// Yes, into the language of the booking.
    Wanted,
    /// No.
    #[default]
    NotNeeded,
}

/// What a family says of itself: all of it optional, none of it beyond this (rule 2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Family {
    /// First name, or what they want to be called.
    pub first_name: Option<Line>,
    /// The one way to be reached.
    pub contact: Option<Contact>,
    /// The language for messages and for the talk.
    pub language: Locale,
    /// An interpreter into it.
    pub interpreter: Interpreter,
}

/// What a family chose about the talk.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Details {
    /// In person, by phone or by video.
    pub kind: Option<Kind>,
    /// Coarse topic, if they chose to say.
    pub topic: Option<Topic>,
    /// A short note, if they wrote one.
    pub note: Option<Line>,
}

impl Details {
    /// Whether a desk offers what was chosen: it may have been chosen for another, or before the desk changed.
    pub fn fits(&self, desk: &Desk) -> bool {
        self.kind.is_some_and(|kind| desk.kinds.contains(&kind))
            && self.topic.is_none_or(|topic| desk.topics.contains(&topic))
    }
}

/// A slot kept for a family while it finishes, with what it has said so far.
#[derive(Debug, Clone)]
pub struct Hold {
    /// Key.
    pub id: HoldId,
    /// The slot's row.
    pub slot: SlotId,
    /// The desk.
    pub desk: DeskId,
    /// When the appointment starts.
    pub starts_at: Timestamp,
    /// How long it lasts.
    pub minutes: u16,
    /// The seat it keeps.
    pub seat: Seat,
    /// The instant from which others may take the seat.
    pub expires_at: Timestamp,
    /// Whether the seat is still counted for it. The seat of an expired hold is given back when somebody else wants it
    /// or by the sweep; the row itself stays for [`HOLD_KEPT_FOR`], so that nothing typed is lost.
    pub keeps_seat: bool,
    /// How often it was extended.
    pub extensions: u8,
    /// What was chosen; `None` until the step was done.
    pub details: Option<Details>,
    /// Who they are; `None` until the step was done.
    pub family: Option<Family>,
}

impl Hold {
    /// Whether the seat is still kept.
    pub fn is_live(&self, now: Timestamp) -> bool {
        self.keeps_seat && now < self.expires_at
    }
}

/// A slot taken by a family.
#[derive(Debug, Clone)]
pub struct Booking {
    /// Key.
    pub id: BookingId,
    /// The code to keep.
    pub code: BookingCode,
    /// The slot's row.
    pub slot: SlotId,
    /// The desk.
    pub desk: DeskId,
    /// When it starts.
    pub starts_at: Timestamp,
    /// How long it lasts.
    pub minutes: u16,
    /// Where its seat comes from.
    pub seat: Seat,
    /// What has become of it.
    pub status: Status,
    /// Counts changes of time, as calendars want it (RFC 5545, SEQUENCE).
    pub sequence: u32,
    /// What they chose.
    pub details: Details,
    /// Who they are; empties when erased.
    pub family: Family,
    /// When it was made.
    pub created_at: Timestamp,
    /// The day name, contact and note are deleted.
    pub erase_on: Date,
    /// When that was done.
    pub erased_at: Option<Timestamp>,
}

impl Booking {
    /// Whether the family may still move or cancel it: it is confirmed and has not begun.
    pub fn can_change(&self, now: Timestamp) -> bool {
        self.status == Status::Confirmed && now < self.starts_at
    }

    /// Whether `proof` is something only the family knows: the last four digits of its phone, its e-mail address, or,
    /// having given neither, its first name.
    pub fn is_proven_by(&self, proof: &str) -> bool {
        let (contact, name) = (
            self.family.contact.as_ref(),
            self.family.first_name.as_ref(),
        );
        // When the desk asked for nothing, the code is all there is.
        self.erased_at.is_none() && is_proven(contact, name, proof)
    }
}

/// The day on which the contacts of an appointment are erased.
pub fn erase_on(starts_at: Timestamp, zone: &TimeZone) -> Date {
    zone.to_datetime(starts_at)
        .date()
        .saturating_add(ERASE_AFTER_DAYS.days())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Random;
    use crate::contact::{Email, Phone};

    struct Zeros;
    impl Random for Zeros {
        fn fill(&self, buffer: &mut [u8]) {
            buffer.fill(0);
        }
    }

    fn booking(contact: Option<Contact>, name: Option<&str>) -> Booking {
        let now = Timestamp::UNIX_EPOCH;
        Booking {
            id: BookingId::new(now, &Zeros),
            code: BookingCode::new(&Zeros),
            slot: SlotId::new(now, &Zeros),
            desk: DeskId::new(now, &Zeros),
            starts_at: now,
            minutes: 30,
            seat: Seat::Online,
            status: Status::Confirmed,
            sequence: 0,
            details: Details::default(),
            family: Family {
                first_name: name.map(|n| Line::parse(n, NAME_MAX).unwrap()),
                contact,
                language: Locale::It,
                interpreter: Interpreter::NotNeeded,
            },
            created_at: now,
            erase_on: erase_on(now, &TimeZone::UTC),
            erased_at: None,
        }
    }

    #[test]
    fn a_phone_is_proven_by_its_last_four_digits_and_by_nothing_else() {
        let b = booking(
            Some(Contact::Phone(Phone::parse("351 681 8198").unwrap())),
            Some("Amina"),
        );
        assert!(b.is_proven_by("8198"));
        assert!(b.is_proven_by(" 351 681 8198 "));
        for wrong in ["", "198", "8199", "Amina", "999 999 8198"] {
            assert!(!b.is_proven_by(wrong), "{wrong}");
        }
    }

    #[test]
    fn with_no_contact_the_first_name_proves() {
        let b = booking(None, Some("Amìna"));
        assert!(b.is_proven_by("amina"));
        assert!(!b.is_proven_by(""));
        let e = booking(
            Some(Contact::Email(Email::parse("a@b.it").unwrap())),
            Some("Amina"),
        );
        assert!(e.is_proven_by("A@B.it"));
        assert!(!e.is_proven_by("Amina"));
    }

    #[test]
    fn contacts_are_erased_thirty_days_after_the_appointment() {
        let start = jiff::civil::date(2027, 1, 14)
            .at(10, 0, 0, 0)
            .to_zoned(TimeZone::UTC)
            .unwrap()
            .timestamp();
        assert_eq!(
            erase_on(start, &TimeZone::UTC),
            jiff::civil::date(2027, 2, 13)
        );
    }
}
