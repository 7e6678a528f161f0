//! The nights on which the clocks change, and the zones that change them oddly.

use domain::holidays::Holidays;
use domain::slot::{Slot, slots};
use jiff::civil::{Date, Weekday, date};
use rstest::rstest;

use crate::oracle::first_occurrences;
use crate::support::{desk_open, desk_open_daily, starts_on, times, zone};

fn slots_in(name: &str, hours: &str, length: u16, day: Date) -> Vec<Slot> {
    slots(
        &desk_open_daily(hours, length),
        &Holidays::default(),
        &zone(name),
        day,
        day,
    )
}

fn instants(slots: &[Slot]) -> Vec<String> {
    slots.iter().map(|s| s.at.to_string()).collect()
}

#[test]
fn the_hour_that_spring_skips_has_no_slots() {
    let slots = slots_in("Europe/Rome", "1:00-5:00", 30, date(2027, 3, 28));
    assert_eq!(
        times(&slots),
        ["01:00", "01:30", "03:00", "03:30", "04:00", "04:30"]
    );
    assert_eq!(
        instants(&slots)[1..3],
        ["2027-03-28T00:30:00Z", "2027-03-28T01:00:00Z"]
    );
}

#[test]
fn the_hour_that_autumn_repeats_has_its_slots_once_the_first_time() {
    let slots = slots_in("Europe/Rome", "1:00-4:00", 30, date(2026, 10, 25));
    assert_eq!(
        times(&slots),
        ["01:00", "01:30", "02:00", "02:30", "03:00", "03:30"]
    );
    let expected = [
        "2026-10-25T00:00:00Z",
        "2026-10-25T00:30:00Z",
        "2026-10-25T02:00:00Z",
    ];
    assert_eq!(instants(&slots)[2..5], expected);
}

#[rstest]
#[case(date(2027, 3, 28), "2027-03-28T08:00:00Z")]
#[case(date(2027, 3, 27), "2027-03-27T09:00:00Z")]
#[case(date(2026, 10, 25), "2026-10-25T09:00:00Z")]
#[case(date(2026, 10, 24), "2026-10-24T08:00:00Z")]
fn ten_in_the_morning_stays_ten_in_the_morning_when_the_clocks_change(
    #[case] day: Date,
    #[case] instant: &str,
) {
    let slots = slots_in("Europe/Rome", "10:00-12:00", 60, day);
    assert_eq!(times(&slots), ["10:00", "11:00"]);
    assert_eq!(instants(&slots)[0], instant);
}

#[test]
fn an_opening_through_the_night_of_the_change_keeps_its_times_on_both_sides() {
    let night = desk_open(Weekday::Saturday, "22:00-28:00", 60);
    assert_eq!(starts_on(&night, date(2027, 3, 27)), ["22:00", "23:00"]);
    assert_eq!(
        starts_on(&night, date(2027, 3, 28)),
        ["00:00", "01:00", "03:00"]
    );
    assert_eq!(
        starts_on(&night, date(2026, 10, 25)),
        ["00:00", "01:00", "02:00", "03:00"]
    );
}

#[test]
fn lord_howe_skips_and_repeats_half_an_hour() {
    let spring = slots_in("Australia/Lord_Howe", "1:00-4:00", 30, date(2026, 10, 4));
    assert_eq!(
        times(&spring),
        ["01:00", "01:30", "02:30", "03:00", "03:30"]
    );
    let autumn = slots_in("Australia/Lord_Howe", "1:00-3:00", 30, date(2027, 4, 4));
    assert_eq!(times(&autumn), ["01:00", "01:30", "02:00", "02:30"]);
    assert_eq!(
        instants(&autumn)[1..3],
        ["2027-04-03T14:30:00Z", "2027-04-03T15:30:00Z"]
    );
}

#[test]
fn where_midnight_itself_is_skipped_the_day_begins_at_one() {
    let slots = slots_in("America/Havana", "0:00-3:00", 30, date(2026, 3, 8));
    assert_eq!(times(&slots), ["01:00", "01:30", "02:00", "02:30"]);
}

#[test]
fn a_day_that_was_never_lived_has_no_slots() {
    let slots = slots_in("Pacific/Apia", "0:00-24:00", 60, date(2011, 12, 30));
    assert_eq!(times(&slots), Vec::<String>::new());
    assert_eq!(
        slots_in("Pacific/Apia", "0:00-24:00", 60, date(2011, 12, 31)).len(),
        24
    );
}

/// Round the clock in steps of five minutes: a slot for every fifth minute that the wall shows, all year.
#[rstest]
fn a_year_round_the_clock_loses_and_doubles_no_minute(
    #[values("Europe/Rome", "America/New_York", "Australia/Lord_Howe", "UTC")] name: &str,
) {
    let (first, last) = (date(2028, 1, 1), date(2028, 12, 31));
    let found = slots(
        &desk_open_daily("0:00-24:00", 5),
        &Holidays::default(),
        &zone(name),
        first,
        last,
    );
    let shown = first_occurrences(&zone(name), first, last);
    let expected: Vec<_> = shown
        .into_iter()
        .filter(|(label, _)| label.minute() % 5 == 0)
        .collect();
    let found: Vec<_> = found.into_iter().map(|s| (s.start, s.at)).collect();
    assert_eq!(found, expected);
}
