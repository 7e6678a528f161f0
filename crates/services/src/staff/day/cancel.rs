//! Call a booking off for a family, or because the desk cannot receive it.

use domain::booking::Status;
use domain::id::BookingId;
use domain::message::MessageKind;
use domain::staff::account::Staff;
use domain::staff::history::Thing;
use domain::staff::rights::Verb;
use store::StoreError;

use super::book::Tell;
use crate::Services;
use crate::booking::Cancelled;
use crate::error::Failure;
use crate::staff::{Happened, StaffFailure};

/// Why it is not called off.
#[derive(Debug, thiserror::Error)]
pub enum StaffCancelError {
    /// The family has come, or the desk has noted that it did not.
    #[error("the appointment is over")]
    Over,
    /// They may not, or nobody's fault but ours.
    #[error(transparent)]
    Staff(#[from] StaffFailure),
}

impl From<StoreError> for StaffCancelError {
    fn from(error: StoreError) -> Self {
        Self::Staff(error.into())
    }
}

impl From<Failure> for StaffCancelError {
    fn from(failure: Failure) -> Self {
        Self::Staff(failure.into())
    }
}

impl Services {
    /// Calls a booking off; its seat is free again. Doing it twice does nothing twice.
    ///
    /// # Errors
    /// See [`StaffCancelError`].
    pub async fn staff_cancel(
        &self,
        staff: &Staff,
        id: BookingId,
        tell: Tell,
    ) -> Result<Cancelled, StaffCancelError> {
        let mut tx = self.store().begin().await?;
        let (booking, desk) = self
            .booking_for(&mut tx, staff, Verb::ChangeBooking, id)
            .await?;
        match booking.status {
            Status::Cancelled => return Ok(Cancelled::Before),
            Status::Confirmed => (),
            Status::Arrived | Status::Seen | Status::Missed => return Err(StaffCancelError::Over),
        }
        let Some(cancelled) = self.call_off(&mut tx, id).await? else {
            return Ok(Cancelled::Before);
        };
        if tell == Tell::Family {
            self.queue_for_booking(&mut tx, &cancelled, MessageKind::Cancelled)
                .await?;
        }
        let what = Happened::new("booking-cancelled", Thing::Booking, id.0).at_desk(&desk);
        self.note(&mut tx, Some(staff.id), what).await?;
        self.commit(tx).await?;
        Ok(Cancelled::Now)
    }
}
