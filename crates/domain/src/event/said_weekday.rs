//! A weekday that was typed, against the date that it stands beside: posters with "martedì 18" are printed once.

use jiff::civil::{Date, Weekday};

use crate::text::fold;

/// A weekday that is not that of its date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeekdayMismatch {
    /// The date.
    pub date: Date,
    /// The weekday that was typed.
    pub said: Weekday,
    /// The weekday that it is.
    pub is: Weekday,
}

/// Holds a weekday that was typed against a date.
pub fn weekday_mismatch(date: Date, said: Weekday) -> Option<WeekdayMismatch> {
    let is = date.weekday();
    (is != said).then_some(WeekdayMismatch { date, said, is })
}

/// A day that a text names with its weekday: "martedì 17 dicembre".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SaidDay {
    /// The weekday.
    pub weekday: Weekday,
    /// The day of the month.
    pub day: i8,
    /// The month.
    pub month: i8,
    /// The year, if the text says it.
    pub year: Option<i16>,
}

impl SaidDay {
    /// Holds it against the calendar, in the year that is meant when the text names none.
    pub fn mismatch(self, year: i16) -> Option<WeekdayMismatch> {
        let date = Date::new(self.year.unwrap_or(year), self.month, self.day).ok()?;
        weekday_mismatch(date, self.weekday)
    }
}

const WEEKDAYS: [[&str; 2]; 7] = [
    ["lunedi", "monday"],
    ["martedi", "tuesday"],
    ["mercoledi", "wednesday"],
    ["giovedi", "thursday"],
    ["venerdi", "friday"],
    ["sabato", "saturday"],
    ["domenica", "sunday"],
];

const MONTHS: [[&str; 2]; 12] = [
    ["gennaio", "january"],
    ["febbraio", "february"],
    ["marzo", "march"],
    ["aprile", "april"],
    ["maggio", "may"],
    ["giugno", "june"],
    ["luglio", "july"],
    ["agosto", "august"],
    ["settembre", "september"],
    ["ottobre", "october"],
    ["novembre", "november"],
    ["dicembre", "december"],
];

/// The days that a text in Italian or English names together with their weekday.
pub fn said_days(text: &str) -> Vec<SaidDay> {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    let number = |at: usize| -> Option<i16> {
        let word = words.get(at)?;
        let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        digits.parse().ok()
    };
    let month = |at: usize| -> Option<i8> {
        let word = words.get(at)?;
        (1..)
            .zip(MONTHS)
            .find_map(|(n, names)| names.contains(word).then_some(n))
    };
    let day = |at: usize| number(at).and_then(|n| i8::try_from(n).ok());
    let days = words.iter().enumerate().filter_map(|(at, word)| {
        let names = Weekday::Monday.cycle_forward().zip(WEEKDAYS);
        let weekday = names
            .into_iter()
            .find_map(|(d, n)| n.contains(word).then_some(d))?;
        let (day, month) = match (day(at + 1), month(at + 2)) {
            (Some(day), Some(month)) => (day, month),
            _ => (day(at + 2)?, month(at + 1)?),
        };
        Some(SaidDay {
            weekday,
            day,
            month,
            year: number(at + 3).filter(|year| (1900..=2999).contains(year)),
        })
    });
    days.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_weekday_is_held_against_its_date() {
        let wrong = weekday_mismatch(date(2026, 12, 17), Weekday::Tuesday).unwrap();
        assert_eq!(wrong.is, Weekday::Thursday);
        assert_eq!(weekday_mismatch(date(2024, 12, 17), Weekday::Tuesday), None);
    }

    #[test]
    fn days_are_found_in_a_text() {
        let found = said_days(
            "Festa! **Martedì 17 dicembre** e domenica 22 dicembre 2024. On Tuesday, December 17th or lunedì prossimo, martedì 3.",
        );
        let found: Vec<_> = found
            .iter()
            .map(|d| (d.weekday, d.day, d.month, d.year))
            .collect();
        assert_eq!(
            found,
            [
                (Weekday::Tuesday, 17, 12, None),
                (Weekday::Sunday, 22, 12, Some(2024)),
                (Weekday::Tuesday, 17, 12, None),
            ]
        );
        let said = said_days("martedì 17 dicembre")[0];
        assert_eq!(said.mismatch(2024), None);
        assert_eq!(said.mismatch(2026).map(|m| m.is), Some(Weekday::Thursday));
        let impossible = said_days("lunedì 31 febbraio")[0];
        assert_eq!(impossible.mismatch(2026), None);
    }
}
