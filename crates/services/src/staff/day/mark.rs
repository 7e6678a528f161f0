//! Note that somebody has arrived, was received, or did not come.

use domain::booking::Status;
use domain::id::BookingId;
use domain::staff::account::Staff;
use domain::staff::history::Thing;
use domain::staff::rights::Verb;
use store::StoreError;

use crate::Services;
use crate::staff::{Happened, StaffFailure};

/// The booking is in the wanted state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marked {
    /// Since this call.
    Now,
    /// It was before: nothing changed.
    Before,
}

/// Why it is not; it stays as it was.
#[derive(Debug, thiserror::Error)]
pub enum MarkError {
    /// Somebody else has put it into another state than the one that was seen.
    #[error("the booking is in another state by now")]
    Overtaken,
    /// The booking was called off.
    #[error("the booking was called off")]
    Cancelled,
    /// Its day is still to come.
    #[error("the appointment is still to come")]
    TooEarly,
    /// Expected again, the family would be expected twice at once.
    #[error("the family is expected then already")]
    SameFamily,
    /// They may not, or nobody's fault but ours.
    #[error(transparent)]
    Staff(#[from] StaffFailure),
}

impl From<StoreError> for MarkError {
    fn from(error: StoreError) -> Self {
        Self::Staff(error.into())
    }
}

impl Services {
    /// Puts a booking that was seen in state `seen` into state `to`: done twice, or by two people, it is done once.
    ///
    /// # Errors
    /// See [`MarkError`].
    pub async fn mark_arrival(
        &self,
        staff: &Staff,
        id: BookingId,
        seen: Status,
        to: Status,
    ) -> Result<Marked, MarkError> {
        let mut tx = self.store().begin().await?;
        let (booking, desk) = self
            .booking_for(&mut tx, staff, Verb::MarkArrival, id)
            .await?;
        let now = self.now();
        match booking.status {
            Status::Cancelled => return Err(MarkError::Cancelled),
            is if is == to => return Ok(Marked::Before),
            is if is != seen => return Err(MarkError::Overtaken),
            _ => (),
        }
        // Calling off is a verb of its own.
        if to == Status::Cancelled {
            return Err(MarkError::Cancelled);
        }
        if self.zone().to_datetime(booking.starts_at).date() > self.today() {
            return Err(MarkError::TooEarly);
        }
        if !store::booking::mark(&mut tx, id, seen, to, now).await? {
            let is = store::booking::by_id(&mut tx, id).await?.map(|b| b.status);
            return match is {
                Some(is) if is == to => Ok(Marked::Before),
                Some(is) if is == seen => Err(MarkError::SameFamily),
                _ => Err(MarkError::Overtaken),
            };
        }
        let action = match to {
            Status::Arrived => "booking-arrived",
            Status::Seen => "booking-seen",
            Status::Missed => "booking-missed",
            Status::Confirmed | Status::Cancelled => "booking-expected",
        };
        let what = Happened::new(action, Thing::Booking, id.0)
            .at_desk(&desk)
            .from(&seen.word())
            .to(&to.word());
        self.note(&mut tx, Some(staff.id), what)
            .await
            .map_err(StaffFailure::from)?;
        tx.commit().await?;
        Ok(Marked::Now)
    }
}
