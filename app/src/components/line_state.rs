//! What a desk's phone line is doing: a sign and words.

use domain::desk::Desk;
use domain::phone_line::LineState;
use jiff::civil::{Date, Time};
use leptos::prelude::*;

use super::contact::phone_of;
use super::phone::digits;
use super::time::{day, span};
use super::words::words;
use crate::cx::Cx;

/// "Answers now, until 13:00", "Next: Wednesday 14:00–17:00"; nothing when the hours are not known.
pub fn line_state(cx: &Cx, desk: &Desk) -> Option<AnyView> {
    line_words(cx, desk).map(|(class, words)| view! { <p class=class>{words}</p> }.into_any())
}

/// The same as words for inside a line, and the class of their sign.
pub fn line_words(cx: &Cx, desk: &Desk) -> Option<(&'static str, AnyView)> {
    match cx.services.line_state(desk) {
        LineState::AnswersNow { until } => {
            let until = digits(cx.texts.time(until)).into_any();
            let words = words(cx.texts, "desk-state-now", &[], vec![("time", until)]);
            Some(("state state-now", words))
        }
        LineState::Next { from, until } => {
            let words = next(cx, from.date(), from.time(), until);
            Some(("state state-next", words))
        }
        LineState::Unknown => None,
    }
}

fn next(cx: &Cx, date: Date, from: Time, until: Time) -> AnyView {
    let t = cx.texts;
    let hours = vec![("hours", span(cx, from, until))];
    match (date - cx.today()).get_days() {
        ..=0 => words(t, "desk-state-today", &[], hours),
        1 => words(t, "desk-state-tomorrow", &[], hours),
        ahead => {
            let day = if ahead < 7 {
                t.weekday(date.weekday())
            } else {
                day(cx, date)
            };
            words(t, "desk-state-next", &[("day", day.into())], hours)
        }
    }
}

/// "Hours not confirmed: call first", for a card that nobody has confirmed lately.
pub fn stale_note(cx: &Cx, desk: &Desk) -> Option<AnyView> {
    desk.is_stale(cx.today()).then(|| {
        let id = match phone_of(cx, desk) {
            Some(_) => "desk-state-stale",
            None => "desk-state-unconfirmed",
        };
        view! { <p class="state state-stale">{cx.texts.get(id)}</p> }.into_any()
    })
}
