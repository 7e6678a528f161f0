//! Start times and months, as they stand in addresses and forms.

use jiff::civil::{Date, DateTime};

/// The text is no time of this form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a time")]
pub struct NotATime;

/// `2026-12-15T10:00`: the wall-clock start of a slot.
pub fn write_start(start: DateTime) -> String {
    start.strftime("%Y-%m-%dT%H:%M").to_string()
}

/// Reads what [`write_start`] writes, and nothing else.
///
/// # Errors
/// Another form, or a day that no calendar has.
pub fn parse_start(raw: &str) -> Result<DateTime, NotATime> {
    let start = DateTime::strptime("%Y-%m-%dT%H:%M", raw).map_err(|_| NotATime)?;
    (write_start(start) == raw).then_some(start).ok_or(NotATime)
}

/// `2026-12`: the month of a day.
pub fn write_month(day: Date) -> String {
    day.strftime("%Y-%m").to_string()
}

/// The first day of what [`write_month`] writes.
///
/// # Errors
/// Another form, or a month that no calendar has.
pub fn parse_month(raw: &str) -> Result<Date, NotATime> {
    let first = Date::strptime("%Y-%m-%d", format!("{raw}-01")).map_err(|_| NotATime)?;
    (write_month(first) == raw).then_some(first).ok_or(NotATime)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_start_reads_as_it_was_written() {
        let start = date(2026, 12, 5).at(9, 30, 0, 0);
        assert_eq!(write_start(start), "2026-12-05T09:30");
        assert_eq!(parse_start("2026-12-05T09:30"), Ok(start));
    }

    #[test]
    fn days_and_hours_that_no_calendar_has_are_refused() {
        let impossible = [
            "2026-02-30T10:00",
            "2027-02-29T10:00",
            "2026-13-01T10:00",
            "2026-12-01T24:00",
            "2026-12-01T10:60",
        ];
        for raw in impossible {
            assert_eq!(parse_start(raw), Err(NotATime), "{raw}");
        }
        assert!(parse_start("2028-02-29T10:00").is_ok());
    }

    #[test]
    fn only_the_written_form_is_read() {
        let others = [
            "",
            "domani",
            "2026-12-5T9:30",
            " 2026-12-05T09:30",
            "2026-12-05T09:30:00",
            "2026-12-05 09:30",
            "2026-12-05T09:30Z",
            "2026-12-05T09:30\0",
            "99999-12-05T09:30",
        ];
        for raw in others {
            assert_eq!(parse_start(raw), Err(NotATime), "{raw:?}");
        }
    }

    #[test]
    fn a_month_is_its_first_day() {
        assert_eq!(parse_month("2026-12"), Ok(date(2026, 12, 1)));
        assert_eq!(write_month(date(2027, 1, 31)), "2027-01");
        for raw in [
            "2026-13",
            "2026-00",
            "2026-1",
            "2026",
            "dicembre",
            "2026-12-01",
        ] {
            assert_eq!(parse_month(raw), Err(NotATime), "{raw}");
        }
    }
}
