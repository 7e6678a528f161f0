//! When things are brought: hours on certain days, with so many donors at most.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use crate::holidays::Holidays;
use crate::id::{DropOffPointId, WindowId};

use super::card::Period;

/// Hours in which somebody takes things at a point. All times are wall-clock times (rule 5).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// Key: it stays the same when days and hours change, so that whoever promised to come is told.
    pub id: WindowId,
    /// On which days.
    pub days: WindowDays,
    /// From this hour.
    pub from: Time,
    /// Until this hour of the same day.
    pub until: Time,
    /// How many pledges each date takes; `None`: as many as come.
    #[serde(default)]
    pub capacity: Option<u16>,
    /// Whether a weekday that is a public holiday counts as well.
    #[serde(default)]
    pub also_holidays: bool,
    /// Days of the rule on which something is different.
    #[serde(default)]
    pub changes: BTreeMap<Date, WindowChange>,
}

/// On which days a window is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WindowDays {
    /// On one weekday of every week of the drive's period, public holidays left out unless the window says so.
    Weekday(#[serde(with = "numbered")] Weekday),
    /// On these days, whatever they are.
    Dates(BTreeSet<Date>),
}

/// What is different on one date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WindowChange {
    /// Nobody is there, and that is said.
    CalledOff,
    /// Somebody is there then instead.
    Moved {
        /// The day.
        date: Date,
        /// From this hour.
        from: Time,
        /// Until this hour of the same day.
        until: Time,
    },
}

/// Whether somebody is there on a date of a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WindowStanding {
    /// As the rule says.
    Planned,
    /// At other hours, or on another day.
    Moved,
    /// Not at all.
    CalledOff,
}

/// One date of a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WindowDate {
    /// The point.
    pub point: DropOffPointId,
    /// The window.
    pub window: WindowId,
    /// The day by the rule: what tells one date from another, also when it is moved.
    pub date: Date,
    /// When it begins, on the clock on the wall.
    pub starts: DateTime,
    /// When it ends.
    pub ends: DateTime,
    /// How many pledges it takes.
    pub capacity: Option<u16>,
    /// Whether somebody is there.
    pub standing: WindowStanding,
}

impl Window {
    /// The days of its rule within a period, in order. A single date that lies outside is none of them.
    pub fn days_in(&self, period: Period, holidays: &Holidays) -> Vec<Date> {
        match &self.days {
            WindowDays::Dates(days) => {
                let within = days.iter().filter(|day| period.contains(**day));
                within.copied().collect()
            }
            WindowDays::Weekday(weekday) => {
                let ahead = weekday.since(period.from.weekday());
                let first = period.from.saturating_add(i32::from(ahead).days());
                let weekly =
                    std::iter::successors(Some(first), |day| day.checked_add(7.days()).ok());
                weekly
                    .take(WEEKS_MAX)
                    .take_while(|day| *day <= period.until)
                    .filter(|day| self.also_holidays || !holidays.contains(*day))
                    .collect()
            }
        }
    }

    /// Whether it names no day at all.
    pub fn says_no_day(&self) -> bool {
        matches!(&self.days, WindowDays::Dates(days) if days.is_empty())
    }

    /// Its date on a day of its rule.
    pub(super) fn on(&self, point: DropOffPointId, date: Date) -> WindowDate {
        let planned = (date, self.from, self.until, WindowStanding::Planned);
        let (day, from, until, standing) = match self.changes.get(&date) {
            None => planned,
            Some(WindowChange::CalledOff) => {
                (date, self.from, self.until, WindowStanding::CalledOff)
            }
            Some(WindowChange::Moved { date, from, until }) => {
                (*date, *from, *until, WindowStanding::Moved)
            }
        };
        WindowDate {
            point,
            window: self.id,
            date,
            starts: day.to_datetime(from),
            ends: day.to_datetime(until),
            capacity: self.capacity,
            standing,
        }
    }
}

/// No weekday comes more often than this in the longest period.
const WEEKS_MAX: usize = 60;

impl WindowDate {
    /// Whether somebody is there.
    pub fn takes_place(&self) -> bool {
        self.standing != WindowStanding::CalledOff
    }

    /// The instant at which it begins.
    pub fn starts_at(&self, zone: &TimeZone) -> Timestamp {
        crate::event::at(self.starts, zone)
    }

    /// The instant at which it ends.
    pub fn ends_at(&self, zone: &TimeZone) -> Timestamp {
        crate::event::at(self.ends, zone)
    }
}

/// A weekday as ISO 8601 numbers it: 1 is Monday.
mod numbered {
    use jiff::civil::Weekday;
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(day: &Weekday, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_i8(day.to_monday_one_offset())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Weekday, D::Error> {
        let number = i8::deserialize(from)?;
        Weekday::from_monday_one_offset(number).map_err(|_| D::Error::custom("no such weekday"))
    }
}
