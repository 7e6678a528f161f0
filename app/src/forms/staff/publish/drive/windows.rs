//! When things are brought to a point: a weekday or certain days, hours, and how many may come.

use std::collections::BTreeSet;

use domain::drive::{DropOffPoint, Period, Window, WindowDays};
use domain::id::WindowId;
use jiff::civil::{Date, Weekday};

use super::super::card::Reading;
use super::super::number;
use super::super::row_key::row_key;
use super::super::when::{time, written_time};
use super::dates;
use crate::forms::raw::RawForm;
use crate::forms::staff::openings::when::parse_day;

/// The most windows of one point.
pub const WINDOWS_MAX: usize = 14;
/// The answer that says: on the days written beside.
pub const ON_DATES: &str = "date";
/// The most pledges that one date takes.
const CAPACITY_MAX: u32 = 5000;

/// What is typed of a window, by which it is known that there is one.
const TYPED: [&str; 5] = ["giorno", "giorni", "dalle", "alle", "posti"];

/// A field of the window at a position of the point at a position: `punto-0-orario-1-dalle`.
pub fn window_field(point: usize, at: usize, what: &str) -> String {
    format!("punto-{point}-orario-{at}-{what}")
}

/// How many windows of a point have anything in them, up to the last one that has.
pub fn shown_windows(form: &RawForm, point: usize) -> usize {
    let used = (0..WINDOWS_MAX).rev().find(|at| is_typed(form, point, *at));
    used.map_or(0, |at| at + 1)
}

fn is_typed(form: &RawForm, point: usize, at: usize) -> bool {
    let said = |what: &&str| !form.get(&window_field(point, at, what)).trim().is_empty();
    TYPED.iter().any(said)
}

/// The positions of what is kept, in their order.
pub(super) fn kept_windows(form: &RawForm, point: usize) -> Vec<usize> {
    let removed = |at: usize| form.get(&window_field(point, at, "togli")) == "si";
    let kept = |at: &usize| is_typed(form, point, *at) && !removed(*at);
    (0..WINDOWS_MAX).filter(kept).collect()
}

pub(super) fn shown(point: usize, windows: &[Window]) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for (at, window) in windows.iter().enumerate() {
        let name = |what: &str| window_field(point, at, what);
        let mut put = |what: &str, value: String| fields.push((name(what), value));
        put("chiave", window.id.to_string());
        match &window.days {
            WindowDays::Weekday(day) => put("giorno", day.to_monday_one_offset().to_string()),
            WindowDays::Dates(days) => {
                put("giorno", ON_DATES.to_owned());
                let days: Vec<_> = days.iter().copied().map(written_day).collect();
                put("giorni", days.join(", "));
            }
        }
        put("dalle", written_time(window.from));
        put("alle", written_time(window.until));
        let capacity = window.capacity.map(|n| n.to_string());
        put("posti", capacity.unwrap_or_default());
        if window.also_holidays {
            put("festivi", "si".to_owned());
        }
        fields.extend(dates::shown(point, at, window));
    }
    fields
}

/// `17/12/2026`, as it is typed.
fn written_day(day: Date) -> String {
    day.strftime("%d/%m/%Y").to_string()
}

/// The windows in the order typed.
pub(super) fn parse(
    read: &mut Reading<'_>,
    before: Option<&DropOffPoint>,
    period: Option<Period>,
    point: usize,
) -> Vec<Window> {
    let kept = kept_windows(read.form, point).into_iter();
    kept.filter_map(|at| one(read, before, period, point, at))
        .collect()
}

fn one(
    read: &mut Reading<'_>,
    before: Option<&DropOffPoint>,
    period: Option<Period>,
    point: usize,
    at: usize,
) -> Option<Window> {
    let name = |what: &str| window_field(point, at, what);
    let key = read.form.get(&name("chiave"));
    let all = before.map(|point| point.windows.as_slice());
    let before = all
        .unwrap_or_default()
        .iter()
        .find(|window| window.id.to_string() == key);
    let days = days(read, point, at);
    let (from, until) = (time(read, name("dalle")), time(read, name("alle")));
    let capacity = number::optional(read, name("posti"), 1, CAPACITY_MAX);
    let also_holidays = read.form.get(&name("festivi")) == "si";
    let (days, from, until) = (days?, from?, until?);
    if until <= from {
        let words = read.t.get("publish-error-stage-end");
        read.errors.add(name("alle"), words);
    }
    let window = Window {
        id: before.map_or_else(|| WindowId(row_key(read.form, &name(""))), |w| w.id),
        days,
        from,
        until,
        capacity: capacity?,
        also_holidays,
        changes: before.map(|w| w.changes.clone()).unwrap_or_default(),
    };
    let changes = dates::parse(read, (point, at), &window, period);
    Some(Window { changes, ..window })
}

/// A weekday, or the days written.
fn days(read: &mut Reading<'_>, point: usize, at: usize) -> Option<WindowDays> {
    let field = window_field(point, at, "giorno");
    let days = read.chosen(field, |word| {
        let number = word.parse().ok();
        let weekday = number.and_then(|n: i8| Weekday::from_monday_one_offset(n).ok());
        let on_dates = (word == ON_DATES).then(|| WindowDays::Dates(BTreeSet::new()));
        weekday.map(WindowDays::Weekday).or(on_dates)
    })?;
    let WindowDays::Dates(_) = days else {
        return Some(days);
    };
    let field = window_field(point, at, "giorni");
    let typed = read.form.get(&field);
    let typed = typed.split([',', ';', ' ', '\n', '\r']);
    let typed = typed.filter(|day| !day.is_empty());
    let days: Option<BTreeSet<Date>> = typed.map(parse_day).collect();
    let days = days.filter(|days| !days.is_empty());
    if days.is_none() {
        let words = read.t.get("staff-drives-error-days");
        read.errors.add(field, words);
    }
    days.map(WindowDays::Dates)
}
