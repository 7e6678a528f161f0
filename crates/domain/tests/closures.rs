//! Closures and public holidays: a desk that is shut gives nobody an appointment.

use domain::desk::Desk;
use jiff::civil::{Date, Weekday, date};
use rstest::rstest;

use crate::support::{desk_open, desk_open_daily, extra, plan, shut, shut_at, starts_on};

const NONE: [&str; 0] = [];

fn daily() -> Desk {
    desk_open_daily("9:00-11:00", 30)
}

#[test]
fn a_closed_range_is_closed_from_its_first_to_its_last_day() {
    let desk = Desk {
        closures: vec![shut(date(2027, 8, 9), date(2027, 8, 20))],
        ..daily()
    };
    assert_eq!(starts_on(&desk, date(2027, 8, 8)).len(), 4);
    for day in [date(2027, 8, 9), date(2027, 8, 14), date(2027, 8, 20)] {
        assert_eq!(starts_on(&desk, day), NONE, "{day}");
    }
    assert_eq!(starts_on(&desk, date(2027, 8, 21)).len(), 4);
}

#[rstest]
#[case::exactly_a_slot("9:30-10:00", &["09:00", "10:00", "10:30"])]
#[case::a_minute_of_a_slot("9:45-9:46", &["09:00", "10:00", "10:30"])]
#[case::across_two_slots("9:59-10:01", &["09:00", "10:30"])]
#[case::before_the_first("7:00-9:00", &["09:00", "09:30", "10:00", "10:30"])]
#[case::after_the_last("11:00-12:00", &["09:00", "09:30", "10:00", "10:30"])]
#[case::all_of_it("8:00-12:00", &[])]
fn closed_hours_take_every_slot_they_touch_and_no_other(
    #[case] hours: &str,
    #[case] expected: &[&str],
) {
    let day = date(2027, 1, 13);
    let desk = Desk {
        closures: vec![shut_at(day, day, hours)],
        ..daily()
    };
    assert_eq!(starts_on(&desk, day), expected);
    assert_eq!(starts_on(&desk, date(2027, 1, 14)).len(), 4);
}

#[test]
fn closed_hours_of_a_range_are_closed_on_each_of_its_days_and_open_between() {
    let closure = shut_at(date(2027, 1, 13), date(2027, 1, 14), "9:00-10:00");
    let desk = Desk {
        closures: vec![closure],
        ..daily()
    };
    assert_eq!(starts_on(&desk, date(2027, 1, 13)), ["10:00", "10:30"]);
    assert_eq!(starts_on(&desk, date(2027, 1, 14)), ["10:00", "10:30"]);
}

#[test]
fn a_closed_day_shuts_the_night_that_runs_into_it() {
    let night = desk_open(Weekday::Thursday, "22:00-26:00", 60);
    let desk = Desk {
        closures: vec![shut(date(2027, 1, 15), date(2027, 1, 15))],
        ..night
    };
    assert_eq!(starts_on(&desk, date(2027, 1, 14)), ["22:00", "23:00"]);
    assert_eq!(starts_on(&desk, date(2027, 1, 15)), NONE);
}

#[test]
fn a_slot_that_reaches_over_midnight_into_a_closed_day_is_not_made() {
    let night = desk_open(Weekday::Thursday, "22:30-24:30", 60);
    let desk = Desk {
        closures: vec![shut(date(2027, 1, 15), date(2027, 1, 15))],
        ..night
    };
    assert_eq!(starts_on(&desk, date(2027, 1, 14)), ["22:30"]);
}

#[test]
fn closed_hours_over_midnight_shut_both_sides_of_it() {
    let night = desk_open(Weekday::Thursday, "22:00-26:00", 60);
    let desk = Desk {
        closures: vec![shut_at(date(2027, 1, 14), date(2027, 1, 14), "23:00-25:00")],
        ..night
    };
    assert_eq!(starts_on(&desk, date(2027, 1, 14)), ["22:00"]);
    assert_eq!(starts_on(&desk, date(2027, 1, 15)), ["01:00"]);
}

#[test]
fn a_closure_wins_over_an_extra_opening() {
    let day = date(2027, 1, 16);
    let desk = Desk {
        extra_openings: vec![extra(day, "14:00-15:00", plan(30, 1, 0))],
        closures: vec![shut(day, day)],
        ..daily()
    };
    assert_eq!(starts_on(&desk, day), NONE);
}

#[rstest]
#[case::easter_monday(date(2027, 3, 29))]
#[case::liberation(date(2027, 4, 25))]
#[case::saint_francis(date(2026, 10, 4))]
#[case::patron(date(2026, 12, 7))]
#[case::new_year(date(2027, 1, 1))]
#[case::saint_stephen(date(2026, 12, 26))]
fn a_desk_that_keeps_holidays_is_shut_on_them_and_open_by_an_extra_opening(#[case] day: Date) {
    assert_eq!(
        starts_on(&daily(), day).len(),
        4,
        "a desk that does not keep them is open"
    );
    let keeping = Desk {
        keeps_holidays: true,
        ..daily()
    };
    assert_eq!(starts_on(&keeping, day), NONE);
    let opened = Desk {
        extra_openings: vec![extra(day, "15:00-16:00", plan(60, 1, 0))],
        ..keeping
    };
    assert_eq!(starts_on(&opened, day), ["15:00"]);
}

#[test]
fn the_night_before_a_holiday_ends_at_midnight() {
    let night = Desk {
        keeps_holidays: true,
        ..desk_open(Weekday::Thursday, "22:30-26:00", 60)
    };
    assert_eq!(starts_on(&night, date(2026, 12, 31)), ["22:30"]);
    assert_eq!(starts_on(&night, date(2027, 1, 1)), NONE);
}
