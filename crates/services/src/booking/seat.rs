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
pub(crate) enum Seated {
    /// It is ours until the transaction ends, and then if it commits.
    Yes { row: SlotId, slot: Slot },
    /// All seats are taken; `old` is as it was.
    Full,
    /// The desk has no such time, or it lies outside its notice and horizon.
    NoSuchTime,
}

impl Services {
    /// Takes one seat of a desk's slot, giving `old` back for it if there is one. The time must be one that the list of free
    /// times could show to whoever takes such a seat: the same function decides.
    pub(crate) async fn seat_at(
        &self,
        tx: &mut Tx,
        desk: &Desk,
        start: DateTime,
        seat: Seat,
        old: Option<TakenSeat>,
    ) -> Result<Seated, Failure> {
        match self.offered(desk, start, seat) {
            Some(slot) => self.seat_in(tx, desk, slot, seat, old).await,
            None => Ok(Seated::NoSuchTime),
        }
    }

    /// Takes one seat of a slot that is known to be one.
    pub(crate) async fn seat_in(
        &self,
        tx: &mut Tx,
        desk: &Desk,
        slot: Slot,
        seat: Seat,
        old: Option<TakenSeat>,
    ) -> Result<Seated, Failure> {
        let now = self.now();
        let row = SlotId::new(now, self.random());
        let take = match old {
            None => store::seat::take(tx, desk.id, &slot, seat, now, row).await?,
            Some(old) => store::seat::exchange(tx, old, desk.id, &slot, seat, now, row).await?,
        };
        Ok(match take {
            Take::Taken(row) => Seated::Yes { row, slot },
            Take::Full => Seated::Full,
        })
    }

    /// The slot at a time, taken or not, if a seat of this kind may be booked in it now.
    fn offered(&self, desk: &Desk, start: DateTime, seat: Seat) -> Option<Slot> {
        let nothing_taken = HashMap::new();
        let day = start.date();
        let audience = match seat {
            Seat::Online => Audience::Online,
            Seat::Caller | Seat::Beyond => Audience::Caller,
        };
        let offered =
            self.framed(|frame| free_slots(desk, frame, day, day, &nothing_taken, audience));
        offered
            .into_iter()
            .map(|free| free.slot)
            .find(|slot| slot.start == start)
    }
}
