//! What is not as every week: closures to come, public holidays on which a desk would open, extra openings.

use domain::desk::Desk;
use domain::holidays::Holidays;
use domain::opening::{Closure, ExtraOpening, Minute, Minutes, Opening};
use domain::text::LocalText;
use jiff::ToSpan;
use jiff::civil::{Date, DateTime};
use leptos::prelude::*;

use super::hours::clock_time;
use super::icon::{Icon, Shape};
use super::local_text::marked;
use super::phone::digits;
use super::time::{day, span};
use super::words::words;
use crate::cx::Cx;

/// How many days ahead exceptions are told.
const AHEAD: i64 = 60;
/// How many are told at most.
const MOST: usize = 6;

/// Something that is not as every week.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Exception<'a> {
    Closed {
        from: Date,
        until: Date,
        hours: Option<Minutes>,
        reason: Option<&'a LocalText>,
    },
    Open {
        on: Date,
        hours: Minutes,
    },
}

impl<'a> Exception<'a> {
    fn of_closure(closure: &'a Closure) -> Self {
        Self::Closed {
            from: closure.from,
            until: closure.until,
            hours: closure.hours,
            reason: Some(&closure.reason).filter(|reason| !reason.is_empty()),
        }
    }

    fn first_day(&self) -> Date {
        match self {
            Self::Closed { from, .. } => *from,
            Self::Open { on, .. } => *on,
        }
    }
}

/// The exceptions of the next weeks in words; nothing when all is as every week.
pub fn exceptions(cx: &Cx, desk: &Desk) -> Option<AnyView> {
    let mut found = to_come(desk, &cx.directory.holidays(), cx.today());
    found.truncate(MOST);
    let holidays = (desk.keeps_holidays && !desk.openings.is_empty())
        .then(|| view! { <li>{cx.texts.get("desk-closed-holidays")}</li> });
    if found.is_empty() && holidays.is_none() {
        return None;
    }
    let lines = found
        .iter()
        .map(|one| view! { <li>{told(cx, one)}</li> })
        .collect_view();
    Some(view! { <ul class="list-plain text-secondary">{lines}{holidays}</ul> }.into_any())
}

/// A closure in words: "Closed Thursday 24 December (holidays)".
pub fn closed(cx: &Cx, closure: &Closure) -> AnyView {
    told(cx, &Exception::of_closure(closure))
}

/// An extra opening in words.
pub fn opened(cx: &Cx, extra: &ExtraOpening) -> AnyView {
    let (on, hours) = (extra.day, extra.hours);
    told(cx, &Exception::Open { on, hours })
}

/// That the desk is shut today, or for some hours of it, for the head of a page; nothing when it is not.
pub fn closed_today(cx: &Cx, desk: &Desk) -> Option<AnyView> {
    let lines = closed_today_words(cx, desk);
    let lines = lines.map(|words| view! { <p><strong>{words}</strong></p> });
    let lines: Vec<_> = lines.collect();
    (!lines.is_empty()).then(|| {
        view! {
            <div class="alert alert-warning" role="status">
                {Icon::Warning.view(Shape::Normal)}
                <div>{lines}</div>
            </div>
        }
        .into_any()
    })
}

/// The same as a line of a card.
pub fn closed_today_line(cx: &Cx, desk: &Desk) -> Option<AnyView> {
    let lines = closed_today_words(cx, desk);
    let lines = lines.map(|words| {
        view! { <p class="state state-stale"><strong>{words}</strong></p> }.into_any()
    });
    let lines: Vec<_> = lines.collect();
    (!lines.is_empty()).then(|| lines.into_any())
}

fn closed_today_words<'a>(cx: &'a Cx, desk: &'a Desk) -> impl Iterator<Item = AnyView> + 'a {
    let now = cx.zone().to_datetime(cx.now);
    shut_today(desk, now).into_iter().map(|closure| {
        let mut elements = Vec::new();
        if let Some(hours) = closure.hours {
            let time = |minute| digits(cx.texts.time(clock_time(minute))).into_any();
            elements.extend([("from", time(hours.from())), ("until", time(hours.until()))]);
        }
        let reason = marked(cx, &closure.reason);
        let why = reason.is_some();
        elements.extend(reason.map(|reason| ("reason", reason)));
        let id = match (closure.hours.is_some(), why) {
            (false, false) => "desk-closed-today",
            (false, true) => "desk-closed-today-why",
            (true, false) => "desk-closed-today-hours",
            (true, true) => "desk-closed-today-hours-why",
        };
        words(cx.texts, id, &[], elements)
    })
}

/// The closure of the whole of today; without one, those of hours that are not over and in which the desk would be open.
fn shut_today(desk: &Desk, now: DateTime) -> Vec<&Closure> {
    let today = now.date();
    if let Some(whole) = desk.closures.iter().find(|c| c.shuts_whole(today)) {
        return vec![whole];
    }
    let minute = Minute::from(now.hour().unsigned_abs()) * 60;
    let minute = minute + Minute::from(now.minute().unsigned_abs());
    let weekly = desk.openings.iter().filter(|o| o.holds_on(today));
    let extra = desk.extra_openings.iter().filter(|o| o.day == today);
    let open: Vec<Minutes> = (weekly.map(|o| o.hours))
        .chain(extra.map(|o| o.hours))
        .collect();
    let mut shut: Vec<_> = (desk.closures.iter())
        .filter(|c| (c.from..=c.until).contains(&today))
        .filter_map(|c| Some((c.hours?, c)))
        .filter(|(hours, _)| minute < hours.until())
        .filter(|(shut, _)| {
            (open.iter()).any(|open| open.from() < shut.until() && shut.from() < open.until())
        })
        .collect();
    shut.sort_by_key(|(hours, _)| hours.from());
    shut.into_iter().map(|(_, closure)| closure).collect()
}

fn to_come<'a>(desk: &'a Desk, holidays: &Holidays, today: Date) -> Vec<Exception<'a>> {
    let last = today.checked_add(AHEAD.days()).unwrap_or(today);
    let closures = desk
        .closures
        .iter()
        .filter(|c| c.until >= today && c.from <= last)
        .map(Exception::of_closure);
    let shut = |day: Date| desk.closures.iter().any(|c| c.shuts_whole(day));
    let opens = |day: Date| desk.openings.iter().any(|o: &Opening| o.holds_on(day));
    let feasts = today
        .series(1.day())
        .take_while(|day| *day <= last)
        .filter(|day| desk.keeps_holidays && holidays.contains(*day))
        .filter(|day| opens(*day) && !shut(*day))
        .map(|day| Exception::Closed {
            from: day,
            until: day,
            hours: None,
            reason: None,
        });
    let extra = desk
        .extra_openings
        .iter()
        .filter(|o| (today..=last).contains(&o.day))
        .map(|o| Exception::Open {
            on: o.day,
            hours: o.hours,
        });
    let mut all: Vec<_> = closures.chain(feasts).chain(extra).collect();
    all.sort_by_key(Exception::first_day);
    all
}

fn told(cx: &Cx, exception: &Exception<'_>) -> AnyView {
    let t = cx.texts;
    let times = |hours: &Minutes| span(cx, clock_time(hours.from()), clock_time(hours.until()));
    match exception {
        Exception::Open { on, hours } => words(
            t,
            "desk-open-extra",
            &[("date", day(cx, *on).into())],
            vec![("hours", times(hours))],
        ),
        Exception::Closed {
            from,
            until,
            hours,
            reason,
        } => {
            let mut args = Vec::new();
            if from == until {
                args.push(("date", day(cx, *from).into()));
            } else {
                args.push(("from", day(cx, *from).into()));
                args.push(("until", day(cx, *until).into()));
            }
            let mut elements = Vec::new();
            elements.extend(hours.as_ref().map(|hours| ("hours", times(hours))));
            let reason = reason.and_then(|reason| marked(cx, reason));
            let why = reason.is_some();
            elements.extend(reason.map(|reason| ("reason", reason)));
            let id = match (from == until, hours.is_some(), why) {
                (true, false, false) => "desk-closed",
                (true, false, true) => "desk-closed-why",
                (true, true, false) => "desk-closed-hours",
                (true, true, true) => "desk-closed-hours-why",
                (false, false, false) => "desk-closed-range",
                (false, false, true) => "desk-closed-range-why",
                (false, true, false) => "desk-closed-range-hours",
                (false, true, true) => "desk-closed-range-hours-why",
            };
            words(t, id, &args, elements)
        }
    }
}

#[cfg(test)]
mod tests {
    use domain::desk::{Asks, Kind};
    use domain::id::{ClosureId, DeskId, ExtraOpeningId, MunicipalityId, OpeningId};
    use domain::locale::Locale;
    use domain::opening::SeatPlan;
    use jiff::SignedDuration;
    use jiff::civil::{Weekday, date};

    use super::*;

    fn plan() -> SeatPlan {
        SeatPlan::new(30, 1, 0, Vec::new()).unwrap()
    }

    /// Opens on Tuesdays, 10:00–13:00.
    fn desk() -> Desk {
        Desk {
            id: DeskId(Default::default()),
            slug: "prova".into(),
            name: "Sportello di prova".into(),
            municipality: MunicipalityId(Default::default()),
            area: None,
            organisation: None,
            place: None,
            kinds: vec![Kind::InPerson],
            languages: vec![Locale::It],
            phone: None,
            phone_hours: Vec::new(),
            about: LocalText::default(),
            bring: LocalText::default(),
            topics: Vec::new(),
            asks: Asks::NameAndContact,
            notice: SignedDuration::ZERO,
            horizon_days: 60,
            keeps_holidays: true,
            verified_on: None,
            openings: vec![Opening {
                id: OpeningId(Default::default()),
                weekday: Weekday::Tuesday,
                hours: Minutes::new(600, 780).unwrap(),
                valid_from: date(2024, 5, 8),
                valid_until: None,
                plan: plan(),
            }],
            closures: Vec::new(),
            extra_openings: Vec::new(),
        }
    }

    fn closure(from: Date, until: Date) -> Closure {
        Closure {
            id: ClosureId(Default::default()),
            from,
            until,
            hours: None,
            reason: LocalText::default(),
        }
    }

    fn days(desk: &Desk, today: Date) -> Vec<Date> {
        let found = to_come(desk, &Holidays::default(), today);
        found.iter().map(Exception::first_day).collect()
    }

    #[test]
    fn a_holiday_is_told_when_the_desk_would_open_that_day() {
        // 8 December 2026 is a Tuesday; Christmas a Friday.
        assert_eq!(days(&desk(), date(2026, 11, 22)), [date(2026, 12, 8)]);
        let open = Desk {
            keeps_holidays: false,
            ..desk()
        };
        assert!(days(&open, date(2026, 11, 22)).is_empty());
    }

    #[test]
    fn closures_are_told_in_order_until_they_are_over() {
        let shut = Desk {
            closures: vec![
                closure(date(2026, 12, 22), date(2027, 1, 7)),
                closure(date(2026, 12, 1), date(2026, 12, 1)),
                closure(date(2026, 11, 3), date(2026, 11, 3)),
                closure(date(2027, 8, 1), date(2027, 8, 31)),
            ],
            ..desk()
        };
        let told = [date(2026, 12, 1), date(2026, 12, 8), date(2026, 12, 22)];
        assert_eq!(days(&shut, date(2026, 11, 22)), told);
        assert_eq!(days(&shut, date(2027, 1, 7)), [date(2026, 12, 22)]);
        assert!(days(&shut, date(2027, 1, 8)).is_empty());
    }

    #[test]
    fn a_holiday_within_a_closure_is_not_told_twice() {
        let shut = Desk {
            closures: vec![closure(date(2026, 12, 7), date(2026, 12, 9))],
            ..desk()
        };
        assert_eq!(days(&shut, date(2026, 11, 22)), [date(2026, 12, 7)]);
    }

    #[test]
    fn an_extra_opening_is_told() {
        let open = Desk {
            extra_openings: vec![ExtraOpening {
                id: ExtraOpeningId(Default::default()),
                day: date(2026, 11, 28),
                hours: Minutes::new(540, 720).unwrap(),
                plan: plan(),
            }],
            ..desk()
        };
        let told = [date(2026, 11, 28), date(2026, 12, 8)];
        assert_eq!(days(&open, date(2026, 11, 22)), told);
    }

    #[test]
    fn hours_shut_today_are_told_until_they_are_over_while_the_desk_would_be_open() {
        let hours = |from, until| Closure {
            hours: Some(Minutes::new(from, until).unwrap()),
            ..closure(date(2026, 12, 1), date(2026, 12, 2))
        };
        let shut = Desk {
            closures: vec![hours(720, 750), hours(600, 660), hours(840, 960)],
            ..desk()
        };
        let told = |at: DateTime| -> Vec<Minute> {
            let shut = shut_today(&shut, at).into_iter();
            shut.filter_map(|c| Some(c.hours?.from())).collect()
        };
        // A Tuesday, open from ten to one: the afternoon is shut every week.
        assert_eq!(told(date(2026, 12, 1).at(8, 0, 0, 0)), [600, 720]);
        assert_eq!(told(date(2026, 12, 1).at(10, 59, 59, 0)), [600, 720]);
        assert_eq!(told(date(2026, 12, 1).at(11, 0, 0, 0)), [720]);
        assert_eq!(told(date(2026, 12, 1).at(12, 30, 0, 0)), [0; 0]);
        for day in [date(2026, 12, 2), date(2026, 12, 8)] {
            assert_eq!(told(day.at(8, 0, 0, 0)), [0; 0], "{day}");
        }
    }

    #[test]
    fn a_day_that_is_shut_is_told_once() {
        let day = date(2026, 12, 1);
        let hours = Closure {
            hours: Some(Minutes::new(600, 660).unwrap()),
            ..closure(day, day)
        };
        let shut = Desk {
            closures: vec![hours, closure(day, day)],
            ..desk()
        };
        let told = shut_today(&shut, day.at(8, 0, 0, 0));
        assert_eq!(told.iter().map(|c| c.hours).collect::<Vec<_>>(), [None]);
    }
}
