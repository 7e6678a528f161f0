//! A second opinion on slots: it walks through real time minute by minute and asks of each whether a slot starts there.
//! Slow and simple on purpose, and sharing no arithmetic with the product.

use std::collections::BTreeMap;

use domain::desk::Desk;
use domain::holidays::Holidays;
use domain::opening::{Minutes, SeatPlan};
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};

/// What the oracle says of one start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expected {
    pub at: Timestamp,
    pub minutes: u16,
    pub seats: u16,
    pub caller_seats: u16,
}

/// The slots that start on the days `[from, until]`, by wall-clock start.
pub fn expected_slots(
    desk: &Desk,
    holidays: &Holidays,
    zone: &TimeZone,
    from: Date,
    until: Date,
) -> BTreeMap<DateTime, Expected> {
    let mut chances: BTreeMap<DateTime, Vec<Chance<'_>>> = BTreeMap::new();
    for rule in rules_of(desk, from, until) {
        for chance in chances_of(&rule) {
            chances.entry(chance.start).or_default().push(chance);
        }
    }
    let mut expected = BTreeMap::new();
    for (label, at) in first_occurrences(zone, from, until) {
        for chance in chances.get(&label).into_iter().flatten() {
            let minutes = chance.plan.slot_minutes();
            let shut = (0..minutes).any(|minute| {
                let moment = label + i64::from(minute).minutes();
                (chance.shut_on_holidays && holidays.contains(moment.date()))
                    || is_closed(desk, moment)
            });
            if shut {
                continue;
            }
            let slot = expected.entry(label).or_insert(Expected {
                at,
                minutes: 0,
                seats: 0,
                caller_seats: 0,
            });
            slot.minutes = slot.minutes.max(minutes);
            slot.seats += chance.plan.seats();
            slot.caller_seats += chance.caller_seats;
        }
    }
    expected
}

/// Every minute that a clock on the wall shows on these days, and the instant it first shows it.
pub fn first_occurrences(
    zone: &TimeZone,
    from: Date,
    until: Date,
) -> BTreeMap<DateTime, Timestamp> {
    // No offset is further from UTC than this.
    let margin = SignedDuration::from_hours(30);
    let noon = |day: Date| {
        TimeZone::UTC
            .to_timestamp(day.at(12, 0, 0, 0))
            .expect("an instant")
    };
    let (mut at, end) = (noon(from) - margin, noon(until) + margin);
    let mut seen = BTreeMap::new();
    while at < end {
        let label = zone.to_datetime(at);
        if (from..=until).contains(&label.date()) {
            seen.entry(label).or_insert(at);
        }
        at += SignedDuration::from_mins(1);
    }
    seen
}

/// An opening of one day, whatever made it.
struct Rule<'a> {
    day: Date,
    hours: Minutes,
    plan: &'a SeatPlan,
    shut_on_holidays: bool,
}

/// The openings of these days and of the day before, which may reach into the first.
fn rules_of(desk: &Desk, from: Date, until: Date) -> Vec<Rule<'_>> {
    let mut rules = Vec::new();
    let mut day = from.yesterday().expect("a day before");
    while day <= until {
        for o in &desk.openings {
            let begun = o.valid_from <= day;
            let over = o.valid_until.is_some_and(|last| last < day);
            if o.weekday == day.weekday() && begun && !over {
                rules.push(Rule {
                    day,
                    hours: o.hours,
                    plan: &o.plan,
                    shut_on_holidays: desk.keeps_holidays,
                });
            }
        }
        for e in &desk.extra_openings {
            if e.day == day {
                rules.push(Rule {
                    day,
                    hours: e.hours,
                    plan: &e.plan,
                    shut_on_holidays: false,
                });
            }
        }
        day = day.tomorrow().expect("a day after");
    }
    rules
}

/// A slot that a rule would make if the wall showed its start and nothing were shut.
struct Chance<'a> {
    start: DateTime,
    plan: &'a SeatPlan,
    caller_seats: u16,
    shut_on_holidays: bool,
}

/// Slot after slot from the start of an opening while another fits. Seats are dealt one after the other, and callers get
/// theirs whenever their percents add up to a whole seat.
fn chances_of<'a>(rule: &Rule<'a>) -> Vec<Chance<'a>> {
    let midnight = rule.day.at(0, 0, 0, 0);
    let length = i64::from(rule.plan.slot_minutes());
    let end = midnight + i64::from(rule.hours.until()).minutes();
    let mut start = midnight + i64::from(rule.hours.from()).minutes();
    let mut percents = 0_u32;
    let mut chances = Vec::new();
    while start + length.minutes() <= end {
        let mut caller_seats = 0;
        for _ in 0..rule.plan.seats() {
            percents += u32::from(rule.plan.caller_percent());
            if percents >= 100 {
                percents -= 100;
                caller_seats += 1;
            }
        }
        chances.push(Chance {
            start,
            plan: rule.plan,
            caller_seats,
            shut_on_holidays: rule.shut_on_holidays,
        });
        start += length.minutes();
    }
    chances
}

fn is_closed(desk: &Desk, moment: DateTime) -> bool {
    desk.closures.iter().any(|c| {
        let mut day = c.from;
        let mut closed = false;
        while day <= c.until {
            let midnight = day.at(0, 0, 0, 0);
            let (from, until) = c.hours.map_or((0, 1_440), |h| (h.from(), h.until()));
            let (from, until) = (
                midnight + i64::from(from).minutes(),
                midnight + i64::from(until).minutes(),
            );
            closed = closed || (from <= moment && moment < until);
            day = day.tomorrow().expect("a day after");
        }
        closed
    })
}
