//! From a wall-clock time somebody chose to a seat in the database.

use domain::availability::{Audience, FreeSlot, free_slots};
use domain::booking::Seat;
use domain::desk::Desk;
use domain::id::SlotId;
use jiff::civil::DateTime;
use store::Tx;
use store::seat::Take;

use crate::Services;
use crate::error::Failure;

/// What became of the wish for a seat.
pub(super) enum Seated {
    /// It is ours until the transaction ends, and then if it commits.
    Yes { row: SlotId, slot: FreeSlot },
    /// All seats are taken.
    Full,
    /// The desk has no such time, or it lies outside its notice and horizon.
    NoSuchTime,
}

impl Services {
    /// Takes one seat on the site's share of a desk's slot. The time must be one that the list of free times could
    /// show: the same function decides.
    pub(super) async fn seat_at(&self, tx: &mut Tx, desk: &Desk, start: DateTime) -> Result<Seated, Failure> {
        let nothing_taken = std::collections::HashMap::new();
        let (offered, now) = self.framed(|frame| {
            let day = start.date();
            (free_slots(desk, frame, day, day, &nothing_taken, Audience::Online), frame.now)
        });
        let Some(slot) = offered.into_iter().find(|free| free.slot.start == start) else {
            return Ok(Seated::NoSuchTime);
        };
        let row = SlotId::new(now, self.random());
        Ok(match store::seat::take(tx, desk.id, &slot.slot, Seat::Online, now, row).await? {
            Take::Taken(row) => Seated::Yes { row, slot },
            Take::Full => Seated::Full,
        })
    }
}
