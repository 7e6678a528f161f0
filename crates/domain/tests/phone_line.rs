//! "Answers now", "answers next": what the page says of a desk's line.

use domain::contact::Phone;
use domain::desk::Desk;
use domain::holidays::Holidays;
use domain::phone_line::{LineState, PhoneHours, line_state};
use jiff::civil::{DateTime, Time, Weekday, date, time};
use rstest::rstest;

use crate::support::{desk, shut, shut_at, zone};

fn line(hours: &[(Weekday, Time, Time)]) -> Desk {
    let phone_hours = hours.iter().map(|(weekday, from, until)| PhoneHours {
        weekday: *weekday,
        from: *from,
        until: *until,
    });
    Desk {
        phone: Some(Phone::parse("351 681 8198").expect("a phone number")),
        phone_hours: phone_hours.collect(),
        keeps_holidays: true,
        ..desk()
    }
}

/// Wednesdays from two to five, Fridays from ten to one.
fn usual() -> Desk {
    line(&[
        (Weekday::Wednesday, time(14, 0, 0, 0), time(17, 0, 0, 0)),
        (Weekday::Friday, time(10, 0, 0, 0), time(13, 0, 0, 0)),
    ])
}

fn state(desk: &Desk, at: &str) -> LineState {
    let rome = zone("Europe/Rome");
    let now = rome
        .to_timestamp(at.parse::<DateTime>().expect("a wall-clock time"))
        .expect("an instant");
    line_state(desk, &Holidays::new(Some((12, 7))), &rome, now)
}

fn next(from: &str, until: Time) -> LineState {
    LineState::Next {
        from: from.parse().expect("a wall-clock time"),
        until,
    }
}

#[rstest]
#[case::at_its_first_second("2027-01-13T14:00:00")]
#[case::in_the_middle("2027-01-13T15:30:00")]
#[case::at_its_last_second("2027-01-13T16:59:59")]
fn a_line_answers_within_its_hours(#[case] at: &str) {
    assert_eq!(
        state(&usual(), at),
        LineState::AnswersNow {
            until: time(17, 0, 0, 0)
        }
    );
}

#[rstest]
#[case::earlier_that_day("2027-01-13T13:59:59", "2027-01-13T14:00")]
#[case::when_it_has_just_ended("2027-01-13T17:00:00", "2027-01-15T10:00")]
#[case::over_the_weekend("2027-01-15T20:00:00", "2027-01-20T14:00")]
#[case::a_second_before_midnight("2027-01-12T23:59:59", "2027-01-13T14:00")]
#[case::at_midnight("2027-01-13T00:00:00", "2027-01-13T14:00")]
fn a_silent_line_says_when_it_answers_next(#[case] at: &str, #[case] from: &str) {
    let until = if from.ends_with("14:00") {
        time(17, 0, 0, 0)
    } else {
        time(13, 0, 0, 0)
    };
    assert_eq!(state(&usual(), at), next(from, until));
}

#[test]
fn of_two_windows_on_a_day_the_first_that_is_not_over_counts() {
    let twice = line(&[
        (Weekday::Wednesday, time(14, 0, 0, 0), time(17, 0, 0, 0)),
        (Weekday::Wednesday, time(9, 0, 0, 0), time(12, 0, 0, 0)),
    ]);
    assert_eq!(
        state(&twice, "2027-01-13T08:00:00"),
        next("2027-01-13T09:00", time(12, 0, 0, 0))
    );
    assert_eq!(
        state(&twice, "2027-01-13T11:00:00"),
        LineState::AnswersNow {
            until: time(12, 0, 0, 0)
        }
    );
    assert_eq!(
        state(&twice, "2027-01-13T12:00:00"),
        next("2027-01-13T14:00", time(17, 0, 0, 0))
    );
}

#[test]
fn holidays_silence_a_line_that_keeps_them() {
    // Friday 1 January 2027; Wednesday 6 January is Epiphany.
    assert_eq!(
        state(&usual(), "2027-01-01T11:00:00"),
        next("2027-01-08T10:00", time(13, 0, 0, 0))
    );
    let stubborn = Desk {
        keeps_holidays: false,
        ..usual()
    };
    assert_eq!(
        state(&stubborn, "2027-01-01T11:00:00"),
        LineState::AnswersNow {
            until: time(13, 0, 0, 0)
        }
    );
}

#[test]
fn the_next_call_may_lie_in_the_next_year() {
    assert_eq!(
        state(&usual(), "2026-12-30T17:30:00"),
        next("2027-01-08T10:00", time(13, 0, 0, 0))
    );
    let daily = line(&[(Weekday::Saturday, time(9, 0, 0, 0), time(10, 0, 0, 0))]);
    assert_eq!(
        state(&daily, "2026-12-31T23:00:00"),
        next("2027-01-02T09:00", time(10, 0, 0, 0))
    );
}

#[test]
fn a_closed_day_silences_the_line_and_closed_hours_of_the_desk_do_not() {
    let day = date(2027, 1, 13);
    let closed = Desk {
        closures: vec![shut(day, day)],
        ..usual()
    };
    assert_eq!(
        state(&closed, "2027-01-13T15:00:00"),
        next("2027-01-15T10:00", time(13, 0, 0, 0))
    );
    let hours = Desk {
        closures: vec![shut_at(day, day, "14:00-17:00")],
        ..usual()
    };
    assert_eq!(
        state(&hours, "2027-01-13T15:00:00"),
        LineState::AnswersNow {
            until: time(17, 0, 0, 0)
        }
    );
}

#[test]
fn after_a_summer_of_closed_weeks_the_first_day_back_is_named() {
    let summer = Desk {
        closures: vec![shut(date(2027, 7, 26), date(2027, 9, 5))],
        ..usual()
    };
    assert_eq!(
        state(&summer, "2027-07-26T09:00:00"),
        next("2027-09-08T14:00", time(17, 0, 0, 0))
    );
}

#[test]
fn a_line_shut_for_good_is_unknown() {
    let gone = Desk {
        closures: vec![shut(date(2027, 1, 1), date(2099, 12, 31))],
        ..usual()
    };
    assert_eq!(state(&gone, "2027-01-13T15:00:00"), LineState::Unknown);
}

#[test]
fn without_a_number_or_without_hours_nothing_is_claimed() {
    assert_eq!(
        state(
            &Desk {
                phone: None,
                ..usual()
            },
            "2027-01-13T15:00:00"
        ),
        LineState::Unknown
    );
    assert_eq!(state(&line(&[]), "2027-01-13T15:00:00"), LineState::Unknown);
}

#[test]
fn the_clock_on_the_wall_decides_on_the_days_it_changes() {
    let sunday = line(&[(Weekday::Sunday, time(9, 0, 0, 0), time(12, 0, 0, 0))]);
    let rome = zone("Europe/Rome");
    let at = |instant: &str| {
        line_state(
            &sunday,
            &Holidays::default(),
            &rome,
            instant.parse().expect("an instant"),
        )
    };
    let now = LineState::AnswersNow {
        until: time(12, 0, 0, 0),
    };
    // Nine in the morning is 08:00 UTC after the autumn change. Easter 2027 falls on the spring change: two years earlier.
    assert_eq!(at("2026-10-25T08:00:00Z"), now);
    assert_ne!(at("2026-10-25T07:59:59Z"), now);
    assert_eq!(at("2025-03-30T07:00:00Z"), now);
    assert_ne!(at("2025-03-30T06:59:59Z"), now);
}
