//! Give a booking another time.

use std::sync::Arc;

use domain::booking::{Booking, Seat, erase_on};
use domain::desk::Desk;
use domain::message::MessageKind;
use jiff::civil::DateTime;
use store::Tx;
use store::booking::MoveTo;
use store::seat::TakenSeat;

use super::seat::Seated;
use crate::Services;
use crate::error::Failure;

/// The booking has the wanted time.
#[derive(Debug)]
pub enum Moved {
    /// It was moved.
    Now(Box<Booking>),
    /// It had that time already: nothing changed and nothing is sent.
    Before,
}

/// Why it was not moved; it stays as it was.
#[derive(Debug, thiserror::Error)]
pub enum MoveError {
    /// The wanted slot is taken.
    #[error("the slot is full")]
    Full,
    /// The desk has no such time, or it is past, too soon or too far ahead, or another desk does not receive in the way that
    /// was agreed.
    #[error("no such time at this desk")]
    NoSuchTime,
    /// The same family has that very slot already, with another booking.
    #[error("the family has this slot already")]
    SameFamily,
    /// It is cancelled, has begun, or somebody else has just changed it.
    #[error("the booking cannot change any more")]
    TooLate,
    /// Not the caller's fault.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<store::StoreError> for MoveError {
    fn from(error: store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

/// Where a booking is to go.
pub(crate) struct Place<'a> {
    /// The desk.
    pub desk: &'a Arc<Desk>,
    /// The wall-clock start.
    pub start: DateTime,
    /// The seat that is taken there.
    pub seat: Seat,
}

impl Services {
    /// Moves `booking` to the slot of `desk` at `start`, at the family's wish.
    ///
    /// # Errors
    /// See [`MoveError`].
    pub async fn move_booking(
        &self,
        booking: &Booking,
        desk: &Arc<Desk>,
        start: DateTime,
    ) -> Result<Moved, MoveError> {
        let seat = Seat::Online;
        let to = Place { desk, start, seat };
        let mut tx = self.store().begin().await?;
        let moved = self.move_in(&mut tx, booking, &to).await?;
        if let Moved::Now(moved) = &moved {
            self.queue_for_booking(&mut tx, moved, MessageKind::Moved)
                .await?;
            self.commit(tx).await?;
        }
        Ok(moved)
    }

    /// Moves `booking` within a transaction, with its reminders; saying so is the caller's. Refused, it leaves a transaction
    /// that must be dropped.
    pub(crate) async fn move_in(
        &self,
        tx: &mut Tx,
        booking: &Booking,
        to: &Place<'_>,
    ) -> Result<Moved, MoveError> {
        if !booking.can_change(self.now()) {
            return Err(MoveError::TooLate);
        }
        let desk = to.desk;
        let is_there = |booking: &Booking| {
            booking.desk == desk.id && self.zone().to_datetime(booking.starts_at) == to.start
        };
        if is_there(booking) {
            return Ok(Moved::Before);
        }
        if booking.desk != desk.id && !desk.receives(booking.details.kind) {
            return Err(MoveError::NoSuchTime);
        }
        let now_is = store::booking::lock(tx, booking.id).await?;
        let seen = booking.sequence;
        let booking = match now_is {
            Some(now_is) if now_is.status != booking.status => return Err(MoveError::TooLate),
            Some(now_is) if is_there(&now_is) => return Ok(Moved::Before),
            Some(now_is) if now_is.sequence == seen => now_is,
            _ => return Err(MoveError::TooLate),
        };
        let old = TakenSeat {
            slot: booking.slot,
            desk: booking.desk,
            starts_at: booking.starts_at,
            seat: booking.seat,
        };
        let (row, slot) = match self.seat_at(tx, desk, to.start, to.seat, Some(old)).await? {
            Seated::Yes { row, slot } => (row, slot),
            Seated::Full => return Err(MoveError::Full),
            Seated::NoSuchTime => return Err(MoveError::NoSuchTime),
        };
        let there = MoveTo {
            slot: row,
            desk: desk.id,
            starts_at: slot.at,
            minutes: slot.minutes,
            seat: to.seat,
            erase_on: erase_on(slot.at, self.zone()),
        };
        // The booking is locked as it was read, so nothing else can be in the way.
        if !store::booking::move_to(tx, &booking, &there, self.now()).await? {
            return Err(MoveError::SameFamily);
        }
        let moved = store::booking::by_id(tx, booking.id)
            .await?
            .ok_or(MoveError::TooLate)?;
        self.queue_reminders(tx, &moved).await?;
        Ok(Moved::Now(Box::new(moved)))
    }
}
