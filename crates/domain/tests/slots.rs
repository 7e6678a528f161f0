//! The slots of any desk, in any zone, on any days: none lost, none doubled, none shifted.

use std::collections::BTreeMap;

use domain::desk::Desk;
use domain::holidays::Holidays;
use domain::opening::{Closure, ExtraOpening, Minutes, Opening, SeatPlan};
use domain::slot::slots;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};
use jiff::tz::TimeZone;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use crate::oracle::{Expected, expected_slots};
use crate::support::{desk, extra, shut, weekly, zone};

/// Zones whose clocks change by an hour, by half an hour, at midnight, in the other half of the year, or never.
const ZONES: [&str; 8] = [
    "Europe/Rome",
    "America/New_York",
    "Australia/Lord_Howe",
    "America/Havana",
    "Asia/Beirut",
    "America/St_Johns",
    "Asia/Kathmandu",
    "UTC",
];

/// Days on which calendars go wrong: both clock changes of each zone, leap days, year ends; and days on which they do not.
fn any_day(zone: TimeZone) -> impl Strategy<Value = Date> {
    let start = TimeZone::UTC
        .to_timestamp(date(2024, 1, 1).at(0, 0, 0, 0))
        .expect("an instant");
    let mut special: Vec<Date> = zone
        .following(start)
        .take(12)
        .map(|change| zone.to_datetime(change.timestamp()).date())
        .collect();
    special.extend([
        date(2024, 2, 29),
        date(2027, 2, 28),
        date(2028, 2, 29),
        date(2026, 12, 31),
        date(2027, 1, 1),
    ]);
    let usual = (0..1_500_i64).prop_map(|days| date(2024, 1, 1) + days.days());
    prop_oneof![3 => proptest::sample::select(special), 1 => usual]
}

fn any_weekday() -> impl Strategy<Value = Weekday> {
    (1..=7_i8).prop_map(|day| Weekday::from_monday_one_offset(day).expect("one to seven"))
}

/// Spans of every kind, with a liking for the small hours, and for starts that openings share.
fn any_hours() -> impl Strategy<Value = Minutes> {
    let from = prop_oneof![
        0..1_440_u16,
        0..240_u16,
        1_320..1_440_u16,
        (0..24_u16).prop_map(|h| h * 60)
    ];
    let length = prop_oneof![1..=1_440_u16, (1..=16_u16).prop_map(|q| q * 15)];
    (from, length)
        .prop_map(|(from, length)| Minutes::new(from, from + length).expect("a possible span"))
}

fn any_plan() -> impl Strategy<Value = SeatPlan> {
    let length = prop_oneof![
        5..=480_u16,
        proptest::sample::select(vec![15_u16, 30, 45, 60])
    ];
    (length, 1..=7_u16, 0..=100_u8).prop_map(|(length, seats, percent)| {
        SeatPlan::new(length, seats, percent, Vec::new()).expect("a possible plan")
    })
}

fn any_opening(around: Date) -> impl Strategy<Value = Opening> {
    let validity = (-8..=4_i64, option::of(-4..=8_i64));
    (any_weekday(), any_hours(), any_plan(), validity).prop_map(
        move |(weekday, hours, plan, (begins, ends))| Opening {
            hours,
            valid_from: around + begins.days(),
            valid_until: ends.map(|days| around + days.days()),
            ..weekly(weekday, "0:00-1:00", plan)
        },
    )
}

fn any_closure(around: Date) -> impl Strategy<Value = Closure> {
    (-4..=4_i64, 0..=2_i64, option::weighted(0.7, any_hours())).prop_map(
        move |(first, more, hours)| {
            let first = around + first.days();
            Closure {
                hours,
                ..shut(first, first + more.days())
            }
        },
    )
}

fn any_extra(around: Date) -> impl Strategy<Value = ExtraOpening> {
    (-3..=3_i64, any_hours(), any_plan()).prop_map(move |(days, hours, plan)| ExtraOpening {
        hours,
        ..extra(around + days.days(), "0:00-1:00", plan)
    })
}

fn any_desk(around: Date) -> impl Strategy<Value = Desk> {
    (
        vec(any_opening(around), 1..9),
        vec(any_closure(around), 0..3),
        vec(any_extra(around), 0..3),
        any::<bool>(),
    )
        .prop_map(
            |(openings, closures, extra_openings, keeps_holidays)| Desk {
                openings,
                closures,
                extra_openings,
                keeps_holidays,
                ..desk()
            },
        )
}

/// Everything that slots depend on.
#[derive(Debug, Clone)]
struct World {
    desk: Desk,
    holidays: Holidays,
    zone: TimeZone,
    from: Date,
    until: Date,
}

fn any_world() -> impl Strategy<Value = World> {
    proptest::sample::select(&ZONES[..])
        .prop_map(zone)
        .prop_flat_map(|zone| (any_day(zone.clone()), Just(zone)))
        .prop_flat_map(|(day, zone)| {
            let patron = prop_oneof![Just(None), Just(Some((day.month(), day.day())))];
            (
                any_desk(day),
                patron,
                Just(zone),
                Just(day),
                0..=2_i64,
                0..=2_i64,
            )
        })
        .prop_map(|(desk, patron, zone, day, before, after)| World {
            desk,
            holidays: Holidays::new(patron),
            zone,
            from: day - before.days(),
            until: day + after.days(),
        })
}

impl World {
    fn slots(&self) -> Vec<domain::slot::Slot> {
        slots(
            &self.desk,
            &self.holidays,
            &self.zone,
            self.from,
            self.until,
        )
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn slots_are_those_that_a_walk_through_every_minute_finds(world in any_world()) {
        let found: Vec<_> = world.slots().into_iter().map(|s| {
            let slot = Expected { at: s.at, minutes: s.minutes, seats: s.seats, caller_seats: s.caller_seats };
            (s.start, slot)
        }).collect();
        let expected = expected_slots(&world.desk, &world.holidays, &world.zone, world.from, world.until);
        prop_assert_eq!(&BTreeMap::from_iter(found.clone()), &expected);
        prop_assert_eq!(found.len(), expected.len(), "a start is there twice");
    }

    #[test]
    fn the_time_on_the_slip_is_the_time_on_the_wall_and_time_only_goes_forward(world in any_world()) {
        let slots = world.slots();
        for slot in &slots {
            prop_assert_eq!(world.zone.to_datetime(slot.at), slot.start);
            prop_assert!(slot.caller_seats <= slot.seats && slot.seats > 0 && slot.minutes > 0);
        }
        for pair in slots.windows(2) {
            prop_assert!(pair[0].at < pair[1].at, "{} is not before {}", pair[0].start, pair[1].start);
            prop_assert!(pair[0].start < pair[1].start);
        }
    }

    #[test]
    fn a_slot_lies_wholly_inside_an_opening(world in any_world()) {
        for slot in world.slots() {
            let end = slot.start + i64::from(slot.minutes).minutes();
            let within = |day: Date, hours: Minutes| {
                let midnight = day.at(0, 0, 0, 0);
                midnight + i64::from(hours.from()).minutes() <= slot.start
                    && end <= midnight + i64::from(hours.until()).minutes()
            };
            let days = [slot.start.date() - 1.day(), slot.start.date()];
            let inside = days.into_iter().any(|day| {
                world.desk.openings.iter().any(|o| o.holds_on(day) && within(day, o.hours))
                    || world.desk.extra_openings.iter().any(|e| e.day == day && within(day, e.hours))
            });
            prop_assert!(inside, "{} for {} minutes", slot.start, slot.minutes);
        }
    }

    #[test]
    fn days_asked_for_one_by_one_have_the_slots_of_the_days_asked_for_at_once(world in any_world()) {
        let mut one_by_one = Vec::new();
        let mut day = world.from;
        while day <= world.until {
            one_by_one.extend(slots(&world.desk, &world.holidays, &world.zone, day, day));
            day = day.tomorrow().expect("a day after");
        }
        prop_assert_eq!(world.slots(), one_by_one);
    }
}
