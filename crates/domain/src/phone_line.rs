//! When a desk's phone is answered: a schedule of its own, apart from the desk's openings.

use jiff::civil::{DateTime, Time, Weekday};
use jiff::{Timestamp, ToSpan, tz::TimeZone};

use crate::desk::Desk;
use crate::holidays::Holidays;

/// A weekly window in which a phone line is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PhoneHours {
    /// The weekday.
    pub weekday: Weekday,
    /// Wall-clock start.
    pub from: Time,
    /// Wall-clock end, later the same day.
    pub until: Time,
}

/// What the line is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineState {
    /// Somebody answers until the given time today.
    AnswersNow {
        /// When it ends.
        until: Time,
    },
    /// Nobody answers until the given moment.
    Next {
        /// When somebody answers next.
        from: DateTime,
        /// And until when that day.
        until: Time,
    },
    /// There is no phone, or its hours are unknown.
    Unknown,
}

/// How far ahead the next call is looked for: past any summer closure.
const LOOK_AHEAD_DAYS: i32 = 366;

/// The state of a desk's line at an instant. Holidays and whole-day closures silence it.
pub fn line_state(desk: &Desk, holidays: &Holidays, zone: &TimeZone, now: Timestamp) -> LineState {
    if desk.phone.is_none() || desk.phone_hours.is_empty() {
        return LineState::Unknown;
    }
    let here = zone.to_datetime(now);
    let today = here.date();
    for ahead in 0..=LOOK_AHEAD_DAYS {
        let Ok(day) = today.checked_add(ahead.days()) else {
            break;
        };
        let silent = (desk.keeps_holidays && holidays.contains(day))
            || desk.closures.iter().any(|c| c.shuts_whole(day));
        if silent {
            continue;
        }
        let next = desk
            .phone_hours
            .iter()
            .filter(|h| h.weekday == day.weekday() && (day > today || h.until > here.time()))
            .min_by_key(|h| h.from);
        if let Some(hours) = next {
            let answering = day == today && hours.from <= here.time();
            return if answering {
                LineState::AnswersNow { until: hours.until }
            } else {
                LineState::Next {
                    from: day.to_datetime(hours.from),
                    until: hours.until,
                }
            };
        }
    }
    LineState::Unknown
}
