//! How an event comes again, in its form. The day of the first stage says which day of the month or of the week is meant.

use domain::event::{End, EventCard, Every, Pattern, Rule, Stage};
use jiff::civil::{Date, Weekday};

use super::super::card::Reading;
use super::super::number;
use crate::forms::staff::openings::when::parse_day;

/// The answers to how often.
pub const EVERY: [&str; 5] = [
    "giorno",
    "settimana",
    "mese-data",
    "mese-giorno",
    "mese-ultimo",
];
/// The answer that leaves a rule as it is that no form can say.
pub const FOLLOWED: &str = "resta";
/// The answers to when it stops.
pub const UNTIL: [&str; 3] = ["volte", "giorno", "mai"];

/// The longest interval.
const INTERVAL_MAX: u32 = 99;
/// The most dates that a form asks for.
const COUNT_MAX: u32 = domain::event::MAX_DATES as u32;

pub(super) fn shown(card: &EventCard) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = Vec::new();
    let mut put = |name: &str, value: String| fields.push((name.to_owned(), value));
    let Some(repetition) = &card.repetition else {
        put("ogni", "1".to_owned());
        put("finisce", "volte".to_owned());
        return fields;
    };
    let Some(pattern) = repetition.rule.pattern() else {
        put("ripete", FOLLOWED.to_owned());
        return fields;
    };
    let every = match &pattern.every {
        Every::Day => "giorno",
        Every::Week(days) => {
            for day in days {
                put("giorni", day.to_monday_one_offset().to_string());
            }
            "settimana"
        }
        Every::MonthDay(_) => "mese-data",
        Every::MonthWeekday(-1, _) => "mese-ultimo",
        Every::MonthWeekday(..) => "mese-giorno",
    };
    put("ripete", every.to_owned());
    put("ogni", pattern.interval.to_string());
    match pattern.end {
        End::After(count) => {
            put("finisce", "volte".to_owned());
            put("volte", count.to_string());
        }
        End::On(day) => {
            put("finisce", "giorno".to_owned());
            put("fino", day.to_string());
        }
        End::Open => put("finisce", "mai".to_owned()),
    }
    fields
}

/// The rule, if there is one; the outer `None`: something is wrong.
pub(super) fn parse(
    read: &mut Reading<'_>,
    base: &EventCard,
    first: Option<&Stage>,
) -> Option<Option<Rule>> {
    match read.form.get("ripete") {
        "" => return Some(None),
        FOLLOWED if base.repetition.is_some() => {
            return Some(base.repetition.as_ref().map(|r| r.rule.clone()));
        }
        _ => (),
    }
    let every = read.chosen("ripete", |word| EVERY.into_iter().find(|e| *e == word))?;
    let interval = number::required(read, "ogni", 1, INTERVAL_MAX);
    let days = read.several("giorni", |day| {
        let number: i8 = day.parse().ok()?;
        Weekday::from_monday_one_offset(number).ok()
    });
    let end = end(read);
    // Without a first stage, which is told to be missing, there is no day to go by.
    let Some(first) = first.map(Stage::day) else {
        if read.errors.of("tappa-0-giorno").is_none() {
            let words = read.t.get("publish-error-repeats-when");
            read.errors.add("ripete", words);
        }
        return None;
    };
    let pattern = Pattern {
        every: meant(every, days, first),
        interval: interval?,
        end: end?,
    };
    let rule = Rule::of(&pattern).ok();
    if rule.is_none() {
        let words = read.t.get("publish-error-never");
        read.errors.add("ripete", words);
    }
    rule.map(Some)
}

fn meant(every: &str, days: Vec<Weekday>, first: Date) -> Every {
    match every {
        "settimana" if days.is_empty() => Every::Week(vec![first.weekday()]),
        "settimana" => Every::Week(days),
        "mese-data" => Every::MonthDay(first.day()),
        "mese-giorno" => Every::MonthWeekday((first.day() - 1) / 7 + 1, first.weekday()),
        "mese-ultimo" => Every::MonthWeekday(-1, first.weekday()),
        _ => Every::Day,
    }
}

fn end(read: &mut Reading<'_>) -> Option<End> {
    match read.chosen("finisce", |word| UNTIL.into_iter().find(|u| *u == word))? {
        "volte" => number::required(read, "volte", 2, COUNT_MAX).map(End::After),
        "giorno" => {
            let found = parse_day(read.form.get("fino"));
            if found.is_none() {
                let words = read.t.get("publish-error-day");
                read.errors.add("fino", words);
            }
            found.map(End::On)
        }
        _ => Some(End::Open),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_first_day_says_which_day_is_meant() {
        let third_thursday = date(2026, 12, 17);
        let of = |every| meant(every, Vec::new(), third_thursday);
        assert_eq!(of("settimana"), Every::Week(vec![Weekday::Thursday]));
        assert_eq!(of("mese-data"), Every::MonthDay(17));
        assert_eq!(of("mese-giorno"), Every::MonthWeekday(3, Weekday::Thursday));
        assert_eq!(
            of("mese-ultimo"),
            Every::MonthWeekday(-1, Weekday::Thursday)
        );
    }
}
