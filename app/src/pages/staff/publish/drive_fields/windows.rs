//! When things are brought to a point.

use domain::drive::{DropOffPoint, Period, PointKind};
use jiff::civil::Weekday;
use leptos::prelude::*;
use uuid::Uuid;

use super::super::inputs::Filled;
use super::{dates, more};
use crate::components::capital::capitalised;
use crate::forms::staff::publish::drive::{
    ON_DATES, WINDOWS_MAX, point_field, shown_windows, window_field, window_rows,
};

pub(super) fn fields(
    filled: Filled<'_>,
    thing: Uuid,
    period: Option<Period>,
    before: Option<&DropOffPoint>,
    point: usize,
) -> AnyView {
    let t = filled.cx.texts;
    let counter = window_rows(point);
    let used = shown_windows(filled.form, point);
    let had = filled.form.get(&counter).parse().unwrap_or(used);
    let rows = had.clamp(used.max(1), WINDOWS_MAX);
    let windows = (0..rows)
        .map(|at| one(filled, period, before, point, at))
        .collect_view();
    let first_new = match rows < WINDOWS_MAX {
        true => format!("punto-{point}-orario-{rows}"),
        false => String::new(),
    };
    // A shop has its own hours.
    let open = used > 0 || filled.form.get(&point_field(point, "tipo")) != PointKind::Shop.word();
    view! {
        <details class="publish-more" open=open>
            <summary>{t.get("staff-drives-windows")}</summary>
            {windows}
            {more(thing, &counter, rows, &first_new, t.get("staff-drives-windows-more"))}
        </details>
    }
    .into_any()
}

fn one(
    filled: Filled<'_>,
    period: Option<Period>,
    before: Option<&DropOffPoint>,
    point: usize,
    at: usize,
) -> AnyView {
    let t = filled.cx.texts;
    let name = |what: &str| window_field(point, at, what);
    let key = filled.form.get(&name("chiave")).to_owned();
    let kept = !key.is_empty();
    let windows = before.map(|point| point.windows.as_slice());
    let window = windows
        .unwrap_or_default()
        .iter()
        .find(|window| window.id.to_string() == key);
    let days = (1..)
        .zip(Weekday::Monday.cycle_forward().take(7))
        .map(|(number, day): (i8, Weekday)| {
            let day = capitalised(&t.weekday(day));
            let words = t.with("staff-drives-window-every", &[("day", day.into())]);
            (number.to_string(), words)
        })
        .chain([(ON_DATES.to_owned(), t.get("staff-drives-window-dates"))])
        .collect();
    let none = Some(t.get("publish-choose"));
    let on_dates =
        filled.form.get(&name("giorno")) == ON_DATES || filled.errors.of(&name("giorni")).is_some();
    let capacity_hint = Some(t.get("staff-drives-window-capacity-hint"));
    view! {
        <fieldset class="drive-window" id=format!("punto-{point}-orario-{at}")>
            <legend>{t.with("staff-drives-window", &[("n", (at + 1).into())])}</legend>
            <input type="hidden" name=name("chiave") value=key.clone() />
            {filled.select(name("giorno"), t.get("staff-drives-window-day"), none, days)}
            <div class="drive-hours">
                {filled.line(name("dalle"), t.get("staff-drives-window-from"), None, "time")}
                {filled.line(name("alle"), t.get("staff-drives-window-until"), None, "time")}
            </div>
            {filled.line(name("posti"), t.get("staff-drives-window-capacity"), capacity_hint, "number")}
            <details class="publish-more" open=on_dates>
                <summary>{t.get("staff-drives-window-days")}</summary>
                {filled.line(name("giorni"), t.get("staff-drives-window-days"), Some(t.get("staff-drives-window-days-hint")), "text")}
                {filled.tick(name("festivi"), t.get("staff-drives-window-holidays"))}
            </details>
            {window.and_then(|window| dates::fields(filled, (point, at), window, period))}
            {kept.then(|| filled.tick(name("togli"), t.get("staff-drives-window-remove")))}
        </fieldset>
    }
    .into_any()
}
