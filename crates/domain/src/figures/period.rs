//! The months that figures are of.

use std::fmt;
use std::str::FromStr;

use jiff::ToSpan;
use jiff::civil::{Date, date};

/// A month, a quarter or a year of the calendar. Figures of a period are of the appointments that fall in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Period {
    /// Year and month, 1 to 12.
    Month(i16, i8),
    /// Year and quarter, 1 to 4.
    Quarter(i16, i8),
    /// Year.
    Year(i16),
}

/// The text names no period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAPeriod;

/// The years that figures can be of.
const YEARS: std::ops::RangeInclusive<i16> = 2000..=2199;

impl Period {
    /// The month of a day.
    pub fn month_of(day: Date) -> Self {
        Self::Month(day.year(), day.month())
    }

    /// The quarter of a day.
    pub fn quarter_of(day: Date) -> Self {
        Self::Quarter(day.year(), (day.month() - 1) / 3 + 1)
    }

    /// The year of a day.
    pub fn year_of(day: Date) -> Self {
        Self::Year(day.year())
    }

    /// Its first day.
    pub fn first_day(self) -> Date {
        match self {
            Self::Month(year, month) => date(year, month, 1),
            Self::Quarter(year, quarter) => date(year, (quarter - 1) * 3 + 1, 1),
            Self::Year(year) => date(year, 1, 1),
        }
    }

    /// How many months it has.
    pub fn months(self) -> usize {
        match self {
            Self::Month(..) => 1,
            Self::Quarter(..) => 3,
            Self::Year(_) => 12,
        }
    }

    /// The first day of each of its months, and the first day after it.
    pub fn bounds(self) -> Vec<Date> {
        let mut day = self.first_day();
        let mut bounds = vec![day];
        for _ in 0..self.months() {
            day = day.saturating_add(1.month());
            bounds.push(day);
        }
        bounds
    }

    /// The one before, of the same length.
    pub fn before(self) -> Self {
        self.like(self.first_day().saturating_sub(1.day()))
    }

    /// The one after, of the same length.
    pub fn after(self) -> Self {
        let next = self.bounds().last().copied();
        self.like(next.unwrap_or_else(|| self.first_day()))
    }

    /// The period of the same length that a day lies in.
    fn like(self, day: Date) -> Self {
        match self {
            Self::Month(..) => Self::month_of(day),
            Self::Quarter(..) => Self::quarter_of(day),
            Self::Year(_) => Self::year_of(day),
        }
    }

    /// Whether a day lies before its end.
    pub fn begins_by(self, day: Date) -> bool {
        self.first_day() <= day
    }
}

impl fmt::Display for Period {
    /// As it stands in addresses: `2026-05`, `2026-T2` (Italian: trimestre), `2026`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Quarter(year, quarter) => write!(f, "{year:04}-T{quarter}"),
            Self::Year(year) => write!(f, "{year:04}"),
        }
    }
}

impl FromStr for Period {
    type Err = NotAPeriod;

    fn from_str(text: &str) -> Result<Self, NotAPeriod> {
        let (year, part) = match text.split_once('-') {
            Some((year, part)) => (year, Some(part)),
            None => (text, None),
        };
        let year = Some(year)
            .filter(|y| y.len() == 4)
            .and_then(|y| y.parse().ok())
            .filter(|y| YEARS.contains(y))
            .ok_or(NotAPeriod)?;
        let number = |digits: &str, most: i8| {
            let number: i8 = digits.parse().map_err(|_| NotAPeriod)?;
            (1..=most)
                .contains(&number)
                .then_some(number)
                .ok_or(NotAPeriod)
        };
        match part {
            None => Ok(Self::Year(year)),
            Some(part) => match part.strip_prefix('T') {
                Some(quarter) if quarter.len() == 1 => Ok(Self::Quarter(year, number(quarter, 4)?)),
                None if part.len() == 2 => Ok(Self::Month(year, number(part, 12)?)),
                _ => Err(NotAPeriod),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_is_read_back_from_its_address() {
        for period in [
            Period::Month(2026, 5),
            Period::Quarter(2026, 4),
            Period::Year(2026),
        ] {
            assert_eq!(period.to_string().parse(), Ok(period));
        }
        for odd in [
            "",
            "26",
            "2026-",
            "2026-13",
            "2026-00",
            "2026-T5",
            "2026-T",
            "2026-T11",
            "1999",
            "+026",
            "2026-5",
            "2026-05-01",
        ] {
            assert_eq!(odd.parse::<Period>(), Err(NotAPeriod), "{odd}");
        }
    }

    #[test]
    fn a_period_has_its_months_and_ends_where_the_next_begins() {
        assert_eq!(
            Period::Quarter(2026, 4).bounds(),
            [
                date(2026, 10, 1),
                date(2026, 11, 1),
                date(2026, 12, 1),
                date(2027, 1, 1)
            ]
        );
        assert_eq!(Period::Quarter(2026, 4).after(), Period::Quarter(2027, 1));
        assert_eq!(Period::Month(2026, 1).before(), Period::Month(2025, 12));
        assert_eq!(Period::Year(2026).after(), Period::Year(2027));
        assert_eq!(
            Period::quarter_of(date(2026, 8, 31)),
            Period::Quarter(2026, 3)
        );
        assert!(Period::Month(2026, 5).begins_by(date(2026, 5, 1)));
        assert!(!Period::Month(2026, 5).begins_by(date(2026, 4, 30)));
    }
}
