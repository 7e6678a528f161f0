//! One family, booked twice: one appointment stays.

use domain::booking::Status;
use domain::id::BookingId;
use domain::staff::account::Staff;
use domain::staff::history::Thing;
use domain::staff::rights::Verb;
use store::StoreError;

use super::show::same_name;
use crate::Services;
use crate::error::Failure;
use crate::staff::{Happened, StaffFailure};

/// One appointment is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Merged {
    /// By this call.
    Now,
    /// The other was off before.
    Before,
}

/// Why both stay.
#[derive(Debug, thiserror::Error)]
pub enum MergeError {
    /// They share neither contact nor name, or are one and the same.
    #[error("not the same family")]
    NotTwins,
    /// The family of the other has come already, or that it did not is noted.
    #[error("the appointment is over")]
    Over,
    /// They may not, or nobody's fault but ours.
    #[error(transparent)]
    Staff(#[from] StaffFailure),
}

impl From<StoreError> for MergeError {
    fn from(error: StoreError) -> Self {
        Self::Staff(error.into())
    }
}

impl From<Failure> for MergeError {
    fn from(failure: Failure) -> Self {
        Self::Staff(failure.into())
    }
}

impl Services {
    /// Keeps one booking of a family and calls the other off, without a message: its seat is free again.
    ///
    /// # Errors
    /// See [`MergeError`].
    pub async fn merge_bookings(
        &self,
        staff: &Staff,
        keep: BookingId,
        other: BookingId,
    ) -> Result<Merged, MergeError> {
        let mut tx = self.store().begin().await?;
        let verb = Verb::ChangeBooking;
        let (kept, desk) = self.booking_for(&mut tx, staff, verb, keep).await?;
        let (twin, its_desk) = self.booking_for(&mut tx, staff, verb, other).await?;
        let same_contact =
            kept.family.contact.is_some() && kept.family.contact == twin.family.contact;
        if keep == other || !(same_contact || same_name(&kept, &twin)) {
            return Err(MergeError::NotTwins);
        }
        match twin.status {
            Status::Cancelled => return Ok(Merged::Before),
            Status::Confirmed => (),
            Status::Arrived | Status::Seen | Status::Missed => return Err(MergeError::Over),
        }
        if kept.status == Status::Cancelled {
            return Err(MergeError::Over);
        }
        if self.call_off(&mut tx, other).await?.is_none() {
            return Ok(Merged::Before);
        }
        let gone = Happened::new("booking-merged-away", Thing::Booking, other.0)
            .at_desk(&its_desk)
            .to(&keep);
        self.note(&mut tx, Some(staff.id), gone).await?;
        let stays = Happened::new("booking-merged", Thing::Booking, keep.0)
            .at_desk(&desk)
            .from(&other);
        self.note(&mut tx, Some(staff.id), stays).await?;
        self.commit(tx).await?;
        Ok(Merged::Now)
    }
}
