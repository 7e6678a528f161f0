//! From a wall-clock time somebody chose to a seat in the database.

use std::collections::HashMap;

use domain::availability::{Audience, free_slots};
use domain::booking::Seat;
use domain::desk::Desk;
use domain::id::SlotId;
use domain::slot::Slot;
use jiff::civil::DateTime;
use store::Tx;
use store::seat::{Take, TakenSeat};

use crate::Services;
use crate::error::Failure;

/// What became of the wish for a seat.
pub(super) enum Seated {
    /// It is ours until the transaction ends, and then if it commits.
    Yes { row: SlotId, slot: Slot },
    /// All seats are taken; `old` is as it was.
    Full,
    /// The desk has no such time, or it lies outside its notice and horizon.
    NoSuchTime,
}

impl Services {
    /// Takes one seat of the site's share of a desk's slot, giving `old` back for it if there is one. The time must be one
    /// that the list of free times could show: the same function decides.
    pub(super) async fn seat_at(
        &self,
        tx: &mut Tx,
        desk: &Desk,
        start: DateTime,
        old: Option<TakenSeat>,
    ) -> Result<Seated, Failure> {
        let Some(slot) = self.offered(desk, start) else {
            return Ok(Seated::NoSuchTime);
        };
        let now = self.now();
        let row = SlotId::new(now, self.random());
        let take = match old {
            None => store::seat::take(tx, desk.id, &slot, Seat::Online, now, row).await?,
            Some(old) => {
                store::seat::exchange(tx, old, desk.id, &slot, Seat::Online, now, row).await?
            }
        };
        Ok(match take {
            Take::Taken(row) => Seated::Yes { row, slot },
            Take::Full => Seated::Full,
        })
    }

    /// The slot at a time, taken or not, if it may be booked on the site now.
    fn offered(&self, desk: &Desk, start: DateTime) -> Option<Slot> {
        let nothing_taken = HashMap::new();
        let day = start.date();
        let offered = self
            .framed(|frame| free_slots(desk, frame, day, day, &nothing_taken, Audience::Online));
        offered
            .into_iter()
            .map(|free| free.slot)
            .find(|slot| slot.start == start)
    }
}
