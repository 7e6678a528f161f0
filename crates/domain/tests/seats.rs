//! Seats of a slot: how many are kept for callers, and that no order of taking them goes beyond what there is.

use domain::availability::{Audience, Usage, free_seats};
use domain::desk::Desk;
use domain::slot::Slot;
use jiff::civil::{Weekday, date};
use proptest::collection::vec;
use proptest::prelude::*;
use rstest::rstest;

use crate::support::{desk, plan, slots_on, weekly};

fn slot(seats: u16, caller_seats: u16) -> Slot {
    let desk = Desk {
        openings: vec![weekly(Weekday::Tuesday, "9:00-9:30", plan(30, 1, 0))],
        ..desk()
    };
    let slot = slots_on(&desk, date(2027, 1, 12)).remove(0);
    Slot {
        seats,
        caller_seats,
        ..slot
    }
}

#[rstest]
#[case::a_third_of_single_seats(1, 33, "9:00-12:00", &[0, 0, 0, 1, 0, 0])]
#[case::half_of_single_seats(1, 50, "9:00-12:00", &[0, 1, 0, 1, 0, 1])]
#[case::a_fifth_of_five(5, 20, "9:00-11:00", &[1, 1, 1, 1])]
#[case::none(3, 0, "9:00-10:00", &[0, 0])]
#[case::all(3, 100, "9:00-10:00", &[3, 3])]
fn seats_kept_for_callers_are_spread_over_the_opening(
    #[case] seats: u16,
    #[case] percent: u8,
    #[case] hours: &str,
    #[case] expected: &[u16],
) {
    let desk = Desk {
        openings: vec![weekly(Weekday::Tuesday, hours, plan(30, seats, percent))],
        ..desk()
    };
    let kept: Vec<u16> = slots_on(&desk, date(2027, 1, 12))
        .iter()
        .map(|s| s.caller_seats)
        .collect();
    assert_eq!(kept, expected);
}

proptest! {
    #[test]
    fn the_callers_share_is_exact_over_an_opening_and_even_within_it(
        seats in 1..=500_u16, percent in 0..=100_u8, slots in 1..=288_u32,
    ) {
        let plan = plan(5, seats, percent);
        let kept: Vec<u32> = (0..slots).map(|index| u32::from(plan.caller_seats(index))).collect();
        let share = |slots: u32| slots * u32::from(seats) * u32::from(percent);
        prop_assert_eq!(kept.iter().sum::<u32>(), share(slots) / 100);
        prop_assert!(kept.iter().all(|k| *k <= u32::from(seats)));
        for width in [1, 2, 7] {
            for window in kept.windows(width) {
                let (sum, fair) = (window.iter().sum::<u32>() * 100, share(width as u32));
                prop_assert!(sum.abs_diff(fair) < 100, "{} seats in {} slots", sum / 100, width);
            }
        }
    }

    #[test]
    fn whoever_takes_what_is_shown_as_free_never_takes_more_than_there_is(
        seats in 1..=20_u16, percent in 0..=100_u8, wishes in vec(any::<bool>(), 0..80),
    ) {
        let slot = slot(seats, plan(30, seats, percent).caller_seats(0));
        let mut usage = Usage::default();
        for online in wishes {
            let audience = if online { Audience::Online } else { Audience::Caller };
            if free_seats(&slot, usage, audience) > 0 {
                usage.taken += 1;
                usage.taken_online += u16::from(online);
            }
            prop_assert!(usage.taken <= slot.seats);
            prop_assert!(usage.taken_online <= slot.seats - slot.caller_seats);
            prop_assert!(free_seats(&slot, usage, Audience::Online) <= free_seats(&slot, usage, Audience::Caller));
        }
    }

    #[test]
    fn a_slot_that_lost_seats_after_they_were_taken_is_full_not_broken(
        seats in 1..=20_u16, kept in 0..=20_u16, taken in 0..=60_u16, online in 0..=60_u16,
    ) {
        let slot = slot(seats, kept.min(seats));
        let usage = Usage { taken, taken_online: online.min(taken) };
        for audience in [Audience::Online, Audience::Caller] {
            prop_assert!(free_seats(&slot, usage, audience) <= seats.saturating_sub(taken));
        }
    }
}

#[test]
fn families_on_the_site_are_not_offered_the_callers_seats() {
    let slot = slot(3, 1);
    let usage = Usage {
        taken: 2,
        taken_online: 2,
    };
    assert_eq!(free_seats(&slot, usage, Audience::Online), 0);
    assert_eq!(free_seats(&slot, usage, Audience::Caller), 1);
}

#[test]
fn callers_may_take_every_seat() {
    let slot = slot(3, 1);
    let usage = Usage {
        taken: 3,
        taken_online: 0,
    };
    assert_eq!(free_seats(&slot, usage, Audience::Online), 0);
    assert_eq!(free_seats(&slot, usage, Audience::Caller), 0);
}
