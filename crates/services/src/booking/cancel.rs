//! Call a booking off.

use domain::booking::{Booking, Status};
use domain::message::MessageKind;

use crate::Services;
use crate::error::Failure;

/// The booking is called off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cancelled {
    /// By this call: the seat is free again and a message goes out.
    Now,
    /// It was before: nothing changed and nothing is sent.
    Before,
}

/// Why it is not called off.
#[derive(Debug, thiserror::Error)]
pub enum CancelError {
    /// The appointment has begun.
    #[error("the booking cannot change any more")]
    TooLate,
    /// Not the caller's fault.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<store::StoreError> for CancelError {
    fn from(error: store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

impl Services {
    /// Calls a booking off at the family's wish.
    ///
    /// # Errors
    /// See [`CancelError`].
    pub async fn cancel_booking(&self, booking: &Booking) -> Result<Cancelled, CancelError> {
        if booking.status == Status::Cancelled {
            return Ok(Cancelled::Before);
        }
        if !booking.can_change(self.now()) {
            return Err(CancelError::TooLate);
        }
        let mut tx = self.store().begin().await?;
        if !store::booking::cancel(&mut tx, booking.id, self.now()).await? {
            return Ok(Cancelled::Before);
        }
        // Read again: it may have been moved since the page was made, and then it is that seat which becomes free.
        let cancelled = store::booking::by_id(&mut tx, booking.id).await?;
        if let Some(cancelled) = cancelled {
            store::seat::release(&mut tx, cancelled.slot, cancelled.seat).await?;
            self.queue_for_booking(&mut tx, &cancelled, MessageKind::Cancelled).await?;
        }
        self.commit(tx).await?;
        Ok(Cancelled::Now)
    }
}
