//! Days and times in words, with digits that keep their order.

use jiff::civil::{Date, DateTime, Time};
use leptos::prelude::*;

use super::phone::digits;
use super::words::words;
use crate::cx::Cx;

/// How far ahead a day is told without its year.
const YEAR_GOES_WITHOUT_SAYING: i32 = 300;

/// "martedì 14 gennaio", with the year when it might not be this or the next one.
pub fn day(cx: &Cx, date: Date) -> String {
    let ahead = (date - cx.today()).get_days();
    if (0..YEAR_GOES_WITHOUT_SAYING).contains(&ahead) {
        cx.texts.date_day(date)
    } else {
        cx.texts.date_full(date)
    }
}

/// "martedì 14 gennaio, ore 10:00".
pub fn day_time(cx: &Cx, at: DateTime) -> AnyView {
    let date = day(cx, at.date());
    let time = digits(cx.texts.time(at.time())).into_any();
    words(
        cx.texts,
        "date-time",
        &[("date", date.into())],
        vec![("time", time)],
    )
}

/// "10:00–13:00". Where lines begin at the right there may be words between, so each hour keeps its own order and the span that of the
/// line.
pub fn span(cx: &Cx, from: Time, until: Time) -> AnyView {
    let t = cx.texts;
    if t.dir() == "ltr" {
        return digits(t.time_range(from, until)).into_any();
    }
    let hour = |at: Time| digits(t.time(at)).into_any();
    let hours = vec![("from", hour(from)), ("until", hour(until))];
    words(t, "time-range", &[], hours)
}

/// A day on which something is so, for machines too: "24 novembre 2026".
pub fn dated(cx: &Cx, date: Date) -> AnyView {
    view! { <time datetime=date.to_string()>{cx.texts.date_long(date)}</time> }.into_any()
}
