//! The week of a desk or of its phone line, told as people tell it: days with the same hours in one line.

use domain::locale::Locale;
use domain::opening::{DAY, Minute, Opening};
use domain::phone_line::PhoneHours;
use jiff::civil::{Date, Time, Weekday};
use leptos::prelude::*;

use super::capital::capitalised;
use super::reception::languages;
use super::time::{day, span};
use super::words::words;
use crate::cx::Cx;

/// For how long a line holds, and who is spoken to then.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Terms {
    /// The first day, when it is still to come.
    since: Option<Date>,
    /// The last day, if there is one.
    last: Option<Date>,
    /// Languages spoken then, when they are not simply the desk's.
    languages: Vec<Locale>,
}

/// Hours of one weekday.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Window {
    weekday: Weekday,
    from: Time,
    until: Time,
    terms: Terms,
}

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Row {
    days: Vec<Weekday>,
    spans: Vec<(Time, Time)>,
    terms: Terms,
}

/// When a desk receives, from today on; nothing when it has no weekly rule.
pub fn opening_hours(cx: &Cx, openings: &[Opening]) -> Option<AnyView> {
    let today = cx.today();
    list(
        cx,
        openings
            .iter()
            .filter_map(|o| Window::of_opening(o, today))
            .collect(),
    )
}

/// When a phone line is answered; nothing when it is not known.
pub fn phone_hours(cx: &Cx, hours: &[PhoneHours]) -> Option<AnyView> {
    list(cx, hours.iter().map(Window::of_line).collect())
}

fn list(cx: &Cx, windows: Vec<Window>) -> Option<AnyView> {
    let rows = rows(windows);
    (!rows.is_empty()).then(|| {
        let lines = rows
            .iter()
            .map(|row| view! { <li>{line(cx, row)}</li> })
            .collect_view();
        view! { <ul class="list-plain">{lines}</ul> }.into_any()
    })
}

fn line(cx: &Cx, row: &Row) -> AnyView {
    let t = cx.texts;
    let mut line = days_and_spans(cx, row, capitalised(&day_names(cx, row)));
    if !row.terms.languages.is_empty() {
        let spoken = languages(t, &row.terms.languages);
        line = words(
            t,
            "desk-hours-languages",
            &[("languages", spoken.into())],
            vec![("hours", line)],
        );
    }
    if let Some(since) = row.terms.since {
        let date = day(cx, since);
        line = words(
            t,
            "desk-hours-from",
            &[("date", date.into())],
            vec![("hours", line)],
        );
    }
    if let Some(last) = row.terms.last {
        let date = day(cx, last);
        line = words(
            t,
            "desk-hours-until",
            &[("date", date.into())],
            vec![("hours", line)],
        );
    }
    line
}

fn day_names(cx: &Cx, row: &Row) -> String {
    let days: Vec<_> = row.days.iter().map(|day| cx.texts.weekday(*day)).collect();
    cx.texts.list_and(&days)
}

fn days_and_spans(cx: &Cx, row: &Row, days: String) -> AnyView {
    let spans = row.spans.iter().enumerate().map(|(at, (from, until))| {
        let comma = (at > 0).then(|| cx.texts.get("hours-comma"));
        view! { {comma}{span(cx, *from, *until)} }
    });
    let spans = spans.collect_view().into_any();
    words(
        cx.texts,
        "day-hours",
        &[("day", days.into())],
        vec![("hours", spans)],
    )
}

impl Window {
    /// Nothing for a rule that has ended.
    fn of_opening(opening: &Opening, today: Date) -> Option<Self> {
        if opening.valid_until.is_some_and(|last| last < today) {
            return None;
        }
        Some(Self {
            weekday: opening.weekday,
            from: clock_time(opening.hours.from()),
            until: clock_time(opening.hours.until()),
            terms: Terms {
                since: Some(opening.valid_from).filter(|first| *first > today),
                last: opening.valid_until,
                languages: opening.plan.languages.clone(),
            },
        })
    }

    fn of_line(hours: &PhoneHours) -> Self {
        Self {
            weekday: hours.weekday,
            from: hours.from,
            until: hours.until,
            terms: Terms::default(),
        }
    }
}

/// The wall-clock time of a minute of the day or of the next one; midnight at the end of a day is 00:00.
pub fn clock_time(minute: Minute) -> Time {
    let minute = minute % DAY;
    let part = |n: Minute| i8::try_from(n).unwrap_or_default();
    Time::new(part(minute / 60), part(minute % 60), 0, 0).unwrap_or_default()
}

/// First the hours of a day come together, then the days that have the same. What holds now stands before what begins
/// later.
fn rows(mut windows: Vec<Window>) -> Vec<Row> {
    windows.sort_by_key(|w| {
        (
            w.terms.since,
            w.weekday.to_monday_zero_offset(),
            w.from,
            w.until,
        )
    });
    windows.dedup();
    let mut days: Vec<Row> = Vec::new();
    for window in windows {
        let span = (window.from, window.until);
        let of_day = days
            .iter_mut()
            .find(|row| row.days == [window.weekday] && row.terms == window.terms);
        match of_day {
            Some(row) => row.spans.push(span),
            None => days.push(Row {
                days: vec![window.weekday],
                spans: vec![span],
                terms: window.terms,
            }),
        }
    }
    let mut rows: Vec<Row> = Vec::new();
    for day in days {
        let same = rows
            .iter_mut()
            .find(|row| row.spans == day.spans && row.terms == day.terms);
        match same {
            Some(row) => row.days.extend(day.days),
            None => rows.push(day),
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use domain::id::OpeningId;
    use domain::opening::{Minutes, SeatPlan};
    use jiff::civil::{date, time};

    use super::*;

    fn window(weekday: Weekday, from: i8, until: i8) -> Window {
        Window {
            weekday,
            from: time(from, 0, 0, 0),
            until: time(until, 0, 0, 0),
            terms: Terms::default(),
        }
    }

    fn opening(weekday: Weekday, valid_from: Date, valid_until: Option<Date>) -> Opening {
        Opening {
            id: OpeningId(Default::default()),
            weekday,
            hours: Minutes::new(600, 780).unwrap(),
            valid_from,
            valid_until,
            plan: SeatPlan::new(30, 1, 0, Vec::new()).unwrap(),
        }
    }

    #[test]
    fn days_with_the_same_hours_share_a_line() {
        let found = rows(vec![
            window(Weekday::Friday, 9, 12),
            window(Weekday::Monday, 14, 17),
            window(Weekday::Monday, 9, 12),
            window(Weekday::Wednesday, 9, 12),
            window(Weekday::Wednesday, 9, 12),
        ]);
        let told: Vec<_> = found
            .iter()
            .map(|r| (r.days.clone(), r.spans.len()))
            .collect();
        assert_eq!(
            told,
            [
                (vec![Weekday::Monday], 2),
                (vec![Weekday::Wednesday, Weekday::Friday], 1)
            ]
        );
    }

    #[test]
    fn a_rule_that_has_ended_is_not_told_and_one_to_come_says_since_when() {
        let today = date(2026, 11, 22);
        let told = |from, until| Window::of_opening(&opening(Weekday::Tuesday, from, until), today);
        assert_eq!(told(date(2026, 1, 1), Some(date(2026, 11, 21))), None);
        let holds = told(date(2026, 1, 1), Some(today)).unwrap();
        assert_eq!((holds.terms.since, holds.terms.last), (None, Some(today)));
        let to_come = told(date(2027, 1, 7), None).unwrap();
        assert_eq!(to_come.terms.since, Some(date(2027, 1, 7)));
        let found = rows(vec![to_come.clone(), holds.clone()]);
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].terms, holds.terms);
    }

    #[test]
    fn minutes_past_midnight_are_times_of_the_next_day() {
        assert_eq!(clock_time(600), time(10, 0, 0, 0));
        assert_eq!(clock_time(1440), time(0, 0, 0, 0));
        assert_eq!(clock_time(1530), time(1, 30, 0, 0));
    }
}
