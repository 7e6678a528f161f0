//! Calendar files of events (RFC 5545): one event, a feed of many, and the dates that somebody signed up for.
//!
//! Each stage is an entry of its own, so that a calendar shows both legs of a party with two places. Hours are written as the clock on
//! the wall shows them, with the rules of the zone beside them.

use std::collections::BTreeSet;

use domain::event::{DateChange, Event, Occurrence, OccurrenceStanding, SignUp, Stage, Standing};
use icalendar::{Calendar, Component, Event as Entry, EventLike, Property};
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use super::calendar::{Method, local, one_kind_of_break, utc};
use super::calendar_zone::with_zone;

/// How often a calendar that is subscribed to should be looked at (RFC 5545, 3.3.6).
const LOOK_AGAIN: &str = "PT4H";

/// The words of an event in a calendar, in the reader's language and without isolation marks.
#[derive(Debug, Clone, Default)]
pub struct EventWords {
    /// What it is called.
    pub title: String,
    /// What it is, and whom to call.
    pub description: String,
    /// What is said of an event or a date that does not take place; it comes before the title.
    pub called_off: String,
    /// One for each stage of the card, in its order; a stage that only one date has gets the words of none.
    pub stages: Vec<StageWords>,
    /// The page of the event, or of the sign-up.
    pub url: Option<url::Url>,
}

/// The words of a stage.
#[derive(Debug, Clone, Default)]
pub struct StageWords {
    /// What the entry is called: the title, with which leg it is.
    pub title: String,
    /// What happens there, and that one walks together from there.
    pub description: String,
}

/// Where and when calendars are told that all of it is.
#[derive(Debug, Clone, Copy)]
pub struct Setting<'a> {
    /// The network's time zone.
    pub zone: &'a TimeZone,
    /// The host of the site, which makes keys unique in the world.
    pub host: &'a str,
    /// When the file is written.
    pub stamp: Timestamp,
}

/// The file of one event, to be kept.
pub fn event_calendar(event: &Event, words: &EventWords, setting: Setting<'_>) -> String {
    feed(None, [(event, words)], setting)
}

/// The file of many events, to be subscribed to under a name.
pub fn feed<'a>(
    name: Option<&str>,
    events: impl IntoIterator<Item = (&'a Event, &'a EventWords)>,
    setting: Setting<'_>,
) -> String {
    let mut entries = Vec::new();
    let mut span: Option<(Date, Date)> = None;
    for (event, words) in events {
        // Also of an event whose dates are all left out there is an entry, with the hour of the first.
        let begins = event.card.first_day().map(|day| (day, day));
        if let Some((first, last)) = event.span().or(begins) {
            span = Some(span.map_or((first, last), |(f, l)| (f.min(first), l.max(last))));
        }
        entries.extend(entries_of(event, words, setting));
    }
    let name = name.map(one_kind_of_break);
    file(Method::Publish, span, entries, setting, name)
}

/// What somebody signed up for, for their calendar. `stages` are those that they come to, on their date.
pub fn sign_up_calendar(
    sign_up: &SignUp,
    occurrence: &Occurrence,
    words: &EventWords,
    method: Method<'_>,
    setting: Setting<'_>,
) -> String {
    let (organizer, attendee, off) = match method {
        Method::Request {
            organizer,
            attendee,
        } => (organizer, attendee, false),
        Method::Cancel {
            organizer,
            attendee,
        } => (organizer, attendee, true),
        Method::Publish => ("", "", !sign_up.status.is_open()),
    };
    let come = |stage: &Stage| sign_up.stage.is_none_or(|id| stage.id == id);
    let entries = occurrence.stages.iter().enumerate();
    let entries = entries.filter(|(_, stage)| come(stage)).map(|(at, stage)| {
        let uid = format!("{}-{}@{}", sign_up.id, stage.id.0.simple(), setting.host);
        let mut entry = Entry::new();
        entry
            .uid(&uid)
            .append_property(Property::new("DTSTAMP", utc(setting.stamp)))
            .sequence(sign_up.sequence)
            .append_property(Property::new("CLASS", "PRIVATE"));
        write_stage(&mut entry, occurrence, at, words, off, setting);
        if !organizer.is_empty() {
            entry.append_property(Property::new("ORGANIZER", format!("mailto:{organizer}")));
            let mut who = Property::new("ATTENDEE", format!("mailto:{attendee}"));
            who.add_parameter("ROLE", "REQ-PARTICIPANT")
                .add_parameter("PARTSTAT", "ACCEPTED")
                .add_parameter("RSVP", "FALSE");
            entry.append_multi_property(who);
        }
        entry.done()
    });
    let span = Some((occurrence.starts().date(), occurrence.ends().date()));
    file(method, span, entries.collect(), setting, None)
}

fn file(
    method: Method<'_>,
    span: Option<(Date, Date)>,
    entries: Vec<Entry>,
    setting: Setting<'_>,
    name: Option<String>,
) -> String {
    let mut file = Calendar::empty();
    file.append_property(("VERSION", "2.0"))
        .append_property(("PRODID", "-//Vicino//Vicino//IT"))
        .append_property(("CALSCALE", "GREGORIAN"))
        .append_property(("METHOD", method.word()));
    if let Some(name) = name {
        // The names of RFC 7986, and those that calendars knew before it. That `NAME` is a text the library must be told, or it
        // would not escape it.
        for key in ["NAME", "X-WR-CALNAME"] {
            let mut property = Property::new(key, name.clone());
            property.add_parameter("VALUE", "TEXT");
            file.append_property(property);
        }
        let mut again = Property::new("REFRESH-INTERVAL", LOOK_AGAIN);
        again.add_parameter("VALUE", "DURATION");
        file.append_property(again)
            .append_property(Property::new("X-PUBLISHED-TTL", LOOK_AGAIN));
    }
    let midnight = |day: Date| {
        let at = setting.zone.to_timestamp(day.at(0, 0, 0, 0));
        at.unwrap_or(setting.stamp)
    };
    for entry in entries {
        file.push(entry);
    }
    match span {
        None => file.to_string(),
        Some((first, last)) => {
            let beyond = midnight(last.saturating_add(1.day()));
            with_zone(&file, setting.zone, midnight(first), beyond)
        }
    }
}

/// The entries of an event: for each stage one with the rule, and one for each date on which something is different.
fn entries_of(event: &Event, words: &EventWords, setting: Setting<'_>) -> Vec<Entry> {
    let off = event.standing == Standing::CalledOff;
    let Some(first_day) = event.card.first_day() else {
        return Vec::new();
    };
    let begin = |uid: &str| {
        let mut entry = Entry::new();
        entry
            .uid(uid)
            // Not the hour at which the file is written: what has not changed stays the same, and is not sent again.
            .append_property(Property::new("DTSTAMP", utc(event.changed_at)))
            .append_property(Property::new("LAST-MODIFIED", utc(event.changed_at)))
            .sequence(event.sequence);
        entry
    };
    let planned = Occurrence {
        event: event.id,
        date: first_day,
        stages: event.card.stages.clone(),
        standing: OccurrenceStanding::Planned,
    };
    let mut entries = Vec::new();
    for (at, stage) in planned.stages.iter().enumerate() {
        let uid = uid_of(event, stage, setting);
        let mut entry = begin(&uid);
        write_stage(&mut entry, &planned, at, words, off, setting);
        write_rule(&mut entry, event, stage, setting);
        entries.push(entry.done());
    }
    let changes = event.card.repetition.as_ref().map(|r| &r.changes);
    for (date, change) in changes.into_iter().flatten() {
        let Some(occurrence) = event.on(*date) else {
            continue;
        };
        let days = (*date - first_day).get_days();
        let on_the_date = |stage: &Stage| stage.starts.saturating_add(days.days());
        for stage in &event.card.stages {
            // A stage that the date does not have is called off on it.
            let at = occurrence.stages.iter().position(|s| s.id == stage.id);
            let mut entry = begin(&uid_of(event, stage, setting));
            entry.append_property(local("RECURRENCE-ID", on_the_date(stage), setting.zone));
            let gone = *change == DateChange::CalledOff || at.is_none() || off;
            match at {
                Some(at) => write_stage(&mut entry, &occurrence, at, words, gone, setting),
                None => {
                    let shown = Occurrence {
                        stages: vec![Stage {
                            starts: on_the_date(stage),
                            ends: stage.ends.map(|e| e.saturating_add(days.days())),
                            ..stage.clone()
                        }],
                        ..occurrence.clone()
                    };
                    write_stage(&mut entry, &shown, 0, words, true, setting);
                }
            }
            entries.push(entry.done());
        }
        let known: BTreeSet<_> = event.card.stages.iter().map(|s| s.id).collect();
        for (at, stage) in occurrence.stages.iter().enumerate() {
            if !known.contains(&stage.id) {
                let uid = format!(
                    "{}-{}-{}@{}",
                    event.id,
                    stage.id.0.simple(),
                    date.strftime("%Y%m%d"),
                    setting.host
                );
                let mut entry = begin(&uid);
                write_stage(&mut entry, &occurrence, at, words, off, setting);
                entries.push(entry.done());
            }
        }
    }
    entries
}

fn uid_of(event: &Event, stage: &Stage, setting: Setting<'_>) -> String {
    format!("{}-{}@{}", event.id, stage.id.0.simple(), setting.host)
}

/// When, where and what of a stage.
fn write_stage(
    entry: &mut Entry,
    occurrence: &Occurrence,
    at: usize,
    words: &EventWords,
    off: bool,
    setting: Setting<'_>,
) {
    let stage = &occurrence.stages[at];
    let nothing = StageWords::default();
    let said = words.stages.get(at).unwrap_or(&nothing);
    let title = match said.title.as_str() {
        "" => &words.title,
        title => title,
    };
    let title = match off {
        true => format!("{} {title}", words.called_off),
        false => title.to_owned(),
    };
    entry
        .append_property(local("DTSTART", stage.starts, setting.zone))
        .summary(&one_kind_of_break(&title))
        .append_property(Property::new(
            "STATUS",
            if off { "CANCELLED" } else { "CONFIRMED" },
        ));
    // An end that nobody has said is none: RFC 5545 (3.6.1) lets an entry end as it starts.
    let next = occurrence.stages.get(at + 1).map(|s| s.starts);
    if let Some(ends) = stage.ends.or(next).filter(|ends| *ends > stage.starts) {
        entry.append_property(local("DTEND", ends, setting.zone));
    }
    let description: Vec<&str> = [said.description.as_str(), words.description.as_str()]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect();
    if !description.is_empty() {
        entry.description(&one_kind_of_break(&description.join("\n\n")));
    }
    if let Some(place) = stage.venue.place() {
        let location = format!("{}, {}", place.name, place.address);
        entry.location(&one_kind_of_break(&location));
        if let Some((latitude, longitude)) = place.coordinates {
            entry.append_property(Property::new("GEO", format!("{latitude};{longitude}")));
        }
    }
    if let Some(url) = &words.url {
        entry.append_property(Property::new("URL", url.as_str()));
    }
}

/// The rule of a stage, the days on which it does not hold, and an end where the site has one.
fn write_rule(entry: &mut Entry, event: &Event, stage: &Stage, setting: Setting<'_>) {
    let (Some(repetition), Some(first_day)) = (&event.card.repetition, event.card.first_day())
    else {
        return;
    };
    let on = |date: Date| -> DateTime {
        let days = (date - first_day).get_days();
        stage.starts.saturating_add(days.days())
    };
    let utc_of = |at: DateTime| {
        let instant = setting.zone.to_ambiguous_timestamp(at).compatible();
        utc(instant.unwrap_or(setting.stamp))
    };
    let dates = repetition.rule.dates(first_day);
    let Some(last) = dates.last() else {
        return;
    };
    // The end is told as the last date there is: the same to every calendar, and never later than on the site.
    let parts = repetition.rule.as_str().split(';');
    let parts = parts.filter(|p| !p.starts_with("UNTIL=") && !p.starts_with("COUNT="));
    let mut rule: Vec<String> = parts.map(str::to_owned).collect();
    rule.push(format!("UNTIL={}", utc_of(on(*last))));
    entry.append_property(Property::new("RRULE", rule.join(";")));
    for date in repetition.except.iter().filter(|d| dates.contains(d)) {
        entry.append_multi_property(local("EXDATE", on(*date), setting.zone));
    }
}
