//! On which days an event comes again: a rule of RFC 5545, cut down to what people mean by it.
//!
//! The library behind it speaks another language of dates: it is given midnights in UTC and gives such back, so no clock change
//! ever comes near it. The hours are added by [`super::occurrence`], on the clock on the wall.

use std::fmt;
use std::str::FromStr;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use rrule::{RRule, Tz, Unvalidated};
use serde::{Deserialize, Serialize};

/// The most dates that a rule makes. An event on every day of seven months.
pub const MAX_DATES: u16 = 200;
/// No rule goes on for longer than this after its first date, whatever it says: somebody must still want it then.
pub const REPEATS_FOR_YEARS: i32 = 2;

/// Why a rule is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RuleError {
    /// It is none, or says something that a rule of days cannot.
    #[error("not a rule of days")]
    Malformed,
    /// It makes no date at all.
    #[error("the rule makes no date")]
    Never,
}

/// A rule, in the order and spelling of RFC 5545: `FREQ=WEEKLY;COUNT=10;BYDAY=TU`. It knows days only.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Rule(String);

/// How often.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Every {
    /// Every day.
    Day,
    /// On these weekdays of a week.
    Week(Vec<Weekday>),
    /// On this day of a month.
    MonthDay(i8),
    /// On the first, second… weekday of a month; -1 is the last.
    MonthWeekday(i8, Weekday),
}

/// When it stops.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// After so many dates.
    After(u16),
    /// With this day.
    On(Date),
    /// When [`REPEATS_FOR_YEARS`] or [`MAX_DATES`] are over.
    Open,
}

/// What a form asks of a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// How often.
    pub every: Every,
    /// Every so many days, weeks or months.
    pub interval: u8,
    /// When it stops.
    pub end: End,
}

const DAYS: [(&str, Weekday); 7] = [
    ("MO", Weekday::Monday),
    ("TU", Weekday::Tuesday),
    ("WE", Weekday::Wednesday),
    ("TH", Weekday::Thursday),
    ("FR", Weekday::Friday),
    ("SA", Weekday::Saturday),
    ("SU", Weekday::Sunday),
];

/// The parts of a rule that speak of days, in the order in which they are written.
const PARTS: [&str; 8] = [
    "FREQ",
    "INTERVAL",
    "COUNT",
    "UNTIL",
    "BYMONTH",
    "BYMONTHDAY",
    "BYDAY",
    "BYSETPOS",
];

impl Rule {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The days that it makes, in order, from `first` on. `first` is one of them if the rule makes it.
    pub fn dates(&self, first: Date) -> Vec<Date> {
        expand(&self.0, first).unwrap_or_default()
    }

    /// The last day on which the rule can make a date, whatever it says of its end.
    pub fn horizon(first: Date) -> Date {
        first.saturating_add(REPEATS_FOR_YEARS.years())
    }

    /// The value of a part.
    pub fn part(&self, name: &str) -> Option<&str> {
        let mut parts = self.0.split(';').filter_map(|p| p.split_once('='));
        parts.find_map(|(n, value)| (n == name).then_some(value))
    }

    /// Whether it says when it stops.
    pub fn has_end(&self) -> bool {
        self.part("COUNT").is_some() || self.part("UNTIL").is_some()
    }

    /// The rule of what a form asks.
    ///
    /// # Errors
    /// Nothing like it ever comes.
    pub fn of(pattern: &Pattern) -> Result<Self, RuleError> {
        let code = |day: Weekday| DAYS.iter().find(|(_, d)| *d == day).map_or("MO", |d| d.0);
        let every = match &pattern.every {
            Every::Day => "FREQ=DAILY".to_owned(),
            Every::Week(days) => {
                let days: Vec<_> = days.iter().map(|day| code(*day)).collect();
                format!("FREQ=WEEKLY;BYDAY={}", days.join(","))
            }
            Every::MonthDay(day) => format!("FREQ=MONTHLY;BYMONTHDAY={day}"),
            Every::MonthWeekday(nth, day) => format!("FREQ=MONTHLY;BYDAY={nth}{}", code(*day)),
        };
        let end = match pattern.end {
            End::After(count) => format!(";COUNT={count}"),
            End::On(day) => format!(";UNTIL={}", day.strftime("%Y%m%d")),
            End::Open => String::new(),
        };
        format!("{every};INTERVAL={}{end}", pattern.interval).parse()
    }

    /// What a form shows of it; `None`: a form cannot say so.
    pub fn pattern(&self) -> Option<Pattern> {
        if self.part("BYMONTH").is_some() || self.part("BYSETPOS").is_some() {
            return None;
        }
        let weekday = |code: &str| DAYS.iter().find(|(c, _)| *c == code).map(|d| d.1);
        let every = match (
            self.part("FREQ")?,
            self.part("BYMONTHDAY"),
            self.part("BYDAY"),
        ) {
            ("DAILY", None, None) => Every::Day,
            ("WEEKLY", None, Some(days)) => {
                Every::Week(days.split(',').map(weekday).collect::<Option<_>>()?)
            }
            ("MONTHLY", Some(day), None) => Every::MonthDay(day.parse().ok()?),
            ("MONTHLY", None, Some(day)) => {
                let (nth, code) = day.split_at_checked(day.len().checked_sub(2)?)?;
                Every::MonthWeekday(nth.parse().ok()?, weekday(code)?)
            }
            _ => return None,
        };
        let end = match (self.part("COUNT"), self.part("UNTIL")) {
            (Some(count), _) => End::After(count.parse().ok()?),
            (None, Some(day)) => End::On(Date::strptime("%Y%m%d", day).ok()?),
            (None, None) => End::Open,
        };
        let interval = self.part("INTERVAL").unwrap_or("1").parse().ok()?;
        Some(Pattern {
            every,
            interval,
            end,
        })
    }
}

impl FromStr for Rule {
    type Err = RuleError;

    /// Reads a rule, with or without `RRULE:` before it. Parts that speak of hours, of a year's weeks or days, or of anything
    /// else than days are refused, and so is a rule that makes no date.
    fn from_str(raw: &str) -> Result<Self, RuleError> {
        let raw = raw.trim();
        let raw = raw.strip_prefix("RRULE:").unwrap_or(raw);
        if raw.len() > 200 || !raw.is_ascii() {
            return Err(RuleError::Malformed);
        }
        let mut said: Vec<(String, String)> = Vec::new();
        for part in raw.split(';').filter(|p| !p.is_empty()) {
            let (name, value) = part.split_once('=').ok_or(RuleError::Malformed)?;
            let name = name.trim().to_ascii_uppercase();
            let value = value.trim().to_ascii_uppercase();
            let known = PARTS.contains(&name.as_str()) && !said.iter().any(|(n, _)| *n == name);
            match name.as_str() {
                // Weeks begin on Monday here, which is also what a rule means that does not say.
                "WKST" if value == "MO" => (),
                "UNTIL" if known => said.push((name, day_of(&value)?)),
                "INTERVAL" if value == "1" => (),
                "INTERVAL" if known => match value.parse() {
                    Ok(2..=99_u8) => said.push((name, value)),
                    _ => return Err(RuleError::Malformed),
                },
                _ if known && !value.is_empty() => said.push((name, value)),
                _ => return Err(RuleError::Malformed),
            }
        }
        said.sort_by_key(|(name, _)| PARTS.iter().position(|p| p == name));
        let part = |name: &str| said.iter().find(|(n, _)| n == name).map(|(_, v)| v);
        let of_days = part("FREQ")
            .is_some_and(|f| matches!(f.as_str(), "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY"));
        // RFC 5545, 3.3.10: only one of the two.
        if !of_days || (part("COUNT").is_some() && part("UNTIL").is_some()) {
            return Err(RuleError::Malformed);
        }
        let parts: Vec<_> = said.iter().map(|(n, v)| format!("{n}={v}")).collect();
        let text = parts.join(";");
        // Whether the library can make something of it does not hang on the day it begins.
        let day = part("UNTIL").and_then(|day| Date::strptime("%Y%m%d", day).ok());
        let some_day = Date::constant(2026, 1, 1).min(day.unwrap_or(Date::MAX));
        match expand(&text, some_day)?.is_empty() && day.is_none() {
            true => Err(RuleError::Never),
            false => Ok(Self(text)),
        }
    }
}

/// The day of an end that may also name an hour.
fn day_of(value: &str) -> Result<String, RuleError> {
    let day = value.split('T').next().unwrap_or_default();
    Date::strptime("%Y%m%d", day)
        .map(|day| day.strftime("%Y%m%d").to_string())
        .map_err(|_| RuleError::Malformed)
}

/// The edge to the library: days go in and days come out.
fn expand(text: &str, first: Date) -> Result<Vec<Date>, RuleError> {
    let malformed = |_| RuleError::Malformed;
    let midnight = |day: Date| {
        let day = chrono::NaiveDate::from_ymd_opt(
            i32::from(day.year()),
            u32::from(day.month().unsigned_abs()),
            u32::from(day.day().unsigned_abs()),
        );
        let at = day?.and_hms_opt(0, 0, 0)?.and_utc();
        Some(at.with_timezone(&Tz::UTC))
    };
    let start = midnight(first).ok_or(RuleError::Malformed)?;
    let last = midnight(Rule::horizon(first)).ok_or(RuleError::Malformed)?;
    // The library wants the end told as the start is.
    let parts = text
        .split(';')
        .map(|part| match part.strip_prefix("UNTIL=") {
            Some(day) => format!("UNTIL={day}T000000Z"),
            None => part.to_owned(),
        });
    let text = parts.collect::<Vec<_>>().join(";");
    let ends = text
        .split(';')
        .find_map(|part| part.strip_prefix("UNTIL="))
        .and_then(|until| Date::strptime("%Y%m%dT000000Z", until).ok());
    if ends.is_some_and(|day| day < first) {
        return Ok(Vec::new());
    }
    let rule: RRule<Unvalidated> = text.parse().map_err(malformed)?;
    let set = rule.build(start).map_err(malformed)?.before(last);
    let found = set.all(MAX_DATES).dates;
    use chrono::Datelike;
    Ok(found
        .into_iter()
        .filter_map(|at| {
            let year = i16::try_from(at.year()).ok()?;
            let month = i8::try_from(at.month()).ok()?;
            Date::new(year, month, i8::try_from(at.day()).ok()?).ok()
        })
        .collect())
}

impl TryFrom<String> for Rule {
    type Error = RuleError;

    fn try_from(text: String) -> Result<Self, RuleError> {
        text.parse()
    }
}

impl From<Rule> for String {
    fn from(it: Rule) -> Self {
        it.0
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use rstest::rstest;

    fn dates(rule: &str, first: Date) -> Vec<String> {
        let rule: Rule = rule.parse().unwrap();
        rule.dates(first).iter().map(Date::to_string).collect()
    }

    #[test]
    fn a_rule_makes_its_days() {
        let tuesday = date(2026, 12, 1);
        assert_eq!(
            dates("RRULE:FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4", tuesday),
            ["2026-12-01", "2026-12-03", "2026-12-08", "2026-12-10"]
        );
        assert_eq!(
            dates("FREQ=MONTHLY;BYDAY=-1SA;UNTIL=20270228", date(2026, 12, 26)),
            ["2026-12-26", "2027-01-30", "2027-02-27"]
        );
        assert_eq!(
            dates(
                "freq=weekly;interval=2;until=20261229T225959Z",
                date(2026, 12, 1)
            ),
            ["2026-12-01", "2026-12-15", "2026-12-29"]
        );
    }

    #[test]
    fn a_rule_that_never_ends_is_bounded() {
        let daily: Rule = "FREQ=DAILY".parse().unwrap();
        assert_eq!(daily.dates(date(2026, 1, 1)).len(), usize::from(MAX_DATES));
        let weekly: Rule = "FREQ=WEEKLY".parse().unwrap();
        let all = weekly.dates(date(2026, 1, 1));
        assert!(all.len() > 100 && all.last() <= Some(&date(2028, 1, 1)));
        let many: Rule = "FREQ=DAILY;COUNT=60000".parse().unwrap();
        assert_eq!(many.dates(date(2026, 1, 1)).len(), usize::from(MAX_DATES));
    }

    #[rstest]
    #[case::nothing("")]
    #[case::no_rule("every tuesday")]
    #[case::seconds("FREQ=SECONDLY")]
    #[case::hours("FREQ=DAILY;BYHOUR=1,2,3")]
    #[case::two_ends("FREQ=DAILY;COUNT=2;UNTIL=20270101")]
    #[case::twice("FREQ=DAILY;FREQ=WEEKLY")]
    #[case::another_line("FREQ=DAILY\r\nEXDATE:20270101")]
    #[case::no_such_day("FREQ=WEEKLY;BYDAY=XX")]
    #[case::no_such_end("FREQ=DAILY;UNTIL=20270230")]
    #[case::not_ascii("FREQ=DAILY;COUNT=²")]
    #[case::not_at_all("FREQ=DAILY;INTERVAL=0")]
    fn what_is_no_rule_of_days_is_refused(#[case] text: &str) {
        assert_eq!(text.parse::<Rule>(), Err(RuleError::Malformed));
    }

    #[test]
    fn a_day_that_never_comes_is_refused() {
        let never = "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30".parse::<Rule>();
        assert!(never.is_err(), "{never:?}");
    }

    #[test]
    fn what_a_form_asks_comes_back_as_it_was_asked() {
        let all = [
            Every::Day,
            Every::Week(vec![Weekday::Tuesday, Weekday::Thursday]),
            Every::MonthDay(15),
            Every::MonthWeekday(-1, Weekday::Saturday),
            Every::MonthWeekday(2, Weekday::Monday),
        ];
        for every in all {
            for end in [End::After(5), End::On(date(2027, 6, 8)), End::Open] {
                for interval in [1, 2] {
                    let pattern = Pattern {
                        every: every.clone(),
                        interval,
                        end,
                    };
                    let rule = Rule::of(&pattern).unwrap();
                    assert_eq!(rule.pattern(), Some(pattern), "{rule}");
                }
            }
        }
    }
}
