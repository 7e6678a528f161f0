//! What becomes of the appointments of a week when its openings change, and how openings at the same time stand beside each
//! other.

use super::data::Booking;
use super::span::Span;

/// How many appointments are within changed hours, and how many fall out of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Fate {
    /// They are within.
    pub inside: usize,
    /// They were within, and no opening has them now.
    pub outside: usize,
}

impl Fate {
    /// Of the appointments of a week when hours change from `before`, if there were any, to `now`, beside `others`.
    pub fn of(bookings: &[Booking], before: Option<Span>, now: Span, others: &[Span]) -> Self {
        bookings.iter().fold(Self::default(), |mut fate, booking| {
            if booking.is_in(now) {
                fate.inside += booking.count;
            } else if before.is_some_and(|span| booking.is_in(span))
                && !others.iter().any(|span| booking.is_in(*span))
            {
                fate.outside += booking.count;
            }
            fate
        })
    }
}

/// A place beside other openings at the same time: the `index`th of `of` from the start of the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lane {
    /// From 0.
    pub index: usize,
    /// At least 1.
    pub of: usize,
}

/// The place of each span of one day, in the order given.
pub fn lanes(spans: &[Span]) -> Vec<Lane> {
    let mut order: Vec<usize> = (0..spans.len()).collect();
    order.sort_by_key(|i| (spans[*i].from, spans[*i].until));
    let mut places = vec![Lane { index: 0, of: 1 }; spans.len()];
    // Spans that meet, directly or by others between them, share the width.
    let mut group: Vec<usize> = Vec::new();
    let mut ends: Vec<u16> = Vec::new();
    for i in order {
        if ends.iter().all(|end| *end <= spans[i].from) {
            group.clear();
            ends.clear();
        }
        let free = ends.iter().position(|end| *end <= spans[i].from);
        let index = free.unwrap_or(ends.len());
        match free {
            Some(lane) => ends[lane] = spans[i].until,
            None => ends.push(spans[i].until),
        }
        places[i].index = index;
        group.push(i);
        for member in &group {
            places[*member].of = ends.len();
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(day: u8, from: u16, until: u16) -> Span {
        Span { day, from, until }
    }

    /// Half hours on a Tuesday: two families at ten, one at eleven, one at half past twelve; one on Wednesday at ten.
    fn bookings() -> Vec<Booking> {
        [(2, 600, 2), (2, 660, 1), (2, 750, 1), (3, 600, 1)]
            .map(|(day, from, count)| Booking {
                day,
                from,
                minutes: 30,
                count,
            })
            .to_vec()
    }

    fn fate(before: Option<Span>, now: Span, others: &[Span]) -> (usize, usize) {
        let Fate { inside, outside } = Fate::of(&bookings(), before, now, others);
        (inside, outside)
    }

    #[test]
    fn appointments_stay_within_or_fall_out_when_hours_change() {
        let before = span(2, 600, 780);
        assert_eq!(fate(Some(before), before, &[]), (4, 0));
        assert_eq!(fate(Some(before), span(2, 600, 765), &[]), (3, 1));
        assert_eq!(fate(Some(before), span(2, 615, 780), &[]), (2, 2));
        assert_eq!(fate(Some(before), span(3, 600, 780), &[]), (1, 4));
    }

    #[test]
    fn an_appointment_that_another_opening_has_does_not_fall_out() {
        let (before, other) = (span(2, 600, 780), span(2, 720, 840));
        assert_eq!(fate(Some(before), span(2, 600, 720), &[other]), (3, 0));
    }

    #[test]
    fn nothing_falls_out_of_a_new_opening() {
        assert_eq!(fate(None, span(2, 660, 720), &[]), (1, 0));
        assert_eq!(fate(None, span(6, 660, 720), &[]), (0, 0));
    }

    #[test]
    fn openings_at_the_same_time_share_the_width() {
        let places = |spans: &[Span]| -> Vec<(usize, usize)> {
            lanes(spans).iter().map(|l| (l.index, l.of)).collect()
        };
        assert_eq!(places(&[]), []);
        // One after the other.
        assert_eq!(
            places(&[span(1, 540, 600), span(1, 600, 660)]),
            [(0, 1), (0, 1)]
        );
        // Two at once, and one alone later, in any order.
        assert_eq!(
            places(&[span(1, 720, 780), span(1, 570, 660), span(1, 540, 600)]),
            [(0, 1), (1, 2), (0, 2)]
        );
        // The third meets only the second, and has the room of the first.
        assert_eq!(
            places(&[span(1, 540, 600), span(1, 570, 720), span(1, 660, 750)]),
            [(0, 2), (1, 2), (0, 2)]
        );
    }
}
