//! Write name, contact and language anew.

use domain::booking::Family;
use domain::id::BookingId;
use domain::staff::account::Staff;
use domain::staff::history::Thing;
use domain::staff::rights::Verb;
use store::StoreError;

use crate::Services;
use crate::error::Failure;
use crate::staff::{Happened, StaffFailure};

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum CorrectError {
    /// Another booking of the same slot has that contact.
    #[error("the family has this slot already")]
    SameFamily,
    /// Name and contact were deleted on their day.
    #[error("the booking was erased")]
    Erased,
    /// They may not, or nobody's fault but ours.
    #[error(transparent)]
    Staff(#[from] StaffFailure),
}

impl From<StoreError> for CorrectError {
    fn from(error: StoreError) -> Self {
        Self::Staff(error.into())
    }
}

impl From<Failure> for CorrectError {
    fn from(failure: Failure) -> Self {
        Self::Staff(failure.into())
    }
}

impl Services {
    /// Writes who a family is anew. Reminders go to the new contact, and links that were sent to another one open nothing any
    /// more.
    ///
    /// # Errors
    /// See [`CorrectError`].
    pub async fn correct_booking(
        &self,
        staff: &Staff,
        id: BookingId,
        family: &Family,
    ) -> Result<(), CorrectError> {
        let mut tx = self.store().begin().await?;
        let (booking, desk) = self
            .booking_for(&mut tx, staff, Verb::ChangeBooking, id)
            .await?;
        if booking.family == *family {
            return Ok(());
        }
        if booking.erased_at.is_some() {
            return Err(CorrectError::Erased);
        }
        if !store::booking::correct(&mut tx, &booking, family, self.now()).await? {
            return Err(CorrectError::SameFamily);
        }
        let old = &booking.family;
        // What was written stays out of the history: it is the family's.
        let changed: Vec<&str> = [
            ("name", old.first_name != family.first_name),
            ("contact", old.contact != family.contact),
            ("language", old.language != family.language),
            ("interpreter", old.interpreter != family.interpreter),
        ]
        .into_iter()
        .filter_map(|(what, differs)| differs.then_some(what))
        .collect();
        let what = Happened::new("booking-corrected", Thing::Booking, id.0)
            .at_desk(&desk)
            .to(&changed);
        self.note(&mut tx, Some(staff.id), what).await?;
        if let Some(now_is) = store::booking::by_id(&mut tx, id).await?
            && now_is.can_change(self.now())
        {
            self.queue_reminders(&mut tx, &now_is).await?;
        }
        self.commit(tx).await?;
        Ok(())
    }
}
