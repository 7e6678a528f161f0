//! Calendars of events: every date at its instant, whatever rule, exception or change makes it.

use std::collections::BTreeSet;

use domain::event::{
    DateChange, Event, EventCard, Occurrence, OccurrenceStanding, Repetition, Rule, Standing,
};
use domain::id::EventId;
use jiff::Timestamp;
use jiff::civil::{DateTime, date};
use jiff::tz::TimeZone;
use proptest::prelude::*;
use services::message::event_calendar::{EventWords, Setting, event_calendar, feed};
use uuid::Uuid;

use crate::calendar::instant;
use crate::events_world::{party, place, stage};
use crate::letters::Calendar;

fn rome() -> TimeZone {
    TimeZone::get("Europe/Rome").expect("a bundled zone")
}

fn words() -> EventWords {
    EventWords {
        title: "Festa".to_owned(),
        called_off: "ANNULLATO:".to_owned(),
        ..EventWords::default()
    }
}

fn event(card: EventCard) -> Event {
    Event::new(EventId(Uuid::from_u128(7)), card, Timestamp::UNIX_EPOCH)
}

fn file(event: &Event) -> Calendar {
    let zone = rome();
    let setting = Setting {
        zone: &zone,
        host: "vicino.example",
        stamp: Timestamp::UNIX_EPOCH,
    };
    Calendar::read(&event_calendar(event, &words(), setting))
}

fn value<'a>(lines: &[&'a str], name: &str) -> Option<&'a str> {
    lines.iter().find_map(|line| {
        let (head, value) = line.split_once(':')?;
        (head.split(';').next() == Some(name)).then_some(value)
    })
}

fn local(text: &str) -> DateTime {
    DateTime::strptime("%Y%m%dT%H%M%S", text).expect("a local time")
}

/// The instants at which entries start that are not cancelled, read as a calendar program does (RFC 5545): by the rule, without
/// what is excepted, with what is changed in place of what was to be.
fn instants(file: &Calendar) -> BTreeSet<Timestamp> {
    let entries = file.parts("VEVENT");
    let of = |lines: &[&str], name: &str| value(lines, name).map(str::to_owned);
    let mut found = BTreeSet::new();
    for lines in &entries {
        let uid = of(lines, "UID");
        let off = of(lines, "STATUS").as_deref() == Some("CANCELLED");
        let start = local(value(lines, "DTSTART").expect("a start"));
        let changed: BTreeSet<DateTime> = entries
            .iter()
            .filter(|other| of(other, "UID") == uid)
            .filter_map(|other| value(other, "RECURRENCE-ID").map(local))
            .collect();
        let except: BTreeSet<DateTime> = lines
            .iter()
            .filter(|line| line.starts_with("EXDATE"))
            .map(|line| local(line.split_once(':').expect("a value").1))
            .collect();
        let starts = match (value(lines, "RECURRENCE-ID"), value(lines, "RRULE")) {
            (None, Some(rule)) => {
                let until = rule.split(';').find_map(|p| p.strip_prefix("UNTIL="));
                let until = Timestamp::strptime(
                    "%Y%m%dT%H%M%S%z",
                    until.expect("an end").replace('Z', "+0000"),
                );
                let until = until.expect("an instant");
                let parts = rule.split(';').filter(|p| !p.starts_with("UNTIL="));
                let endless = parts.collect::<Vec<_>>().join(";");
                let rule: Rule = endless.parse().expect("a rule");
                let days = rule.dates(start.date()).into_iter();
                let all = days.map(|day| day.to_datetime(start.time()));
                all.filter(|at| instant(file, *at) <= until).collect()
            }
            _ => vec![start],
        };
        let is_rule = value(lines, "RECURRENCE-ID").is_none();
        let starts = starts
            .into_iter()
            .filter(|at| !is_rule || !(except.contains(at) || changed.contains(at)));
        if !off {
            found.extend(starts.map(|at| instant(file, at)));
        }
    }
    found
}

fn expected(event: &Event) -> BTreeSet<Timestamp> {
    let zone = rome();
    let held = |o: &Occurrence| o.standing != OccurrenceStanding::CalledOff;
    let stages = event.all().into_iter().filter(held).flat_map(|o| o.stages);
    stages
        .map(|s| zone.to_timestamp(s.starts).expect("an instant"))
        .collect()
}

#[test]
fn both_legs_of_a_party_are_entries_and_the_first_ends_with_the_second() {
    let event = event(party(None));
    let file = file(&event);
    let legs = file.parts("VEVENT");
    assert_eq!(legs.len(), 2);
    assert_ne!(value(&legs[0], "UID"), value(&legs[1], "UID"));
    assert_eq!(value(&legs[0], "DTEND"), Some("20261217T164500"));
    // Nobody has said when it ends, and the calendar does not either.
    assert_eq!(value(&legs[1], "DTEND"), None);
    assert_eq!(
        value(&legs[1], "LOCATION"),
        Some("Comunità Oklahoma\\, via Costantino Baroni 228\\, Milano")
    );
    assert_eq!(instants(&file), expected(&event));
}

#[test]
fn exceptions_moved_dates_and_dates_called_off_are_where_they_are() {
    let mut card = party(None);
    let rule: Rule = "FREQ=WEEKLY;COUNT=8".parse().expect("a rule");
    let mut repetition = Repetition::new(rule);
    repetition.except.insert(date(2026, 12, 24));
    repetition
        .changes
        .insert(date(2026, 12, 31), DateChange::CalledOff);
    // Earlier, without the first leg, and with a third one elsewhere.
    repetition.changes.insert(
        date(2027, 1, 7),
        DateChange::Moved(vec![
            stage(2, "2027-01-08T10:00", place("Biblioteca", "via Roma 1")),
            stage(3, "2027-01-08T12:00", place("Parco", "via Roma 2")),
        ]),
    );
    card.repetition = Some(repetition);
    let event = event(card);
    let file = file(&event);
    assert_eq!(instants(&file), expected(&event));
    let ids: Vec<_> = file
        .parts("VEVENT")
        .iter()
        .filter_map(|lines| value(lines, "RECURRENCE-ID").map(str::to_owned))
        .collect();
    assert_eq!(
        ids,
        [
            "20261231T163000",
            "20261231T164500",
            "20270107T163000",
            "20270107T164500"
        ]
    );
    let off = event.with_standing(Standing::CalledOff, Timestamp::UNIX_EPOCH);
    let off = self::file(&off);
    assert_eq!(instants(&off), BTreeSet::new());
    assert!(off.parts("VEVENT").iter().all(|lines| {
        value(lines, "SUMMARY") == Some("ANNULLATO: Festa") && value(lines, "SEQUENCE") == Some("1")
    }));
}

#[test]
fn a_feed_has_the_rules_of_the_zone_once_and_a_name_that_cannot_add_lines() {
    let (zone, words) = (rome(), words());
    let setting = Setting {
        zone: &zone,
        host: "vicino.example",
        stamp: Timestamp::UNIX_EPOCH,
    };
    let (one, mut two) = (event(party(None)), event(party(None)));
    two.id = EventId(Uuid::from_u128(8));
    let name = "Municipio 8, eventi\r\nBEGIN:VEVENT";
    let file = Calendar::read(&feed(Some(name), [(&one, &words), (&two, &words)], setting));
    assert_eq!(file.parts("VEVENT").len(), 4);
    assert_eq!(file.parts("VTIMEZONE").len(), 1);
    assert_eq!(
        file.value("VCALENDAR", "X-WR-CALNAME"),
        "Municipio 8\\, eventi\\nBEGIN:VEVENT"
    );
    assert_eq!(
        file.value("VCALENDAR", "NAME"),
        file.value("VCALENDAR", "X-WR-CALNAME")
    );
    let nothing = feed(None, [], setting);
    assert!(Calendar::read(&nothing).parts("VEVENT").is_empty());
}

#[test]
fn a_file_stays_the_same_as_long_as_nothing_changes() {
    let (zone, words) = (rome(), words());
    let mut card = party(None);
    card.stages.truncate(1);
    let event = event(card);
    let at = |stamp: &str| {
        let stamp = stamp.parse().expect("an instant");
        let setting = Setting {
            zone: &zone,
            host: "vicino.example",
            stamp,
        };
        feed(Some("Eventi"), [(&event, &words)], setting)
    };
    assert_eq!(at("2026-12-01T08:00:00Z"), at("2026-12-05T20:15:00Z"));
    let file = Calendar::read(&at("2026-12-01T08:00:00Z"));
    assert_eq!(file.value("VEVENT", "DTSTAMP"), "19700101T000000Z");
    assert_eq!(file.value("VCALENDAR", "REFRESH-INTERVAL"), "PT4H");
}

/// On Sundays from before the change of March until after that of October, two legs each: without one day, with one called off and
/// one moved. `end2end/tests/feeds.spec.ts` reads the file with a library that calendar programs use.
#[test]
fn the_file_that_another_library_reads_is_the_one_that_is_written() {
    let mut card = party(None);
    card.stages[0].starts = date(2026, 3, 22).at(16, 30, 0, 0);
    card.stages[1].starts = date(2026, 3, 22).at(16, 45, 0, 0);
    let rule: Rule = "FREQ=WEEKLY;COUNT=33".parse().expect("a rule");
    let mut repetition = Repetition::new(rule);
    repetition.except.insert(date(2026, 4, 5));
    let changes = &mut repetition.changes;
    changes.insert(date(2026, 8, 16), DateChange::CalledOff);
    changes.insert(
        date(2026, 10, 25),
        DateChange::Moved(vec![
            stage(1, "2026-10-24T10:00", place("Biblioteca", "via Roma 1")),
            stage(2, "2026-10-24T10:15", place("Parco", "via Roma 2")),
        ]),
    );
    card.repetition = Some(repetition);
    let (zone, words) = (rome(), words());
    let setting = Setting {
        zone: &zone,
        host: "vicino.example",
        stamp: Timestamp::UNIX_EPOCH,
    };
    let written = event_calendar(&event(card), &words, setting);
    let kept = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/examples/sundays.ics");
    if std::env::var_os("VICINO_WRITE_EXAMPLES").is_some() {
        std::fs::write(&kept, &written).expect("the directory is there");
    }
    let read = std::fs::read_to_string(&kept).expect("the example is there");
    assert_eq!(
        read, written,
        "written anew with VICINO_WRITE_EXAMPLES=1 when it is meant to differ"
    );
}

proptest! {
    /// Weekly or daily over both clock changes, with some dates left out: the calendar has the instants that the site has.
    #[test]
    fn a_calendar_has_the_instants_that_the_site_has(
        day in 0..400_i32,
        minute in 0..24 * 60_i32,
        weekly in any::<bool>(),
        count in 1..80_i32,
        left_out in 0..80_usize,
    ) {
        let starts = date(2026, 1, 1).at(0, 0, 0, 0)
            .saturating_add(jiff::Span::new().days(day))
            .saturating_add(jiff::Span::new().minutes(minute));
        // A time that is shown twice or never is one of few nights; each program reads it in its own way.
        prop_assume!(!(2..3).contains(&starts.hour()));
        let word = if weekly { "WEEKLY" } else { "DAILY" };
        let rule: Rule = format!("FREQ={word};COUNT={count}").parse().expect("a rule");
        let dates = rule.dates(starts.date());
        let mut repetition = Repetition::new(rule);
        repetition.except.extend(dates.get(left_out));
        let mut card = party(None);
        card.stages.truncate(1);
        card.stages[0].starts = starts;
        card.repetition = Some(repetition);
        let event = event(card);
        prop_assert_eq!(instants(&file(&event)), expected(&event));
    }
}
