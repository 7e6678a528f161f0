//! A change of when a desk receives, and what it does to families who have an appointment.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::booking::{Booking, Seat, Status};
use crate::desk::Desk;
use crate::holidays::Holidays;
use crate::id::{ClosureId, ExtraOpeningId, OpeningId};
use crate::opening::{Closure, ExtraOpening, Opening};
use crate::slot::{Slot, slots};

/// What decides when a desk receives.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rules {
    /// Weekly rules.
    pub openings: Vec<Opening>,
    /// Exceptions that shut it.
    pub closures: Vec<Closure>,
    /// Exceptions that open it.
    pub extra_openings: Vec<ExtraOpening>,
}

impl Rules {
    /// The desk with these rules in place of its own.
    pub fn of(self, desk: &Desk) -> Desk {
        Desk {
            openings: self.openings,
            closures: self.closures,
            extra_openings: self.extra_openings,
            ..desk.clone()
        }
    }
}

/// A change of a desk's rules. What is put takes the place of what has the same key, or is new.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OpeningChange {
    /// Weekly rules are made or replaced: two when a break parts them.
    PutOpenings(Vec<Opening>),
    /// A weekly rule ends.
    RemoveOpening(OpeningId),
    /// An extra opening is made or replaced.
    PutExtra(ExtraOpening),
    /// An extra opening is called off.
    RemoveExtra(ExtraOpeningId),
    /// A closure is made or replaced.
    PutClosure(Closure),
    /// A closure is called off.
    RemoveClosure(ClosureId),
}

impl OpeningChange {
    /// The rules as they are after the change.
    #[must_use]
    pub fn applied_to(&self, rules: &Rules) -> Rules {
        let mut after = rules.clone();
        match self {
            Self::PutOpenings(openings) => {
                for opening in openings {
                    put(&mut after.openings, opening, |o| o.id);
                }
            }
            Self::RemoveOpening(id) => after.openings.retain(|o| o.id != *id),
            Self::PutExtra(extra) => put(&mut after.extra_openings, extra, |o| o.id),
            Self::RemoveExtra(id) => after.extra_openings.retain(|o| o.id != *id),
            Self::PutClosure(closure) => put(&mut after.closures, closure, |c| c.id),
            Self::RemoveClosure(id) => after.closures.retain(|c| c.id != *id),
        }
        after
    }
}

fn put<T: Clone, K: PartialEq>(all: &mut Vec<T>, one: &T, key: impl Fn(&T) -> K) {
    match all.iter_mut().find(|other| key(other) == key(one)) {
        Some(place) => *place = one.clone(),
        None => all.push(one.clone()),
    }
}

/// A slot that would have fewer seats than families who are expected in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overfull {
    /// The slot as it would be.
    pub slot: Slot,
    /// The families expected.
    pub families: u16,
}

/// What a change does to appointments.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Effect {
    /// Positions, in the list that was looked at, of the bookings whose time the rules made before and no longer make.
    pub outside: Vec<usize>,
    /// Slots that lose seats which are taken.
    pub overfull: Vec<Overfull>,
}

/// What it does to `bookings` when the rules of a desk change from those of `before` to those of `after`.
///
/// Only a confirmed booking that a change leaves without its time is touched by it: one that stood outside the rules
/// already, because somebody decided so, is not asked about again. Bookings beyond the seats of a slot count for none.
pub fn effect(
    bookings: &[Booking],
    before: &Desk,
    after: &Desk,
    holidays: &Holidays,
    zone: &TimeZone,
) -> Effect {
    let expected = |b: &&Booking| b.status == Status::Confirmed && b.desk == before.id;
    let days = bookings.iter().filter(expected);
    let days = days.map(|b| zone.to_datetime(b.starts_at).date());
    let days: HashSet<Date> = days.collect();
    let of = |desk: &Desk| -> HashMap<Timestamp, Slot> {
        let made = days.iter();
        let made = made.flat_map(|day| slots(desk, holidays, zone, *day, *day));
        made.map(|slot| (slot.at, slot)).collect()
    };
    let (before, after) = (of(before), of(after));
    let mut found = Effect::default();
    let mut families: HashMap<Timestamp, u16> = HashMap::new();
    for (at, booking) in bookings.iter().enumerate() {
        if !expected(&booking) {
            continue;
        }
        match (
            before.get(&booking.starts_at),
            after.get(&booking.starts_at),
        ) {
            (Some(_), None) => found.outside.push(at),
            (Some(was), Some(is)) if is.seats < was.seats && booking.seat != Seat::Beyond => {
                *families.entry(booking.starts_at).or_default() += 1;
            }
            _ => {}
        }
    }
    let too_many = families.into_iter().filter_map(|(at, families)| {
        let slot = after.get(&at).filter(|slot| slot.seats < families)?;
        let slot = slot.clone();
        Some(Overfull { slot, families })
    });
    found.overfull = too_many.collect();
    found.overfull.sort_by_key(|one| one.slot.at);
    found
}

/// Another weekly rule that opens the desk in the same minutes of the same weekday, on a day on which both hold.
pub fn overlapping<'a>(opening: &Opening, others: &'a [Opening]) -> Option<&'a Opening> {
    others.iter().find(|other| {
        other.id != opening.id
            && other.weekday == opening.weekday
            && other.hours.from() < opening.hours.until()
            && opening.hours.from() < other.hours.until()
            && opening
                .valid_until
                .is_none_or(|last| other.valid_from <= last)
            && other
                .valid_until
                .is_none_or(|last| opening.valid_from <= last)
    })
}
