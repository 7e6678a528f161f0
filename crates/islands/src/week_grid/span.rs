//! The hours of a weekly opening, and what may be done to them with a pointer or keys.

use serde::{Deserialize, Serialize};

/// Minutes after midnight.
pub type Minute = u16;

/// What everything in the grid is moved by, in minutes.
pub const QUARTER: Minute = 15;

/// The last quarter hour that the grid ends an opening on: a field for a time of day has no 24:00.
pub const LAST: Minute = 24 * 60 - QUARTER;

/// Hours on a weekday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Span {
    /// The weekday: Monday is 1, Sunday is 7.
    pub day: u8,
    /// The first minute.
    pub from: Minute,
    /// The minute after the last.
    pub until: Minute,
}

/// The part of a day within which something is moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hours {
    /// The first minute.
    pub from: Minute,
    /// The minute after the last.
    pub until: Minute,
}

impl Hours {
    /// The whole day.
    pub const ALL: Self = Self {
        from: 0,
        until: LAST,
    };

    /// How long it is, in minutes.
    pub fn length(self) -> Minute {
        self.until - self.from
    }

    /// The hours worth showing: all that is given, in whole hours, and at least `usual`.
    pub fn around(usual: Self, spans: impl IntoIterator<Item = (Minute, Minute)>) -> Self {
        spans.into_iter().fold(usual, |hours, (from, until)| Self {
            from: hours.from.min(from / 60 * 60),
            until: hours.until.max(until.min(LAST).div_ceil(60) * 60),
        })
    }
}

impl Span {
    /// How long it is, in minutes.
    pub fn length(self) -> Minute {
        self.until - self.from
    }

    /// Whether it has all of the minutes of a day from one to before another.
    pub fn holds(self, day: u8, from: Minute, until: Minute) -> bool {
        self.day == day && self.from <= from && until <= self.until
    }

    /// Whether it has a minute in common with another.
    pub fn meets(self, other: Self) -> bool {
        self.day == other.day && self.from < other.until && other.from < self.until
    }

    /// The same so many days and minutes later. It keeps its length, stays in the week and within `hours`.
    #[must_use]
    pub fn moved(self, days: i16, minutes: i32, hours: Hours) -> Self {
        let length = self.length().min(hours.length());
        let from = at(self.from, minutes, hours.from, hours.until - length);
        Self {
            day: day(self.day, days),
            from,
            until: from + length,
        }
    }

    /// The same with an earlier or later end, at least a quarter hour after its start.
    #[must_use]
    pub fn ended(self, minutes: i32, hours: Hours) -> Self {
        let least = self.from + QUARTER;
        let until = at(self.until, minutes, least, hours.until.max(least));
        Self { until, ..self }
    }

    /// The same with an earlier or later start, at least a quarter hour before its end.
    #[must_use]
    pub fn begun(self, minutes: i32, hours: Hours) -> Self {
        let most = self.until.saturating_sub(QUARTER);
        let from = at(self.from, minutes, hours.from.min(most), most);
        Self { from, ..self }
    }

    /// From where a pointer was pressed to where it is, in whole quarter hours.
    pub fn drawn(day: u8, pressed: Minute, now: Minute, hours: Hours) -> Self {
        let anchor = pressed / QUARTER * QUARTER;
        let anchor = anchor.clamp(hours.from, hours.until - QUARTER);
        let now = now.clamp(hours.from, hours.until);
        let (from, until) = if now >= anchor {
            (anchor, now.next_multiple_of(QUARTER))
        } else {
            (now / QUARTER * QUARTER, anchor + QUARTER)
        };
        Self {
            day,
            from,
            until: until.clamp(from + QUARTER, hours.until),
        }
    }

    /// An hour of a day that is free beside `others`, from nine o'clock on; at nine when none is.
    pub fn free(day: u8, others: &[Self]) -> Self {
        let hour = |from: Minute| Self {
            day,
            from,
            until: from + 60,
        };
        (9..=22)
            .chain(6..9)
            .map(|hours| hour(hours * 60))
            .find(|span| !others.iter().any(|other| span.meets(*other)))
            .unwrap_or(hour(9 * 60))
    }
}

/// A minute so many later, in whole quarter hours, within limits.
fn at(minute: Minute, by: i32, least: Minute, most: Minute) -> Minute {
    let quarter = i32::from(QUARTER);
    let whole = (by + quarter / 2).div_euclid(quarter) * quarter;
    let wanted = (i32::from(minute) + whole).clamp(i32::from(least), i32::from(most));
    Minute::try_from(wanted).unwrap_or(minute)
}

/// A day so many days later in the same week.
fn day(day: u8, by: i16) -> u8 {
    let wanted = (i16::from(day) + by).clamp(1, 7);
    u8::try_from(wanted).unwrap_or(day)
}
