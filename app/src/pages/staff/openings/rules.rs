//! Rules in words.

use domain::opening::{Opening, SeatPlan};
use leptos::prelude::*;

use crate::components::capital::capitalised;
use crate::components::hours::clock_time;
use crate::components::time::{day, span};
use crate::components::words::words;
use crate::cx::Cx;

/// "Martedì 10:00–13:00".
pub fn weekly(cx: &Cx, opening: &Opening) -> AnyView {
    let name = capitalised(&cx.texts.weekday(opening.weekday));
    let (from, until) = (opening.hours.from(), opening.hours.until());
    let hours = span(cx, clock_time(from), clock_time(until));
    words(
        cx.texts,
        "day-hours",
        &[("day", name.into())],
        vec![("hours", hours)],
    )
}

/// "2 posti ogni 30 minuti".
pub fn plan(cx: &Cx, plan: &SeatPlan) -> String {
    let (seats, minutes) = (i64::from(plan.seats()), i64::from(plan.slot_minutes()));
    cx.texts.with(
        "staff-grid-about",
        &[("n", seats.into()), ("minutes", minutes.into())],
    )
}

/// Since when and until when, where that is still to come.
pub fn validity(cx: &Cx, opening: &Opening) -> Option<String> {
    let t = cx.texts;
    let from = (opening.valid_from > cx.today()).then(|| day(cx, opening.valid_from));
    let until = opening.valid_until.map(|last| day(cx, last));
    Some(match (from, until) {
        (Some(from), Some(until)) => t.with(
            "staff-openings-valid-range",
            &[("from", from.into()), ("until", until.into())],
        ),
        (Some(from), None) => t.with("staff-openings-valid-from", &[("from", from.into())]),
        (None, Some(until)) => t.with("staff-openings-valid-until", &[("until", until.into())]),
        (None, None) => return None,
    })
}
