//! Days that open, each with its free times as radios whose labels say all.

use domain::availability::FreeSlot;
use domain::locale::Locale;
use jiff::civil::{Date, DateTime};
use leptos::prelude::*;

use super::picker::Picker;
use crate::components::choice::Choice;
use crate::components::field::{described_by, feedback, group_class};
use crate::components::icon::{Icon, Shape};
use crate::components::phone::digits;
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::start::write_start;

/// The name of the radios.
const FIELD: &str = "quando";

/// The days with free times, that of the chosen time open, or else the first.
pub fn days(cx: &Cx, picker: &Picker, errors: &FieldErrors) -> AnyView {
    let shown = picker.shown();
    let groups: Vec<&[&FreeSlot]> = shown.chunk_by(|a, b| day_of(a) == day_of(b)).collect();
    let chosen = picker
        .chosen
        .filter(|start| shown.iter().any(|f| f.slot.start == *start));
    let open = chosen
        .map(|start| start.date())
        .or_else(|| shown.first().map(|f| day_of(f)));
    let fault = errors.of(FIELD);
    let page = Shared {
        languages: picker.languages(),
        chosen,
        described_by: described_by(FIELD, false, fault),
        around_hour: cx.texts.around("book-time-hour", "time", &[]),
    };
    // Where an error leads must be in sight: ids are counted from the open day on.
    let before_open = shown
        .iter()
        .filter(|f| open.is_some_and(|day| day_of(f) < day))
        .count();
    let mut at = 0;
    let days = groups
        .into_iter()
        .map(|group| {
            let first = at;
            at += group.len();
            let date = day_of(group.first()?);
            let name = cx.texts.date_day(date);
            let radios = group.iter().enumerate().map(|(n, free)| {
                let index = (first + n + shown.len() - before_open) % shown.len();
                slot(cx, &page, free, &name, index)
            });
            let radios = radios.collect();
            Some(day(cx, group, name, open == Some(date), radios))
        })
        .collect_view();
    view! {
        <fieldset class=group_class(fault)>
            <legend class="visually-hidden">{cx.texts.get("book-time-legend")}</legend>
            {feedback(FIELD, fault)}
            {days}
        </fieldset>
    }
    .into_any()
}

fn day(cx: &Cx, group: &[&FreeSlot], name: String, open: bool, radios: Vec<AnyView>) -> AnyView {
    let seats: u32 = group.iter().map(|free| u32::from(free.free)).sum();
    let free = cx.texts.with("book-time-free", &[("n", seats.into())]);
    view! {
        <details class="day" open=open>
            <summary>
                <span class="day-name">{name}</span>
                <span class="day-free">{free}</span>
                {Icon::Down.view(Shape::Turn)}
            </summary>
            <div class="slots">{radios}</div>
        </details>
    }
    .into_any()
}

/// What the times of one page have in common: a month may have hundreds of them.
struct Shared<'a> {
    languages: &'a [Locale],
    chosen: Option<DateTime>,
    described_by: Option<String>,
    /// The words before and after the hour.
    around_hour: (String, String),
}

fn slot(cx: &Cx, page: &Shared<'_>, free: &FreeSlot, day: &str, index: usize) -> AnyView {
    let t = cx.texts;
    let start = free.slot.start;
    let words = |text: &String| (!text.is_empty()).then(|| text.clone());
    let (before, after) = &page.around_hour;
    let time = digits(t.time(start.time()));
    let mut text = day.to_owned();
    if !page.languages.is_empty() {
        let spoken = free.slot.languages.iter().map(|l| t.language_name(*l));
        let spoken = t.list_and(&spoken.collect::<Vec<_>>());
        text = t.with(
            "book-time-spoken",
            &[("day", text.into()), ("languages", spoken.into())],
        );
    }
    Choice {
        name: FIELD,
        index,
        value: write_start(start),
        title: view! { {words(before)}{time}{words(after)} }.into_any(),
        text: Some(text.into_any()),
        checked: page.chosen == Some(start),
        described_by: page.described_by.clone(),
    }
    .view()
}

fn day_of(free: &FreeSlot) -> Date {
    free.slot.start.date()
}
