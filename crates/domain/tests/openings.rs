//! Weekly rules and extra openings: midnight, leap days, validity, overlaps.

use domain::desk::Desk;
use domain::locale::Locale;
use domain::opening::{DAY, Minutes, Opening, OpeningError, SeatPlan};
use jiff::civil::{Date, Weekday, date};
use rstest::rstest;

use crate::support::{desk, desk_open, extra, plan, slots_on, starts_on, weekly};

const NONE: [&str; 0] = [];

#[test]
fn the_last_slot_before_midnight_ends_at_midnight() {
    let late = desk_open(Weekday::Thursday, "23:00-24:00", 30);
    assert_eq!(starts_on(&late, date(2027, 1, 14)), ["23:00", "23:30"]);
    assert_eq!(starts_on(&late, date(2027, 1, 15)), NONE);
}

#[test]
fn an_opening_over_midnight_gives_the_next_day_its_slots() {
    let night = desk_open(Weekday::Thursday, "23:00-25:00", 30);
    assert_eq!(starts_on(&night, date(2027, 1, 14)), ["23:00", "23:30"]);
    assert_eq!(starts_on(&night, date(2027, 1, 15)), ["00:00", "00:30"]);
}

#[test]
fn a_slot_may_itself_reach_over_midnight() {
    let night = desk_open(Weekday::Thursday, "23:15-24:45", 45);
    assert_eq!(starts_on(&night, date(2027, 1, 14)), ["23:15"]);
    assert_eq!(starts_on(&night, date(2027, 1, 15)), ["00:00"]);
}

#[test]
fn new_year_s_eve_runs_into_the_new_year() {
    let night = desk_open(Weekday::Thursday, "23:00-25:00", 60);
    assert_eq!(starts_on(&night, date(2026, 12, 31)), ["23:00"]);
    assert_eq!(starts_on(&night, date(2027, 1, 1)), ["00:00"]);
}

#[rstest]
#[case::leap_day(date(2028, 2, 29), &["09:00", "09:30"])]
#[case::day_before(date(2028, 2, 28), &[])]
#[case::day_after(date(2028, 3, 1), &[])]
fn a_leap_day_is_a_day_like_any_other(#[case] day: Date, #[case] expected: &[&str]) {
    assert_eq!(
        starts_on(&desk_open(Weekday::Tuesday, "9:00-10:00", 30), day),
        expected
    );
}

#[test]
fn a_slot_that_would_reach_over_the_end_is_not_made() {
    assert_eq!(
        starts_on(
            &desk_open(Weekday::Tuesday, "9:00-10:29", 30),
            date(2027, 1, 12)
        ),
        ["09:00", "09:30"]
    );
    assert_eq!(
        starts_on(
            &desk_open(Weekday::Tuesday, "9:00-9:20", 30),
            date(2027, 1, 12)
        ),
        NONE
    );
}

#[test]
fn a_rule_holds_from_its_first_to_its_last_day_both_included() {
    let season = Opening {
        valid_from: date(2027, 1, 12),
        valid_until: Some(date(2027, 1, 26)),
        ..weekly(Weekday::Tuesday, "9:00-9:30", plan(30, 1, 0))
    };
    let desk = Desk {
        openings: vec![season],
        ..desk()
    };
    let open = |day| !starts_on(&desk, day).is_empty();
    assert!(!open(date(2027, 1, 5)));
    assert!(open(date(2027, 1, 12)) && open(date(2027, 1, 19)) && open(date(2027, 1, 26)));
    assert!(!open(date(2027, 2, 2)));
}

#[test]
fn the_last_night_of_a_rule_is_received_to_its_end() {
    let last = Opening {
        valid_until: Some(date(2027, 1, 14)),
        ..weekly(Weekday::Thursday, "23:00-25:00", plan(60, 1, 0))
    };
    let desk = Desk {
        openings: vec![last],
        ..desk()
    };
    assert_eq!(starts_on(&desk, date(2027, 1, 15)), ["00:00"]);
}

#[test]
fn two_openings_with_one_start_are_one_slot_with_the_seats_of_both() {
    let speaking =
        |languages: &[Locale], length| SeatPlan::new(length, 2, 50, languages.to_vec()).unwrap();
    let desk = Desk {
        openings: vec![
            weekly(
                Weekday::Tuesday,
                "9:00-10:00",
                speaking(&[Locale::It, Locale::Ar], 30),
            ),
            weekly(
                Weekday::Tuesday,
                "9:00-10:00",
                speaking(&[Locale::It, Locale::Ro], 60),
            ),
        ],
        ..desk()
    };
    let slots = slots_on(&desk, date(2027, 1, 12));
    assert_eq!(slots.len(), 2);
    assert_eq!(
        (slots[0].seats, slots[0].caller_seats, slots[0].minutes),
        (4, 2, 60)
    );
    assert_eq!(*slots[0].languages, [Locale::It, Locale::Ar, Locale::Ro]);
    assert_eq!((slots[1].seats, slots[1].minutes), (2, 30));
}

#[test]
fn the_night_before_and_the_morning_may_share_a_slot() {
    let desk = Desk {
        openings: vec![
            weekly(Weekday::Thursday, "23:00-25:00", plan(60, 1, 0)),
            weekly(Weekday::Friday, "0:00-2:00", plan(60, 3, 0)),
        ],
        ..desk()
    };
    let friday = slots_on(&desk, date(2027, 1, 15));
    assert_eq!(friday.iter().map(|s| s.seats).collect::<Vec<_>>(), [4, 3]);
}

#[test]
fn openings_that_overlap_out_of_step_keep_each_its_own_slots() {
    let desk = Desk {
        openings: vec![
            weekly(Weekday::Tuesday, "9:00-10:00", plan(30, 1, 0)),
            weekly(Weekday::Tuesday, "9:15-10:15", plan(30, 1, 0)),
        ],
        ..desk()
    };
    assert_eq!(
        starts_on(&desk, date(2027, 1, 12)),
        ["09:00", "09:15", "09:30", "09:45"]
    );
}

#[test]
fn an_extra_opening_opens_a_day_without_a_rule() {
    let desk = Desk {
        extra_openings: vec![extra(date(2027, 1, 16), "9:00-10:00", plan(30, 1, 0))],
        ..desk()
    };
    assert_eq!(starts_on(&desk, date(2027, 1, 16)), ["09:00", "09:30"]);
    assert_eq!(starts_on(&desk, date(2027, 1, 23)), NONE);
}

#[test]
fn hours_without_languages_of_their_own_are_in_all_of_the_desk_s() {
    let desk = Desk {
        languages: vec![Locale::It, Locale::Fr],
        ..desk_open(Weekday::Tuesday, "9:00-9:30", 30)
    };
    assert_eq!(
        *slots_on(&desk, date(2027, 1, 12))[0].languages,
        [Locale::It, Locale::Fr]
    );
}

#[rstest]
#[case::empty(600, 600)]
#[case::backwards(600, 540)]
#[case::begins_tomorrow(DAY, DAY + 60)]
#[case::longer_than_a_day(600, 600 + DAY + 1)]
fn impossible_hours_are_refused(#[case] from: u16, #[case] until: u16) {
    assert_eq!(Minutes::new(from, until), Err(OpeningError::Span));
}

#[rstest]
#[case::too_short(4, 1, 0)]
#[case::too_long(481, 1, 0)]
#[case::nobody(30, 0, 0)]
#[case::crowd(30, 501, 0)]
#[case::more_than_all(30, 1, 101)]
fn impossible_plans_are_refused(#[case] length: u16, #[case] seats: u16, #[case] percent: u8) {
    assert_eq!(
        SeatPlan::new(length, seats, percent, Vec::new()),
        Err(OpeningError::Seats)
    );
}
