//! Single dates of a window: when nobody is there, or at another hour.

use std::collections::BTreeMap;

use domain::drive::{Period, Window, WindowChange};
use domain::holidays::Holidays;
use jiff::civil::{Date, Time};

use super::super::card::{Reading, parse_time};
use super::super::when::written_time;
use super::windows::window_field;
use crate::forms::staff::openings::when::parse_day;

/// Nobody is there, and that is said.
pub const CALLED_OFF: &str = "annullata";
/// Somebody is there at another hour.
pub const MOVED: &str = "spostata";

/// The most dates that a form lists for one window.
const LISTED: usize = 30;

/// A field of a date: `punto-0-orario-0-data-2026-12-17-dalle`; without `what`, what becomes of it.
pub fn date_field((point, at): (usize, usize), date: Date, what: &str) -> String {
    let date = match what {
        "" => format!("data-{date}"),
        _ => format!("data-{date}-{what}"),
    };
    window_field(point, at, &date)
}

/// The dates that a form lists: those from `today` on.
pub fn listed_dates(
    window: &Window,
    period: Option<Period>,
    holidays: &Holidays,
    today: Date,
) -> Vec<Date> {
    let dates = period.map(|period| window.days_in(period, holidays));
    let coming = dates
        .unwrap_or_default()
        .into_iter()
        .filter(|d| *d >= today);
    coming.take(LISTED).collect()
}

pub(super) fn shown(point: usize, at: usize, window: &Window) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for (date, change) in &window.changes {
        let name = |what| date_field((point, at), *date, what);
        match change {
            WindowChange::CalledOff => fields.push((name(""), CALLED_OFF.to_owned())),
            WindowChange::Moved {
                date: day,
                from,
                until,
            } => fields.extend([
                (name(""), MOVED.to_owned()),
                (name("giorno"), day.to_string()),
                (name("dalle"), written_time(*from)),
                (name("alle"), written_time(*until)),
            ]),
        }
    }
    fields
}

/// What was said of the dates of a window. A date that the form did not list stays as it was.
pub(super) fn parse(
    read: &mut Reading<'_>,
    place: (usize, usize),
    window: &Window,
    period: Option<Period>,
) -> BTreeMap<Date, WindowChange> {
    let holidays = read.directory.holidays();
    let dates = period.map(|period| window.days_in(period, &holidays));
    let mut changes = BTreeMap::new();
    for date in dates.unwrap_or_default() {
        let field = date_field(place, date, "");
        let listed = read.form.pairs().any(|(name, _)| name == field);
        let change = match read.form.get(&field) {
            _ if !listed => window.changes.get(&date).copied(),
            CALLED_OFF => Some(WindowChange::CalledOff),
            MOVED => moved(read, place, window, date),
            _ => None,
        };
        changes.extend(change.map(|change| (date, change)));
    }
    changes
}

/// To another day or hour; what is left empty stays as ever.
fn moved(
    read: &mut Reading<'_>,
    place: (usize, usize),
    window: &Window,
    date: Date,
) -> Option<WindowChange> {
    let day = match read.form.get(&date_field(place, date, "giorno")).trim() {
        "" => Some(date),
        typed => parse_day(typed),
    };
    if day.is_none() {
        let words = read.t.get("publish-error-day");
        read.errors.add(date_field(place, date, "giorno"), words);
    }
    let mut hour = |what, usual: Time| {
        let field = date_field(place, date, what);
        let hour = match read.form.get(&field).trim() {
            "" => Some(usual),
            typed => parse_time(typed),
        };
        if hour.is_none() {
            read.errors.add(field, read.t.get("publish-error-time"));
        }
        hour
    };
    let (from, until) = (hour("dalle", window.from), hour("alle", window.until));
    let (date_to, from, until) = (day?, from?, until?);
    if until <= from {
        let words = read.t.get("publish-error-stage-end");
        read.errors.add(date_field(place, date, "alle"), words);
    }
    Some(WindowChange::Moved {
        date: date_to,
        from,
        until,
    })
}
