//! Which slots are free. The list of days, the list of times and the submission all ask here (rule 1).

use std::collections::HashMap;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::desk::Desk;
use crate::holidays::Holidays;
use crate::slot::{Slot, slots};

/// What is taken of a slot now. Expired holds count as not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Usage {
    /// Seats taken in all.
    pub taken: u16,
    /// Of these, taken by families on the site.
    pub taken_online: u16,
}

/// Who wants the seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// A family on the site: seats kept for callers are not offered.
    Online,
    /// Somebody on the phone or at the door.
    Caller,
}

/// Seats of a slot that are free for an audience.
pub fn free_seats(slot: &Slot, usage: Usage, audience: Audience) -> u16 {
    let all = slot.seats.saturating_sub(usage.taken);
    match audience {
        Audience::Caller => all,
        Audience::Online => {
            all.min((slot.seats - slot.caller_seats).saturating_sub(usage.taken_online))
        }
    }
}

/// The frame in which availability is computed.
#[derive(Debug, Clone, Copy)]
pub struct Frame<'a> {
    /// The network's holidays.
    pub holidays: &'a Holidays,
    /// The network's time zone.
    pub zone: &'a TimeZone,
    /// The present instant.
    pub now: Timestamp,
}

impl Frame<'_> {
    /// Today's date where the network is.
    pub fn today(&self) -> Date {
        self.zone.to_datetime(self.now).date()
    }
}

/// A slot and the seats left in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FreeSlot {
    /// The slot.
    pub slot: Slot,
    /// Seats left for the audience asked for, at least one.
    pub free: u16,
}

/// The slots of a desk on the days `[from, until]` with a seat left, within its notice and horizon.
pub fn free_slots(
    desk: &Desk,
    frame: Frame<'_>,
    from: Date,
    until: Date,
    usage: &HashMap<Timestamp, Usage>,
    audience: Audience,
) -> Vec<FreeSlot> {
    let today = frame.today();
    let (from, until) = (from.max(today), until.min(desk.last_day(today)));
    if from > until {
        return Vec::new();
    }
    let earliest = match audience {
        Audience::Online => desk.earliest(frame.now),
        Audience::Caller => frame.now,
    };
    slots(desk, frame.holidays, frame.zone, from, until)
        .into_iter()
        .filter(|slot| slot.at >= earliest)
        .filter_map(|slot| {
            let free = free_seats(
                &slot,
                usage.get(&slot.at).copied().unwrap_or_default(),
                audience,
            );
            (free > 0).then_some(FreeSlot { slot, free })
        })
        .collect()
}
