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
