//! Give a booking another time.

use std::sync::Arc;

use domain::booking::{Booking, Seat, erase_on};
use domain::desk::Desk;
use domain::message::MessageKind;
use jiff::civil::DateTime;
use store::booking::MoveTo;

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
    /// The desk has no such time, or it is past, too soon or too far ahead.
    #[error("no such time at this desk")]
    NoSuchTime,
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

impl Services {
    /// Moves `booking` to the slot of `desk` at `start`: the new seat is taken before the old one is given back.
    ///
    /// # Errors
    /// See [`MoveError`].
    pub async fn move_booking(&self, booking: &Booking, desk: &Arc<Desk>, start: DateTime) -> Result<Moved, MoveError> {
        if !booking.can_change(self.now()) {
            return Err(MoveError::TooLate);
        }
        if booking.desk == desk.id && self.zone().to_datetime(booking.starts_at) == start {
            return Ok(Moved::Before);
        }
        let mut tx = self.store().begin().await?;
        let (row, slot) = match self.seat_at(&mut tx, desk, start).await? {
            Seated::Yes { row, slot } => (row, slot.slot),
            Seated::Full => return Err(MoveError::Full),
            Seated::NoSuchTime => return Err(MoveError::NoSuchTime),
        };
        let to = MoveTo {
            slot: row,
            desk: desk.id,
            starts_at: slot.at,
            minutes: slot.minutes,
            seat: Seat::Online,
            erase_on: erase_on(slot.at, self.zone()),
        };
        if !store::booking::move_to(&mut tx, booking, &to, self.now()).await? {
            return Err(MoveError::TooLate);
        }
        store::seat::release(&mut tx, booking.slot, booking.seat).await?;
        let moved = store::booking::by_id(&mut tx, booking.id).await?.ok_or(MoveError::TooLate)?;
        self.queue_for_booking(&mut tx, &moved, MessageKind::Moved).await?;
        self.queue_reminders(&mut tx, &moved).await?;
        self.commit(tx).await?;
        Ok(Moved::Now(Box::new(moved)))
    }
}
