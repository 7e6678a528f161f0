//! The start times that a desk's rules make. Nothing here knows which are taken.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::{Date, DateTime};
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{Timestamp, ToSpan};

use crate::desk::Desk;
use crate::holidays::Holidays;
use crate::locale::Locale;
use crate::opening::{DAY, Minute, Minutes, SeatPlan};

/// One bookable start time of a desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// The wall-clock start, as it is written on the slip.
    pub start: DateTime,
    /// The same as an instant.
    pub at: Timestamp,
    /// How long it lasts.
    pub minutes: u16,
    /// How many families it receives.
    pub seats: u16,
    /// Of these, how many are kept for people who call.
    pub caller_seats: u16,
    /// Languages spoken then.
    pub languages: Arc<[Locale]>,
}

/// The slots of a desk that start on the days `[from, until]`, in order, one per start time.
///
/// A wall-clock time that the spring change skips makes no slot; one that the autumn change repeats makes one, at its
/// first occurrence. A slot that would reach over the end of its opening is not made. Two openings with the same start
/// become one slot with the seats of both.
pub fn slots(
    desk: &Desk,
    holidays: &Holidays,
    zone: &TimeZone,
    from: Date,
    until: Date,
) -> Vec<Slot> {
    let mut found: BTreeMap<DateTime, Slot> = BTreeMap::new();
    // An opening of the evening before may reach past midnight into the first day.
    let mut day = from.yesterday().unwrap_or(from);
    while day <= until {
        let weekly = desk
            .openings
            .iter()
            .filter(|o| o.holds_on(day))
            .map(|o| (o.hours, &o.plan, true));
        let extra = desk
            .extra_openings
            .iter()
            .filter(|o| o.day == day)
            .map(|o| (o.hours, &o.plan, false));
        for (hours, plan, shut_on_holidays) in weekly.chain(extra) {
            let holidays = (shut_on_holidays && desk.keeps_holidays).then_some(holidays);
            cut(desk, day, hours, plan, holidays, zone, &mut found);
        }
        let Ok(next) = day.tomorrow() else { break };
        day = next;
    }
    found
        .into_values()
        .filter(|s| (from..=until).contains(&s.start.date()))
        .collect()
}

/// Cuts one opening of one day into slots.
fn cut(
    desk: &Desk,
    day: Date,
    hours: Minutes,
    plan: &SeatPlan,
    holidays: Option<&Holidays>,
    zone: &TimeZone,
    found: &mut BTreeMap<DateTime, Slot>,
) {
    // Whether its day and the one it may reach into are holidays.
    let holiday = [0, 1].map(|ahead| {
        let reached = ahead * i64::from(DAY) < i64::from(hours.until());
        reached
            && holidays.is_some_and(|h| day.checked_add(ahead.days()).is_ok_and(|d| h.contains(d)))
    });
    let spoken = if plan.languages.is_empty() {
        &desk.languages
    } else {
        &plan.languages
    };
    let languages: Arc<[Locale]> = spoken.as_slice().into();
    let length = plan.slot_minutes();
    let count = (hours.until() - hours.from()) / length;
    for index in 0..count {
        let from = hours.from() + index * length;
        let Some((start, minute)) = wall_clock(day, from) else {
            continue;
        };
        let touched = usize::from(from / DAY)..=usize::from((from + length - 1) / DAY);
        let shut = holiday[touched].contains(&true)
            || desk
                .closures
                .iter()
                .any(|c| c.touches(start.date(), minute, minute + length));
        if shut {
            continue;
        }
        let Some(at) = instant(start, zone) else {
            continue;
        };
        let caller_seats = plan.caller_seats(u32::from(index));
        found
            .entry(start)
            .and_modify(|slot| {
                slot.seats += plan.seats();
                slot.caller_seats += caller_seats;
                slot.minutes = slot.minutes.max(length);
                let more = languages.iter().filter(|l| !slot.languages.contains(l));
                let more: Vec<Locale> = more.copied().collect();
                if !more.is_empty() {
                    slot.languages = slot.languages.iter().copied().chain(more).collect();
                }
            })
            .or_insert_with(|| Slot {
                start,
                at,
                minutes: length,
                seats: plan.seats(),
                caller_seats,
                languages: Arc::clone(&languages),
            });
    }
}

/// The civil moment `minute` minutes after the midnight of `day`, and the minute within its own day.
fn wall_clock(day: Date, minute: Minute) -> Option<(DateTime, Minute)> {
    let date = day.checked_add(i64::from(minute / DAY).days()).ok()?;
    let minute = minute % DAY;
    let start = date.at(
        i8::try_from(minute / 60).ok()?,
        i8::try_from(minute % 60).ok()?,
        0,
        0,
    );
    Some((start, minute))
}

/// The instant of a wall-clock time: none in the hour that spring skips, the first in the hour that autumn repeats.
pub fn instant(start: DateTime, zone: &TimeZone) -> Option<Timestamp> {
    let ambiguous = zone.to_ambiguous_timestamp(start);
    match ambiguous.offset() {
        AmbiguousOffset::Gap { .. } => None,
        AmbiguousOffset::Unambiguous { .. } | AmbiguousOffset::Fold { .. } => {
            ambiguous.earlier().ok()
        }
    }
}
