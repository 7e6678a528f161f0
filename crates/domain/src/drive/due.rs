//! Until when a promise is waited for.

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

/// How many days after its window a promise is kept, unless the drive says otherwise.
pub const GRACE_DAYS: u8 = 3;
/// The most days that a drive can say.
pub const GRACE_DAYS_MAX: u8 = 30;
/// The hour of the day before at which a donor is reminded.
const REMINDED_AT: i8 = 10;

/// The instant by which what was promised is expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Due(pub Timestamp);

impl Due {
    /// When a day is over.
    pub fn with_day(day: Date, zone: &TimeZone) -> Self {
        let midnight = day.saturating_add(1.day()).at(0, 0, 0, 0);
        Self(crate::event::at(midnight, zone))
    }

    /// When a promise goes back to the needs that was missed at `noticed`: so many days later, at the same hour by the clock on the wall.
    /// Whoever hears late of it has as many days.
    pub fn lapses_at(self, noticed: Timestamp, grace_days: u8, zone: &TimeZone) -> Timestamp {
        let from: DateTime = zone.to_datetime(self.0.max(noticed));
        let days = i32::from(grace_days.min(GRACE_DAYS_MAX));
        crate::event::at(from.saturating_add(days.days()), zone)
    }
}

/// When a donor is reminded of a window: in the morning of the day before.
pub fn reminder_at(starts: DateTime, zone: &TimeZone) -> Timestamp {
    let before = starts.date().saturating_sub(1.day());
    crate::event::at(before.at(REMINDED_AT, 0, 0, 0), zone)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_of_grace_are_days_of_the_wall() {
        let milan = TimeZone::get("Europe/Rome").unwrap();
        // The clocks go forward on 28 March 2027.
        let due = Due(crate::event::at(date(2027, 3, 26).at(18, 0, 0, 0), &milan));
        let lapses = due.lapses_at(due.0, 3, &milan);
        assert_eq!(milan.to_datetime(lapses), date(2027, 3, 29).at(18, 0, 0, 0));
        let late = crate::event::at(date(2027, 3, 28).at(9, 0, 0, 0), &milan);
        let lapses = due.lapses_at(late, 3, &milan);
        assert_eq!(milan.to_datetime(lapses), date(2027, 3, 31).at(9, 0, 0, 0));
        let day = Due::with_day(date(2027, 3, 27), &milan);
        assert_eq!(milan.to_datetime(day.0), date(2027, 3, 28).at(0, 0, 0, 0));
    }

    #[test]
    fn the_reminder_comes_in_the_morning_of_the_day_before() {
        let milan = TimeZone::get("Europe/Rome").unwrap();
        let at = reminder_at(date(2027, 3, 29).at(16, 30, 0, 0), &milan);
        assert_eq!(milan.to_datetime(at), date(2027, 3, 28).at(10, 0, 0, 0));
    }
}
