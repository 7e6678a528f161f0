//! Call a booking off.

use domain::booking::{Booking, Status};
use domain::id::BookingId;
use domain::message::MessageKind;
use store::{StoreError, Tx};

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

impl From<StoreError> for CancelError {
    fn from(error: StoreError) -> Self {
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
        let Some(cancelled) = self.call_off(&mut tx, booking.id).await? else {
            return Ok(Cancelled::Before);
        };
        self.queue_for_booking(&mut tx, &cancelled, MessageKind::Cancelled)
            .await?;
        self.commit(tx).await?;
        Ok(Cancelled::Now)
    }

    /// Cancels a confirmed booking and frees its seat: that of the time it has now, which may not be the one the page showed.
    pub(crate) async fn call_off(
        &self,
        tx: &mut Tx,
        id: BookingId,
    ) -> Result<Option<Booking>, StoreError> {
        store::booking::lock(tx, id).await?;
        if !store::booking::cancel(tx, id, self.now()).await? {
            return Ok(None);
        }
        let cancelled = store::booking::by_id(tx, id).await?;
        if let Some(cancelled) = &cancelled {
            store::seat::release(tx, cancelled.slot, cancelled.seat).await?;
        }
        Ok(cancelled)
    }
}
