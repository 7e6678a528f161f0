//! The hours of a weekly opening, and what may be done to them with a pointer or keys.

use serde::{Deserialize, Serialize};

/// Minutes after midnight.
pub type Minute = u16;

/// What everything in the grid is moved by, in minutes.
pub const QUARTER: Minute = 15;

/// The last quarter hour that the grid ends an opening on: a field for a time of day has no 24:00.
pub const LAST: Minute = 24 * 60 - QUARTER;

/// Hours on a weekday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Span {
    /// The weekday: Monday is 1, Sunday is 7.
    pub day: u8,
    /// The first minute.
    pub from: Minute,
    /// The minute after the last.
    pub until: Minute,
}

/// The part of a day within which something is moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hours {
    /// The first minute.
    pub from: Minute,
    /// The minute after the last.
    pub until: Minute,
}

impl Hours {
    /// The whole day.
    pub const ALL: Self = Self {
        from: 0,
        until: LAST,
    };

    /// How long it is, in minutes.
    pub fn length(self) -> Minute {
        self.until - self.from
    }

    /// The hours worth showing: all that is given, in whole hours, and at least `usual`.
    pub fn around(usual: Self, spans: impl IntoIterator<Item = (Minute, Minute)>) -> Self {
        spans.into_iter().fold(usual, |hours, (from, until)| Self {
            from: hours.from.min(from / 60 * 60),
            until: hours.until.max(until.min(LAST).div_ceil(60) * 60),
        })
    }
}

impl Span {
    /// How long it is, in minutes.
    pub fn length(self) -> Minute {
        self.until - self.from
    }

    /// Whether it has all of the minutes of a day from one to before another.
    pub fn holds(self, day: u8, from: Minute, until: Minute) -> bool {
        self.day == day && self.from <= from && until <= self.until
    }

    /// Whether it has a minute in common with another.
    pub fn meets(self, other: Self) -> bool {
        self.day == other.day && self.from < other.until && other.from < self.until
    }

    /// The same so many days and minutes later. It keeps its length, stays in the week and within `hours`.
    #[must_use]
    pub fn moved(self, days: i16, minutes: i32, hours: Hours) -> Self {
        let length = self.length().min(hours.length());
        let from = at(self.from, minutes, hours.from, hours.until - length);
        Self {
            day: day(self.day, days),
            from,
            until: from + length,
        }
    }

    /// The same with an earlier or later end, at least a quarter hour after its start.
    #[must_use]
    pub fn ended(self, minutes: i32, hours: Hours) -> Self {
        let least = self.from + QUARTER;
        let until = at(self.until, minutes, least, hours.until.max(least));
        Self { until, ..self }
    }

    /// The same with an earlier or later start, at least a quarter hour before its end.
    #[must_use]
    pub fn begun(self, minutes: i32, hours: Hours) -> Self {
        let most = self.until.saturating_sub(QUARTER);
        let from = at(self.from, minutes, hours.from.min(most), most);
        Self { from, ..self }
    }

    /// From where a pointer was pressed to where it is, in whole quarter hours.
    pub fn drawn(day: u8, pressed: Minute, now: Minute, hours: Hours) -> Self {
        let anchor = pressed / QUARTER * QUARTER;
        let anchor = anchor.clamp(hours.from, hours.until - QUARTER);
        let now = now.clamp(hours.from, hours.until);
        let (from, until) = if now >= anchor {
            (anchor, now.next_multiple_of(QUARTER))
        } else {
            (now / QUARTER * QUARTER, anchor + QUARTER)
        };
        Self {
            day,
            from,
            until: until.clamp(from + QUARTER, hours.until),
        }
    }

    /// An hour of a day that is free beside `others`, from nine o'clock on; at nine when none is.
    pub fn free(day: u8, others: &[Self]) -> Self {
        let hour = |from: Minute| Self {
            day,
            from,
            until: from + 60,
        };
        (9..=22)
            .chain(6..9)
            .map(|hours| hour(hours * 60))
            .find(|span| !others.iter().any(|other| span.meets(*other)))
            .unwrap_or(hour(9 * 60))
    }
}

/// A minute so many later, in whole quarter hours, within limits.
fn at(minute: Minute, by: i32, least: Minute, most: Minute) -> Minute {
    let quarter = i32::from(QUARTER);
    let whole = (by + quarter / 2).div_euclid(quarter) * quarter;
    let wanted = (i32::from(minute) + whole).clamp(i32::from(least), i32::from(most));
    Minute::try_from(wanted).unwrap_or(minute)
}

/// A day so many days later in the same week.
fn day(day: u8, by: i16) -> u8 {
    let wanted = (i16::from(day) + by).clamp(1, 7);
    u8::try_from(wanted).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    const SHOWN: Hours = Hours {
        from: 8 * 60,
        until: 19 * 60,
    };

    /// 10:00–13:00 on a Tuesday.
    const TUESDAY: Span = span(2, 10 * 60, 13 * 60);

    const fn span(day: u8, from: Minute, until: Minute) -> Span {
        Span { day, from, until }
    }

    #[rstest]
    #[case(0, 15, span(2, 615, 795))]
    #[case(0, -60, span(2, 540, 720))]
    #[case(1, 0, span(3, 600, 780))]
    #[case::to_the_nearest_quarter(0, 22, span(2, 615, 795))]
    #[case::to_the_nearest_quarter(0, 23, span(2, 630, 810))]
    #[case::not_before_the_first_hour(0, -600, span(2, 480, 660))]
    #[case::not_after_the_last(0, 900, span(2, 960, 1140))]
    #[case::not_before_monday(-4, 0, span(1, 600, 780))]
    #[case::not_after_sunday(9, 0, span(7, 600, 780))]
    fn an_opening_keeps_its_length_wherever_it_is_moved(
        #[case] days: i16,
        #[case] minutes: i32,
        #[case] moved: Span,
    ) {
        assert_eq!(TUESDAY.moved(days, minutes, SHOWN), moved);
    }

    #[rstest]
    #[case(30, span(2, 600, 810))]
    #[case(-30, span(2, 600, 750))]
    #[case::a_quarter_is_left(-300, span(2, 600, 615))]
    #[case::not_after_the_last_hour(900, span(2, 600, 1140))]
    fn the_end_moves_and_the_start_stays(#[case] minutes: i32, #[case] ended: Span) {
        assert_eq!(TUESDAY.ended(minutes, SHOWN), ended);
    }

    #[rstest]
    #[case(30, span(2, 630, 780))]
    #[case(-30, span(2, 570, 780))]
    #[case::a_quarter_is_left(300, span(2, 765, 780))]
    #[case::not_before_the_first_hour(-900, span(2, 480, 780))]
    fn the_start_moves_and_the_end_stays(#[case] minutes: i32, #[case] begun: Span) {
        assert_eq!(TUESDAY.begun(minutes, SHOWN), begun);
    }

    #[rstest]
    #[case::downwards(610, 700, span(4, 600, 705))]
    #[case::upwards(700, 610, span(4, 600, 705))]
    #[case::hardly(610, 611, span(4, 600, 615))]
    #[case::out_of_the_grid(610, 9000, span(4, 600, 1140))]
    #[case::at_its_end(1139, 1140, span(4, 1125, 1140))]
    fn a_new_opening_covers_the_quarter_hours_between_two_places(
        #[case] pressed: Minute,
        #[case] now: Minute,
        #[case] drawn: Span,
    ) {
        assert_eq!(Span::drawn(4, pressed, now, SHOWN), drawn);
    }

    #[test]
    fn a_new_opening_is_put_where_the_day_is_free() {
        assert_eq!(Span::free(2, &[]), span(2, 540, 600));
        let taken = [span(2, 480, 615), TUESDAY, span(3, 780, 900)];
        assert_eq!(Span::free(2, &taken), span(2, 780, 840));
        assert_eq!(Span::free(1, &[span(1, 0, LAST)]), span(1, 540, 600));
    }

    #[test]
    fn the_grid_shows_whole_hours_around_all_there_is() {
        assert_eq!(Hours::around(SHOWN, []), SHOWN);
        let early_and_late = [(7 * 60 + 30, 9 * 60), (18 * 60, 20 * 60 + 15)];
        let hours = Hours::around(SHOWN, early_and_late);
        assert_eq!((hours.from, hours.until), (7 * 60, 21 * 60));
        // One that goes on after midnight ends with the day.
        assert_eq!(Hours::around(SHOWN, [(22 * 60, 26 * 60)]).until, 24 * 60);
    }

    fn any_span() -> impl Strategy<Value = Span> {
        (1..=7_u8, 0..LAST / QUARTER, 1..=40_u16).prop_map(|(day, from, quarters)| {
            let from = from * QUARTER;
            span(day, from, (from + quarters * QUARTER).min(LAST))
        })
    }

    proptest! {
        #[test]
        fn whatever_is_done_an_opening_stays_one(
            start in any_span(),
            days in -10..10_i16,
            minutes in -2000..2000_i32,
        ) {
            let done = [
                start.moved(days, minutes, Hours::ALL),
                start.ended(minutes, Hours::ALL),
                start.begun(minutes, Hours::ALL),
            ];
            for span in done {
                prop_assert!((1..=7).contains(&span.day));
                prop_assert!(span.from + QUARTER <= span.until && span.until <= LAST);
                prop_assert_eq!((span.from % QUARTER, span.until % QUARTER), (0, 0));
            }
            prop_assert_eq!(done[0].length(), start.length());
        }

        #[test]
        fn what_is_drawn_has_both_places(
            pressed in 480..1140_u16,
            now in 480..1140_u16,
        ) {
            let drawn = Span::drawn(1, pressed, now, SHOWN);
            prop_assert!(drawn.from <= pressed.min(now) && pressed.max(now) <= drawn.until);
            prop_assert!(drawn.length() <= pressed.abs_diff(now) + 2 * QUARTER);
        }
    }
}
