//! What is offered at an instant: notice, horizon, and that every way of asking agrees (rule 1).

use std::collections::HashMap;

use domain::availability::{Audience, Frame, FreeSlot, Usage, free_slots};
use domain::desk::Desk;
use domain::holidays::Holidays;
use jiff::civil::{Date, Weekday, date};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use proptest::prelude::*;

use crate::support::{desk, desk_open_daily, plan, weekly, zone};

type Taken = HashMap<Timestamp, Usage>;

fn at(zone: &TimeZone, day: Date, hour: i8, minute: i8) -> Timestamp {
    zone.to_timestamp(day.at(hour, minute, 0, 0))
        .expect("an instant")
}

fn offered(
    desk: &Desk,
    now: Timestamp,
    from: Date,
    until: Date,
    usage: &Taken,
    audience: Audience,
) -> Vec<FreeSlot> {
    let (zone, holidays) = (zone("Europe/Rome"), Holidays::default());
    let frame = Frame {
        holidays: &holidays,
        zone: &zone,
        now,
    };
    free_slots(desk, frame, from, until, usage, audience)
}

fn starts(free: &[FreeSlot]) -> Vec<String> {
    free.iter()
        .map(|f| f.slot.start.strftime("%d %H:%M").to_string())
        .collect()
}

#[test]
fn a_slot_is_offered_until_the_notice_before_it_and_not_a_second_later() {
    let desk = Desk {
        notice: SignedDuration::from_hours(2),
        ..desk_open_daily("10:00-11:00", 60)
    };
    let day = date(2027, 1, 14);
    let eight = at(&zone("Europe/Rome"), day, 8, 0);
    let offered = |now| offered(&desk, now, day, day, &Taken::new(), Audience::Online).len();
    assert_eq!(offered(eight), 1);
    assert_eq!(offered(eight + SignedDuration::from_secs(1)), 0);
}

#[test]
fn whoever_calls_needs_no_notice_but_nobody_gets_a_slot_that_has_begun() {
    let desk = Desk {
        notice: SignedDuration::from_hours(48),
        ..desk_open_daily("10:00-11:00", 60)
    };
    let day = date(2027, 1, 14);
    let ten = at(&zone("Europe/Rome"), day, 10, 0);
    let offered = |now| offered(&desk, now, day, day, &Taken::new(), Audience::Caller).len();
    assert_eq!(offered(ten), 1);
    assert_eq!(offered(ten + SignedDuration::from_secs(1)), 0);
}

#[test]
fn notice_is_counted_in_hours_lived_through_the_night_of_the_change() {
    let desk = Desk {
        notice: SignedDuration::from_hours(24),
        ..desk_open_daily("10:00-12:00", 60)
    };
    let (saturday, sunday) = (date(2027, 3, 27), date(2027, 3, 28));
    let now = at(&zone("Europe/Rome"), saturday, 10, 0);
    // Of the day from Saturday at ten, only 23 hours are left by Sunday at ten.
    let free = offered(&desk, now, sunday, sunday, &Taken::new(), Audience::Online);
    assert_eq!(starts(&free), ["28 11:00"]);
}

#[test]
fn the_horizon_counts_days_from_today_where_the_desk_is() {
    let desk = Desk {
        horizon_days: 2,
        ..desk_open_daily("10:00-11:00", 60)
    };
    // A quarter past midnight in Rome is still yesterday in UTC.
    let now = at(&zone("Europe/Rome"), date(2027, 1, 14), 0, 15);
    let free = offered(
        &desk,
        now,
        date(2027, 1, 1),
        date(2027, 2, 1),
        &Taken::new(),
        Audience::Online,
    );
    assert_eq!(starts(&free), ["14 10:00", "15 10:00", "16 10:00"]);
}

#[test]
fn a_desk_with_a_horizon_of_no_days_is_booked_for_today_alone() {
    let desk = Desk {
        horizon_days: 0,
        ..desk_open_daily("10:00-11:00", 60)
    };
    let now = at(&zone("Europe/Rome"), date(2027, 1, 14), 8, 0);
    let free = offered(
        &desk,
        now,
        date(2027, 1, 14),
        date(2027, 1, 20),
        &Taken::new(),
        Audience::Online,
    );
    assert_eq!(starts(&free), ["14 10:00"]);
}

#[test]
fn days_that_are_over_and_spans_that_run_backwards_offer_nothing() {
    let desk = desk_open_daily("10:00-11:00", 60);
    let now = at(&zone("Europe/Rome"), date(2027, 1, 14), 8, 0);
    let offered = |from, until| offered(&desk, now, from, until, &Taken::new(), Audience::Online);
    assert_eq!(offered(date(2027, 1, 1), date(2027, 1, 13)), []);
    assert_eq!(offered(date(2027, 1, 20), date(2027, 1, 15)), []);
    assert_eq!(offered(Date::MIN, Date::MIN), []);
    assert_eq!(offered(Date::MAX, Date::MAX), []);
}

#[test]
fn a_full_slot_is_not_offered_and_a_half_full_one_says_what_is_left() {
    let desk = Desk {
        openings: vec![weekly(Weekday::Thursday, "10:00-12:00", plan(60, 3, 0))],
        ..desk()
    };
    let (rome, day) = (zone("Europe/Rome"), date(2027, 1, 14));
    let usage = Taken::from([
        (
            at(&rome, day, 10, 0),
            Usage {
                taken: 3,
                taken_online: 3,
            },
        ),
        (
            at(&rome, day, 11, 0),
            Usage {
                taken: 1,
                taken_online: 0,
            },
        ),
    ]);
    let free = offered(
        &desk,
        at(&rome, day, 8, 0),
        day,
        day,
        &usage,
        Audience::Online,
    );
    assert_eq!(starts(&free), ["14 11:00"]);
    assert_eq!(free[0].free, 2);
}

proptest! {
    #[test]
    fn a_list_of_days_and_each_of_its_days_offer_the_same(
        day in 0..800_i64,
        minute in 0..1_440_i64,
        notice in 0..72_i64,
        horizon in 0..12_u16,
        length in 15..=180_u16,
        (seats, percent) in (1..=4_u16, 0..=100_u8),
        taken in proptest::collection::vec((0..5_u16, 0..5_u16), 40),
        online in any::<bool>(),
    ) {
        let today = date(2026, 3, 1) + day.days();
        let desk = Desk {
            notice: SignedDuration::from_hours(notice),
            horizon_days: horizon,
            openings: [("9:00-12:30", Weekday::Monday), ("22:00-27:00", Weekday::Saturday), ("0:00-24:00", Weekday::Sunday)]
                .into_iter().map(|(hours, weekday)| weekly(weekday, hours, plan(length, seats, percent))).collect(),
            ..desk()
        };
        let rome = zone("Europe/Rome");
        let now = at(&rome, today, 0, 0) + SignedDuration::from_mins(minute);
        let audience = if online { Audience::Online } else { Audience::Caller };
        let (from, until) = (today - 2.days(), today + 14.days());
        let everything = domain::slot::slots(&desk, &Holidays::default(), &rome, from, until);
        let usage: Taken = everything.iter().zip(taken.iter().cycle())
            .map(|(slot, (taken, online))| (slot.at, Usage { taken: *taken, taken_online: (*online).min(*taken) }))
            .collect();

        let list = offered(&desk, now, from, until, &usage, audience);
        let mut one_by_one = Vec::new();
        let mut day = from;
        while day <= until {
            one_by_one.extend(offered(&desk, now, day, day, &usage, audience));
            day += 1.day();
        }
        prop_assert_eq!(&list, &one_by_one);

        let earliest = now + if online { SignedDuration::from_hours(notice) } else { SignedDuration::ZERO };
        let last = rome.to_datetime(now).date() + i64::from(horizon).days();
        for slot in everything {
            let free = domain::availability::free_seats(&slot, usage[&slot.at], audience);
            let expected = free > 0 && slot.at >= earliest && slot.start.date() <= last;
            let found = list.iter().find(|f| f.slot == slot);
            prop_assert_eq!(found.map(|f| f.free), expected.then_some(free), "{}", slot.start);
        }
    }
}
