//! Single dates of an event that comes again: left out, called off, or at another time or place.

use std::collections::{BTreeMap, BTreeSet};

use domain::event::{DateChange, EventCard, Repetition, Rule, Stage, Venue, VenuePlace};
use jiff::civil::{Date, DateTime};

use super::super::card::{NAME_MAX, Reading, parse_time};
use super::super::when::written_time;
use crate::forms::staff::openings::when::parse_day;

/// The date is left out: nobody was told of it.
pub const LEFT_OUT: &str = "salta";
/// The date does not take place, and that is said.
pub const CALLED_OFF: &str = "annullata";
/// The date is at another time or place.
pub const MOVED: &str = "spostata";

/// The most dates that a form lists.
const LISTED: usize = 60;

/// A field of a date: `data-2026-12-17-inizio`; without `what`, what becomes of it.
pub fn date_field(date: Date, what: &str) -> String {
    match what {
        "" => format!("data-{date}"),
        _ => format!("data-{date}-{what}"),
    }
}

/// The dates that a form lists: those of the rule from `today` on.
pub fn listed_dates(card: &EventCard, today: Date) -> Vec<Date> {
    let dates = match (&card.repetition, card.first_day()) {
        (Some(repetition), Some(first)) => repetition.rule.dates(first),
        _ => Vec::new(),
    };
    let coming = dates.into_iter().filter(|d| *d >= today);
    coming.take(LISTED).collect()
}

pub(super) fn shown(card: &EventCard) -> Vec<(String, String)> {
    let Some(repetition) = &card.repetition else {
        return Vec::new();
    };
    let mut fields: Vec<(String, String)> = Vec::new();
    for date in &repetition.except {
        fields.push((date_field(*date, ""), LEFT_OUT.to_owned()));
    }
    for (date, change) in &repetition.changes {
        let mut put = |what: &str, value: String| fields.push((date_field(*date, what), value));
        match change {
            DateChange::CalledOff => put("", CALLED_OFF.to_owned()),
            DateChange::Moved(stages) => {
                put("", MOVED.to_owned());
                if let Some(first) = stages.first() {
                    put("giorno", first.day().to_string());
                    put("inizio", written_time(first.starts.time()));
                    if let Some(place) = first.venue.place() {
                        put("luogo", place.name.clone());
                        put("indirizzo", place.address.clone());
                    }
                }
            }
        }
    }
    fields
}

/// The rule with what was said of its dates. A date that the form did not list stays as it was.
pub(super) fn parse(
    read: &mut Reading<'_>,
    base: &EventCard,
    rule: Rule,
    stages: &[Stage],
) -> Repetition {
    let before = base.repetition.as_ref();
    let first = stages.first().map(Stage::day);
    let dates = first.map(|first| rule.dates(first)).unwrap_or_default();
    let mut except = BTreeSet::new();
    let mut changes = BTreeMap::new();
    for date in dates {
        let field = date_field(date, "");
        let listed = read.form.pairs().any(|(name, _)| name == field);
        if !listed {
            if before.is_some_and(|b| b.except.contains(&date)) {
                except.insert(date);
            }
            if let Some(change) = before.and_then(|b| b.changes.get(&date)) {
                changes.insert(date, change.clone());
            }
            continue;
        }
        match read.form.get(&field) {
            LEFT_OUT => {
                except.insert(date);
            }
            CALLED_OFF => {
                changes.insert(date, DateChange::CalledOff);
            }
            MOVED => {
                if let Some(moved) = moved(read, date, stages) {
                    changes.insert(date, DateChange::Moved(moved));
                }
            }
            _ => (),
        }
    }
    Repetition {
        rule,
        except,
        changes,
    }
}

/// All stages of a date at another time: the first as typed, the others as long after it as ever.
fn moved(read: &mut Reading<'_>, date: Date, stages: &[Stage]) -> Option<Vec<Stage>> {
    let first = stages.first()?;
    let day = match read.form.get(&date_field(date, "giorno")).trim() {
        "" => Some(date),
        typed => parse_day(typed),
    };
    if day.is_none() {
        let words = read.t.get("publish-error-day");
        read.errors.add(date_field(date, "giorno"), words);
    }
    let time = match read.form.get(&date_field(date, "inizio")).trim() {
        "" => Some(first.starts.time()),
        typed => parse_time(typed),
    };
    if time.is_none() {
        let words = read.t.get("publish-error-time");
        read.errors.add(date_field(date, "inizio"), words);
    }
    let name = read.maybe_line(date_field(date, "luogo"), NAME_MAX);
    let address = read.maybe_line(date_field(date, "indirizzo"), NAME_MAX);
    if name.is_some() != address.is_some() {
        let what = if name.is_some() { "indirizzo" } else { "luogo" };
        let words = read.t.get("publish-error-place");
        read.errors.add(date_field(date, what), words);
    }
    let starts = day?.to_datetime(time?);
    let later = |at: DateTime| {
        let after = first.starts.until(at).unwrap_or_default();
        starts.saturating_add(after)
    };
    let mut moved: Vec<Stage> = stages
        .iter()
        .map(|stage| Stage {
            starts: later(stage.starts),
            ends: stage.ends.map(later),
            ..stage.clone()
        })
        .collect();
    if let (Some(name), Some(address)) = (name, address)
        && let Venue::Place(usual) = &first.venue
        && (usual.name != name || usual.address != address)
        && let Some(stage) = moved.first_mut()
    {
        stage.venue = Venue::Place(VenuePlace {
            step_free: domain::desk::StepFree::Unknown,
            coordinates: None,
            name,
            address,
        });
    }
    Some(moved)
}
