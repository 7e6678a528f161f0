//! When a desk receives: weekly rules, and the exceptions to them. All times are wall-clock times (rule 5).

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use crate::id::{ClosureId, ExtraOpeningId, OpeningId};
use crate::locale::Locale;
use crate::text::LocalText;

/// Minutes after midnight of the day an opening starts on. Above 1,440 it is the next day.
pub type Minute = u16;

/// Minutes in a civil day on which the clocks do not change.
pub const DAY: Minute = 24 * 60;

/// A span of wall-clock minutes from the midnight of one day: `from < until`, at most a day long.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Minutes {
    from: Minute,
    until: Minute,
}

/// What makes a span or a seat plan impossible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpeningError {
    /// The end is not after the start, or the start is not within the day, or it lasts longer than a day.
    #[error("the end is not after the start")]
    Span,
    /// No seat, no length, or more than can be meant.
    #[error("seats and slot length must be between 1 and what fits")]
    Seats,
}

impl Minutes {
    /// # Errors
    /// See [`OpeningError::Span`].
    pub fn new(from: Minute, until: Minute) -> Result<Self, OpeningError> {
        let fits = from < DAY && from < until && until - from <= DAY;
        fits.then_some(Self { from, until })
            .ok_or(OpeningError::Span)
    }

    /// The first minute.
    pub fn from(self) -> Minute {
        self.from
    }

    /// The minute after the last.
    pub fn until(self) -> Minute {
        self.until
    }
}

/// How an opening is cut into slots and how many families each receives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatPlan {
    slot_minutes: u16,
    seats: u16,
    caller_percent: u8,
    /// Languages spoken at these hours; empty: all of the desk's.
    pub languages: Vec<Locale>,
}

impl SeatPlan {
    /// `slot_minutes` 5–480, `seats` at once 1–500, `caller_percent` of seats kept for phone callers 0–100.
    ///
    /// # Errors
    /// See [`OpeningError::Seats`].
    pub fn new(
        slot_minutes: u16,
        seats: u16,
        caller_percent: u8,
        languages: Vec<Locale>,
    ) -> Result<Self, OpeningError> {
        let sane = (5..=480).contains(&slot_minutes)
            && (1..=500).contains(&seats)
            && caller_percent <= 100;
        sane.then_some(Self {
            slot_minutes,
            seats,
            caller_percent,
            languages,
        })
        .ok_or(OpeningError::Seats)
    }

    /// The length of a slot in minutes.
    pub fn slot_minutes(&self) -> u16 {
        self.slot_minutes
    }

    /// How many families are received at once.
    pub fn seats(&self) -> u16 {
        self.seats
    }

    /// The share of seats kept for people who call, in percent.
    pub fn caller_percent(&self) -> u8 {
        self.caller_percent
    }

    /// How many seats of the slot at `index` are kept for callers. Summed over the opening the share is exact to
    /// below one seat, and kept seats are spread evenly over it.
    pub fn caller_seats(&self, index: u32) -> u16 {
        let kept_before = |slots: u32| {
            u64::from(slots) * u64::from(self.seats) * u64::from(self.caller_percent) / 100
        };
        u16::try_from(kept_before(index + 1) - kept_before(index)).unwrap_or(self.seats)
    }
}

/// A weekly rule of a desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// Key.
    pub id: OpeningId,
    /// The weekday it starts on.
    pub weekday: Weekday,
    /// Its hours.
    pub hours: Minutes,
    /// The first day it holds.
    pub valid_from: Date,
    /// The last day it holds, if it ends.
    pub valid_until: Option<Date>,
    /// Its slots.
    pub plan: SeatPlan,
}

impl Opening {
    /// Whether the rule applies on a day.
    pub fn holds_on(&self, day: Date) -> bool {
        day.weekday() == self.weekday
            && day >= self.valid_from
            && self.valid_until.is_none_or(|last| day <= last)
    }
}

/// A day, a range or some hours of it on which a desk is shut. A closure always wins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closure {
    /// Key.
    pub id: ClosureId,
    /// First day.
    pub from: Date,
    /// Last day, not before the first.
    pub until: Date,
    /// The hours of each of these days; `None`: all day.
    pub hours: Option<Minutes>,
    /// Why, if it was said.
    pub reason: LocalText,
}

impl Closure {
    /// Whether the desk is shut for the whole of a day.
    pub fn shuts_whole(&self, day: Date) -> bool {
        self.hours.is_none() && (self.from..=self.until).contains(&day)
    }

    /// Whether it touches the minutes `[from, until)` of a day, which may reach into the next as its own hours may.
    pub fn touches(&self, day: Date, from: Minute, until: Minute) -> bool {
        let (shut_from, shut_until) = self.hours.map_or((0, DAY), |h| (h.from, h.until));
        // Only the days beside this one can reach into it or be reached from it.
        [-1, 0, 1].into_iter().any(|ahead| {
            let shift = ahead * i32::from(DAY);
            day.checked_add(ahead.days())
                .is_ok_and(|day| (self.from..=self.until).contains(&day))
                && shift + i32::from(shut_from) < i32::from(until)
                && i32::from(from) < shift + i32::from(shut_until)
        })
    }
}

/// An opening on one day outside the weekly rules. It also opens on a public holiday.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExtraOpening {
    /// Key.
    pub id: ExtraOpeningId,
    /// The day it starts on.
    pub day: Date,
    /// Its hours.
    pub hours: Minutes,
    /// Its slots.
    pub plan: SeatPlan,
}
