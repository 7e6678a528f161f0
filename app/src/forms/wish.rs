//! What the address of a page of times asks for.

use domain::locale::Locale;
use jiff::civil::{Date, DateTime};

use super::raw::RawForm;
use super::start::{parse_month, parse_start};

/// Month, language, time and desk wished for. What cannot be read is left out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wish {
    /// The first day of the month to show.
    pub month: Option<Date>,
    /// The language to be spoken.
    pub language: Option<Locale>,
    /// The time to be chosen already.
    pub start: Option<DateTime>,
    /// Another desk than the one the page is about, by its address segment.
    pub desk: Option<String>,
    /// Whether there was a month or a time that no calendar has.
    pub impossible: bool,
}

impl Wish {
    /// Reads a query, or the fields of a form that was refused.
    pub fn read(query: &RawForm) -> Self {
        let filled = |name: &str| Some(query.get(name)).filter(|text| !text.is_empty());
        let (month, start) = (filled("mese"), filled("quando"));
        let read = Self {
            month: month.and_then(|raw| parse_month(raw).ok()),
            language: filled("lingua").and_then(|tag| tag.parse().ok()),
            start: start.and_then(|raw| parse_start(raw).ok()),
            desk: filled("sportello").map(str::to_owned),
            impossible: false,
        };
        let impossible =
            (month.is_some() && read.month.is_none()) || (start.is_some() && read.start.is_none());
        Self { impossible, ..read }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixtures::sent;
    use jiff::civil::date;

    #[test]
    fn what_an_address_asks_for_is_read() {
        let wish = Wish::read(&sent(
            "mese=2026-12&lingua=ar&quando=2026-12-01T10:00&sportello=x",
        ));
        assert_eq!(wish.month, Some(date(2026, 12, 1)));
        assert_eq!(wish.language, Some(Locale::Ar));
        assert_eq!(wish.start, Some(date(2026, 12, 1).at(10, 0, 0, 0)));
        assert_eq!(wish.desk.as_deref(), Some("x"));
        assert!(!wish.impossible);
    }

    #[test]
    fn nothing_asked_for_is_nothing_wrong() {
        assert_eq!(Wish::read(&sent("")), Wish::default());
        assert_eq!(Wish::read(&sent("mese=&lingua=&quando=")), Wish::default());
    }

    #[test]
    fn impossible_days_are_noticed() {
        for query in ["mese=2026-13", "quando=2026-02-30T10:00", "quando=domani"] {
            assert!(Wish::read(&sent(query)).impossible, "{query}");
        }
        assert!(!Wish::read(&sent("lingua=klingon")).impossible);
    }
}
