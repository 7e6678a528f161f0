//! Calendar files on their own: every instant is the one meant, also for a reader who knows no time zones but the file's.

use domain::booking::{Booking, Details, Family, Interpreter, Seat, Status, erase_on};
use domain::id::{BookingId, DeskId, SlotId};
use domain::locale::Locale;
use domain::secret::BookingCode;
use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use rstest::rstest;
use services::message::calendar::{Entry, Method, calendar};
use uuid::Uuid;

use crate::letters::Calendar;

fn booking(starts_at: Timestamp, minutes: u16) -> Booking {
    Booking {
        id: BookingId(Uuid::from_u128(7)),
        code: "K7PQ2M".parse::<BookingCode>().expect("a code"),
        slot: SlotId(Uuid::from_u128(1)),
        desk: DeskId(Uuid::from_u128(1)),
        starts_at,
        minutes,
        seat: Seat::Online,
        status: Status::Confirmed,
        sequence: 3,
        details: Details::default(),
        family: Family {
            first_name: None,
            contact: None,
            language: Locale::It,
            interpreter: Interpreter::NotNeeded,
        },
        created_at: starts_at,
        erase_on: erase_on(starts_at, &TimeZone::UTC),
        erased_at: None,
    }
}

fn file(booking: &Booking, zone: &TimeZone) -> Calendar {
    let entry = Entry {
        summary: "Appuntamento",
        ..Entry::default()
    };
    Calendar::read(&calendar(
        booking,
        &entry,
        Method::Publish,
        zone,
        "vicino.example",
        booking.created_at,
    ))
}

fn local(text: &str) -> DateTime {
    DateTime::strptime("%Y%m%dT%H%M%S", text).expect("a local time")
}

fn offset(text: &str) -> Offset {
    let (sign, digits) = (if text.starts_with('-') { -1 } else { 1 }, &text[1..]);
    let (hours, minutes) = (
        digits[..2].parse::<i32>().expect("hours"),
        digits[2..].parse::<i32>().expect("minutes"),
    );
    Offset::from_seconds(sign * (hours * 3_600 + minutes * 60)).expect("an offset")
}

/// Reads a local time as RFC 5545 (3.6.5) says, by the file's own rules: the last change before it decides, and a time that
/// comes twice is the first.
pub fn instant(file: &Calendar, time: DateTime) -> Timestamp {
    let mut changes = Vec::new();
    for kind in ["STANDARD", "DAYLIGHT"] {
        for lines in file.parts(kind) {
            let value = |name: &str| {
                lines
                    .iter()
                    .find_map(|l| l.strip_prefix(name)?.strip_prefix(':'))
                    .expect("a property")
            };
            let (from, to) = (offset(value("TZOFFSETFROM")), offset(value("TZOFFSETTO")));
            // The start of a rule is told in the time before it.
            changes.push((
                from.to_timestamp(local(value("DTSTART")))
                    .expect("an instant"),
                from,
                to,
            ));
        }
    }
    changes.sort_by_key(|(at, ..)| *at);
    let mut candidates: Vec<Timestamp> = Vec::new();
    for (index, (at, from, to)) in changes.iter().enumerate() {
        let read = to.to_timestamp(time).expect("an instant");
        let until = changes
            .get(index + 1)
            .map_or(Timestamp::MAX, |(next, ..)| *next);
        if (*at..until).contains(&read) {
            candidates.push(read);
        }
        let before = from.to_timestamp(time).expect("an instant");
        if index == 0 && before < *at {
            candidates.push(before);
        }
    }
    candidates.into_iter().min().expect("a time that exists")
}

fn start_and_end(file: &Calendar) -> (Timestamp, Timestamp) {
    let start = instant(file, local(file.value("VEVENT", "DTSTART")));
    let end = match file.values("VEVENT", "DTEND")[..] {
        [end] => instant(file, local(end)),
        _ => {
            let minutes = file
                .value("VEVENT", "DURATION")
                .strip_prefix("PT")
                .and_then(|d| d.strip_suffix('M'));
            start + SignedDuration::from_mins(minutes.expect("minutes").parse().expect("a number"))
        }
    };
    (start, end)
}

#[rstest]
#[case::winter("2027-01-14T09:00:00Z", "20270114T100000")]
#[case::summer("2027-07-14T08:00:00Z", "20270714T100000")]
#[case::the_morning_after_spring("2027-03-28T08:00:00Z", "20270328T100000")]
#[case::the_morning_after_autumn("2026-10-25T09:00:00Z", "20261025T100000")]
#[case::the_hour_that_comes_twice("2026-10-25T00:00:00Z", "20261025T020000")]
#[case::ending_in_the_hour_that_comes_twice("2026-10-25T00:30:00Z", "20261025T023000")]
#[case::ending_after_the_skipped_hour("2027-03-28T00:45:00Z", "20270328T014500")]
#[case::at_the_change_itself("2027-03-28T01:00:00Z", "20270328T030000")]
#[case::over_the_new_year("2026-12-31T22:45:00Z", "20261231T234500")]
fn in_rome_start_and_end_are_the_instants_meant(#[case] at: Timestamp, #[case] written: &str) {
    let rome = TimeZone::get("Europe/Rome").expect("a bundled zone");
    let file = file(&booking(at, 30), &rome);
    assert_eq!(file.value("VEVENT", "DTSTART"), written);
    assert_eq!(
        start_and_end(&file),
        (at, at + SignedDuration::from_mins(30))
    );
}

proptest! {
    #[test]
    fn anywhere_at_any_time_start_and_end_are_the_instants_meant(
        name in proptest::sample::select(&["Europe/Rome", "America/New_York", "Australia/Lord_Howe", "America/St_Johns", "Asia/Kathmandu", "UTC"][..]),
        // Quarters of hours from 2026 to 2030, and more often than not the days of a change.
        quarter in 0..4 * 24 * 365 * 4_i64,
        near in any::<bool>(),
        minutes in 5..480_u16,
    ) {
        let zone = TimeZone::get(name).expect("a bundled zone");
        let some = Timestamp::from_second(1_767_225_600 + quarter * 900).expect("an instant");
        let change = zone.following(some).next().filter(|_| near).map(|c| c.timestamp() + SignedDuration::from_mins(quarter % 48 * 15 - 360));
        let at = change.unwrap_or(some);
        // A slot starts at the first of two equal times, never at the second.
        let first = zone.to_ambiguous_timestamp(zone.to_datetime(at)).earlier().expect("an instant");
        let file = file(&booking(first, minutes), &zone);
        prop_assert_eq!(start_and_end(&file), (first, first + SignedDuration::from_mins(i64::from(minutes))));
        prop_assert_eq!(file.parameter("VEVENT", "DTSTART", "TZID"), Some(file.value("VTIMEZONE", "TZID")));
    }
}

#[test]
fn a_file_to_keep_invites_nobody() {
    let rome = TimeZone::get("Europe/Rome").expect("a bundled zone");
    let file = file(
        &booking("2027-01-14T09:00:00Z".parse().expect("an instant"), 30),
        &rome,
    );
    assert_eq!(file.value("VCALENDAR", "METHOD"), "PUBLISH");
    assert!(
        file.values("VEVENT", "ATTENDEE").is_empty()
            && file.values("VEVENT", "ORGANIZER").is_empty()
    );
    assert_eq!(
        (
            file.value("VEVENT", "SEQUENCE"),
            file.value("VEVENT", "CLASS")
        ),
        ("3", "PRIVATE")
    );
}

#[test]
fn texts_cannot_add_lines_to_the_file() {
    let rome = TimeZone::get("Europe/Rome").expect("a bundled zone");
    let booking = booking("2027-01-14T09:00:00Z".parse().expect("an instant"), 30);
    let entry = Entry {
        summary: "A;B,C\\D",
        description: "uno\r\nATTENDEE:mailto:x@y.z\rdue\ntre",
        location: "Via Roma\r\nBEGIN:VALARM",
        url: None,
    };
    let text = calendar(
        &booking,
        &entry,
        Method::Publish,
        &rome,
        "vicino.example",
        booking.created_at,
    );
    let file = Calendar::read(&text);
    assert!(file.values("VEVENT", "ATTENDEE").is_empty());
    assert_eq!(file.value("VEVENT", "SUMMARY"), "A\\;B\\,C\\\\D");
}
