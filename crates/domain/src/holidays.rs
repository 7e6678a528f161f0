//! Italian public holidays.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The days on which offices are shut: law 260/1949 with its later changes, and the patron's day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Holidays {
    patron: Option<(i8, i8)>,
}

/// Month and day of holidays that never move.
const FIXED: [(i8, i8); 10] = [
    (1, 1),
    (1, 6),
    (4, 25),
    (5, 1),
    (6, 2),
    (8, 15),
    (11, 1),
    (12, 8),
    (12, 25),
    (12, 26),
];

impl Holidays {
    /// National holidays and the patron saint's month and day, if any.
    pub fn new(patron: Option<(i8, i8)>) -> Self {
        Self { patron }
    }

    /// Whether a day is a holiday.
    pub fn contains(&self, day: Date) -> bool {
        let month_day = (day.month(), day.day());
        // Saint Francis is a public holiday again since 2026 (law 151/2025).
        let saint_francis = day.year() >= 2026 && month_day == (10, 4);
        FIXED.contains(&month_day)
            || saint_francis
            || self.patron == Some(month_day)
            || easter_monday(day.year()).is_some_and(|monday| day == monday)
            || easter(day.year()) == Some(day)
    }
}

/// Days on which schools are shut, as the region's calendar has them: first and last day of each holiday.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SchoolHolidays(pub Vec<(Date, Date)>);

impl SchoolHolidays {
    /// Whether schools are shut on a day.
    pub fn contains(&self, day: Date) -> bool {
        self.0
            .iter()
            .any(|(from, until)| (*from..=*until).contains(&day))
    }
}

/// Easter Sunday of the Gregorian calendar (the anonymous algorithm, Nature, 20 April 1876).
fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (b - (b + 8) / 25 + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let sum = h + l - 7 * m + 114;
    Date::new(
        year,
        i8::try_from(sum / 31).ok()?,
        i8::try_from(sum % 31 + 1).ok()?,
    )
    .ok()
}

fn easter_monday(year: i16) -> Option<Date> {
    easter(year)?.checked_add(1.day()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn easter_moves_as_it_does() {
        let known = [
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2027, 3, 28),
            (2038, 4, 25),
            (2008, 3, 23),
        ];
        for (year, month, day) in known {
            assert_eq!(easter(year), Some(date(year, month, day)));
        }
    }

    #[test]
    fn milan_is_shut_on_its_patron_s_day_and_on_easter_monday() {
        let milan = Holidays::new(Some((12, 7)));
        for day in [
            date(2026, 12, 7),
            date(2026, 12, 8),
            date(2026, 4, 6),
            date(2026, 10, 4),
            date(2027, 1, 6),
        ] {
            assert!(milan.contains(day), "{day}");
        }
        for day in [date(2026, 12, 9), date(2025, 10, 4), date(2026, 4, 7)] {
            assert!(!milan.contains(day), "{day}");
        }
        assert!(!Holidays::default().contains(date(2026, 12, 7)));
    }
}
