//! Days and hours as inputs of the types `date` and `time` send them.

use std::borrow::Cow;

use domain::opening::{DAY, Minute, Minutes};
use jiff::civil::{Date, Time};
use l10n::Texts;

use crate::forms::errors::FieldErrors;

/// `10:30` of a minute; midnight at the end of a day is 00:00.
pub fn write_minute(minute: Minute) -> String {
    let minute = minute % DAY;
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// The minute of `10:30`.
pub fn parse_minute(raw: &str) -> Option<Minute> {
    let time = Time::strptime("%H:%M", raw.trim()).ok()?;
    let part = |n: i8| Minute::from(n.unsigned_abs());
    Some(part(time.hour()) * 60 + part(time.minute()))
}

/// An ISO day, as the input sends it, or `17/12/2026`, as people write it where the input knows no calendar.
pub fn parse_day(raw: &str) -> Option<Date> {
    let raw = raw.trim();
    raw.parse().ok().or_else(|| {
        let plain = raw.replace(['.', '-'], "/");
        Date::strptime("%d/%m/%Y", plain).ok()
    })
}

/// Names of the two inputs of a span.
#[derive(Debug, Clone, Copy)]
pub struct SpanFields {
    /// Of the start.
    pub from: &'static str,
    /// Of the end.
    pub until: &'static str,
}

/// The hours of an opening.
pub const HOURS: SpanFields = SpanFields {
    from: "dalle",
    until: "alle",
};

/// A span that must be there; an end at midnight is the end of the day.
pub fn hours(
    from: &str,
    until: &str,
    fields: SpanFields,
    errors: &mut FieldErrors,
    t: &Texts,
) -> Option<Minutes> {
    let mut minute = |raw: &str, field, missing: &str| {
        let found = parse_minute(raw);
        if found.is_none() {
            let id = if raw.trim().is_empty() {
                missing
            } else {
                "staff-openings-error-time"
            };
            errors.add(field, t.get(id));
        }
        found
    };
    let from = minute(from, fields.from, "staff-openings-error-no-start");
    let until = minute(until, fields.until, "staff-openings-error-no-end");
    let (from, until) = from.zip(until)?;
    let until = if until == 0 { DAY } else { until };
    let hours = Minutes::new(from, until).ok();
    if hours.is_none() {
        // Perhaps it was meant to end after midnight, perhaps two numbers were confused: nobody's night is guessed.
        let id = match until < from {
            true => "staff-openings-error-overnight",
            false => "staff-openings-error-end-first",
        };
        errors.add(fields.until, t.get(id));
    }
    hours
}

/// A day that must be there.
pub fn day(
    raw: &str,
    field: impl Into<Cow<'static, str>>,
    errors: &mut FieldErrors,
    t: &Texts,
) -> Option<Date> {
    let found = parse_day(raw);
    if found.is_none() {
        errors.add(field, t.get("staff-openings-error-date"));
    }
    found
}

/// A day that need not be there; the outer `None`: something else was typed.
pub fn optional_day(
    raw: &str,
    field: &'static str,
    errors: &mut FieldErrors,
    t: &Texts,
) -> Option<Option<Date>> {
    if raw.trim().is_empty() {
        return Some(None);
    }
    day(raw, field, errors, t).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixtures::italian;

    fn faults(from: &str, until: &str) -> Vec<&'static str> {
        let mut errors = FieldErrors::default();
        hours(from, until, HOURS, &mut errors, italian());
        ["dalle", "alle"]
            .into_iter()
            .filter(|f| errors.of(f).is_some())
            .collect()
    }

    #[test]
    fn each_end_of_a_span_has_its_own_fault() {
        assert_eq!(faults("10:00", "13:00"), [""; 0]);
        assert_eq!(
            faults("10:00", "00:00"),
            [""; 0],
            "midnight is the end of the day"
        );
        assert_eq!(faults("10:00", ""), ["alle"]);
        assert_eq!(faults("", "13:00"), ["dalle"]);
        assert_eq!(faults("25:00", "boh"), ["dalle", "alle"]);
        assert_eq!(faults("13:00", "10:00"), ["alle"]);
        assert_eq!(faults("13:00", "13:00"), ["alle"]);
    }

    #[test]
    fn who_goes_past_midnight_is_told_how() {
        let fault = |from, until| {
            let mut errors = FieldErrors::default();
            assert_eq!(hours(from, until, HOURS, &mut errors, italian()), None);
            errors.of("alle").map(str::to_owned)
        };
        let overnight = italian().get("staff-openings-error-overnight");
        assert_eq!(fault("22:00", "02:00"), Some(overnight.clone()));
        assert_ne!(fault("22:00", "22:00"), Some(overnight));
    }

    #[test]
    fn a_day_is_written_in_two_ways() {
        let day = jiff::civil::date(2026, 12, 7);
        for typed in ["2026-12-07", " 7/12/2026 ", "07.12.2026", "7-12-2026"] {
            assert_eq!(parse_day(typed), Some(day), "{typed}");
        }
        for typed in ["", "7/12", "31/2/2026", "12/25/2026", "domani"] {
            assert_eq!(parse_day(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_minute_reads_as_it_was_written() {
        for minute in [0, 1, 599, 1439] {
            assert_eq!(parse_minute(&write_minute(minute)), Some(minute));
        }
        assert_eq!(write_minute(1440), "00:00");
    }
}
