//! A change of a desk's rules touches the families whose time it takes away, and no others.

use domain::booking::{Booking, Details, Family, Interpreter, Seat, Status, erase_on};
use domain::clock::Random;
use domain::desk::Desk;
use domain::holidays::Holidays;
use domain::id::{BookingId, OpeningId, SlotId};
use domain::locale::Locale;
use domain::opening_change::{Effect, OpeningChange, Rules, effect, overlapping};
use domain::secret::BookingCode;
use domain::slot::slots;
use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Weekday, date};
use proptest::prelude::*;
use uuid::Uuid;

use crate::support::{
    desk, desk_open, desk_open_daily, extra, hours, plan, shut, shut_at, weekly, zone,
};

/// A Tuesday.
const DAY: Date = date(2026, 12, 1);

struct Zeros;

impl Random for Zeros {
    fn fill(&self, buffer: &mut [u8]) {
        buffer.fill(0);
    }
}

fn booked(desk: &Desk, start: DateTime) -> Booking {
    let zone = zone("Europe/Rome");
    let at = zone.to_timestamp(start).expect("an instant");
    Booking {
        id: BookingId::new(at, &Zeros),
        code: BookingCode::new(&Zeros),
        slot: SlotId::new(at, &Zeros),
        desk: desk.id,
        starts_at: at,
        minutes: 30,
        seat: Seat::Online,
        status: Status::Confirmed,
        sequence: 0,
        details: Details::default(),
        family: Family {
            first_name: None,
            contact: None,
            language: Locale::It,
            interpreter: Interpreter::NotNeeded,
        },
        created_at: at,
        erase_on: erase_on(at, &zone),
        erased_at: None,
    }
}

fn rules(desk: &Desk) -> Rules {
    Rules {
        openings: desk.openings.clone(),
        closures: desk.closures.clone(),
        extra_openings: desk.extra_openings.clone(),
    }
}

fn effect_of(change: &OpeningChange, desk: &Desk, bookings: &[Booking]) -> Effect {
    let after = change.applied_to(&rules(desk)).of(desk);
    effect(
        bookings,
        desk,
        &after,
        &Holidays::default(),
        &zone("Europe/Rome"),
    )
}

#[test]
fn a_shorter_opening_touches_those_who_come_late() {
    let desk = desk_open(Weekday::Tuesday, "10:00-13:00", 30);
    let bookings = [
        booked(&desk, DAY.at(10, 0, 0, 0)),
        booked(&desk, DAY.at(12, 30, 0, 0)),
    ];
    let shorter = weekly(Weekday::Tuesday, "10:00-12:30", plan(30, 1, 0));
    let effect = effect_of(&OpeningChange::PutOpenings(vec![shorter]), &desk, &bookings);
    assert_eq!(effect.outside, [1]);
}

#[test]
fn an_opening_that_ends_touches_all_of_its_families_and_nobody_of_another_desk() {
    let desk = desk_open(Weekday::Tuesday, "10:00-13:00", 30);
    let mut elsewhere = booked(&desk, DAY.at(10, 0, 0, 0));
    elsewhere.desk = domain::id::DeskId(Uuid::from_u128(9));
    let bookings = [booked(&desk, DAY.at(10, 0, 0, 0)), elsewhere];
    let ends = OpeningChange::RemoveOpening(desk.openings[0].id);
    assert_eq!(effect_of(&ends, &desk, &bookings).outside, [0]);
}

#[test]
fn who_stands_outside_the_rules_already_is_not_asked_about_again() {
    let desk = desk_open(Weekday::Tuesday, "10:00-13:00", 30);
    let kept = booked(&desk, DAY.at(16, 0, 0, 0));
    let closed = OpeningChange::PutClosure(shut(DAY, DAY));
    assert!(effect_of(&closed, &desk, &[kept]).outside.is_empty());
}

#[test]
fn who_has_come_or_called_off_is_not_touched() {
    let desk = desk_open(Weekday::Tuesday, "10:00-13:00", 30);
    let closed = OpeningChange::PutClosure(shut(DAY, DAY));
    for status in Status::ALL {
        let mut one = booked(&desk, DAY.at(10, 0, 0, 0));
        one.status = status;
        let touched = effect_of(&closed, &desk, &[one]).outside.len();
        assert_eq!(
            touched,
            usize::from(status == Status::Confirmed),
            "{status:?}"
        );
    }
}

#[test]
fn a_closure_of_some_hours_touches_those_within() {
    let desk = desk_open(Weekday::Tuesday, "10:00-13:00", 30);
    let bookings = [
        booked(&desk, DAY.at(10, 0, 0, 0)),
        booked(&desk, DAY.at(11, 0, 0, 0)),
    ];
    let closed = OpeningChange::PutClosure(shut_at(DAY, DAY, "11:00-12:00"));
    assert_eq!(effect_of(&closed, &desk, &bookings).outside, [1]);
}

#[test]
fn an_extra_opening_that_is_called_off_touches_its_families() {
    let mut desk = desk();
    desk.extra_openings
        .push(extra(DAY, "10:00-11:00", plan(30, 1, 0)));
    let bookings = [booked(&desk, DAY.at(10, 30, 0, 0))];
    let off = OpeningChange::RemoveExtra(desk.extra_openings[0].id);
    assert_eq!(effect_of(&off, &desk, &bookings).outside, [0]);
}

#[test]
fn fewer_seats_than_families_are_told_and_those_beyond_the_seats_count_for_none() {
    let mut desk = desk();
    desk.openings
        .push(weekly(Weekday::Tuesday, "10:00-11:00", plan(30, 3, 0)));
    let ten = booked(&desk, DAY.at(10, 0, 0, 0));
    let mut beyond = ten.clone();
    beyond.seat = Seat::Beyond;
    let bookings = [ten.clone(), ten, beyond];
    let with = |seats| {
        let fewer = weekly(Weekday::Tuesday, "10:00-11:00", plan(30, seats, 0));
        effect_of(&OpeningChange::PutOpenings(vec![fewer]), &desk, &bookings)
    };
    assert!(with(2).overfull.is_empty());
    let overfull = with(1).overfull;
    assert_eq!((overfull.len(), overfull[0].families), (1, 2));
    assert!(with(1).outside.is_empty());
}

#[test]
fn rules_overlap_when_hours_weekday_and_validity_do() {
    let rule = |id: u128, weekday, at: &str| {
        let mut rule = weekly(weekday, at, plan(30, 1, 0));
        rule.id = OpeningId(Uuid::from_u128(id));
        rule
    };
    let one = rule(1, Weekday::Tuesday, "10:00-13:00");
    let overlaps = |other| overlapping(&one, &[other]).is_some();
    assert!(overlaps(rule(2, Weekday::Tuesday, "12:30-14:00")));
    assert!(!overlaps(rule(2, Weekday::Tuesday, "13:00-14:00")));
    assert!(!overlaps(rule(2, Weekday::Monday, "10:00-13:00")));
    assert!(
        !overlaps(rule(1, Weekday::Tuesday, "10:00-13:00")),
        "itself"
    );
    let mut earlier = rule(2, Weekday::Tuesday, "10:00-13:00");
    earlier.valid_until = Some(date(1999, 12, 31));
    assert!(!overlaps(earlier));
}

proptest! {
    #[test]
    fn after_a_change_everybody_untouched_has_their_slot_or_never_had_one(
        from in 0_u16..20, length in 1_u16..8, slot in 1_u16..12, shut_from in 0_u16..22, picked in prop::collection::vec((0_i32..14, 0_u16..96), 1..30),
        kind in 0_u8..4,
    ) {
        let desk = desk_open_daily("08:00-14:00", 30);
        let span = hours(&format!("{from}:00-{}:00", from + length));
        let change = match kind {
            0 => {
                let mut other = weekly(Weekday::Wednesday, "10:00-11:00", plan(slot * 5, 1, 0));
                other.hours = span;
                OpeningChange::PutOpenings(vec![other])
            }
            1 => OpeningChange::RemoveOpening(desk.openings[0].id),
            2 => OpeningChange::PutClosure(shut(DAY, DAY)),
            _ => OpeningChange::PutClosure(shut_at(DAY, DAY.saturating_add(3.days()), &format!("{shut_from}:00-{}:30", shut_from + 1))),
        };
        let bookings: Vec<Booking> = picked
            .into_iter()
            .map(|(day, quarter)| {
                let day = DAY.saturating_add(day.days());
                booked(&desk, day.at((quarter / 4) as i8, (quarter % 4 * 15) as i8, 0, 0))
            })
            .collect();
        let after = change.applied_to(&rules(&desk)).of(&desk);
        let (holidays, zone) = (Holidays::default(), zone("Europe/Rome"));
        let has = |desk: &Desk, booking: &Booking| {
            let day = zone.to_datetime(booking.starts_at).date();
            slots(desk, &holidays, &zone, day, day).iter().any(|s| s.at == booking.starts_at)
        };
        let found = effect(&bookings, &desk, &after, &holidays, &zone);
        for (at, booking) in bookings.iter().enumerate() {
            let lost = has(&desk, booking) && !has(&after, booking);
            prop_assert_eq!(found.outside.contains(&at), lost);
        }
        prop_assert!(found.outside.is_sorted());
    }
}
