//! Give a booking another time, also beyond a slot's number.

use std::sync::Arc;

use domain::booking::Seat;
use domain::desk::Desk;
use domain::id::BookingId;
use domain::message::MessageKind;
use domain::staff::account::Staff;
use domain::staff::history::Thing;
use domain::staff::rights::Verb;
use domain::staff::target::Target;
use store::StoreError;

use super::book::{Tell, When};
use crate::Services;
use crate::booking::{MoveError, Moved, Place};
use crate::error::Failure;
use crate::staff::{Denied, Happened, StaffFailure};

/// Why it was not moved; it stays as it was.
#[derive(Debug, thiserror::Error)]
pub enum StaffMoveError {
    /// For a reason that holds for families too.
    #[error(transparent)]
    Move(#[from] MoveError),
    /// They may not, or nobody's fault but ours.
    #[error(transparent)]
    Staff(#[from] StaffFailure),
}

impl From<StoreError> for StaffMoveError {
    fn from(error: StoreError) -> Self {
        Self::Staff(error.into())
    }
}

impl From<Failure> for StaffMoveError {
    fn from(failure: Failure) -> Self {
        Self::Staff(failure.into())
    }
}

impl Services {
    /// Moves a booking to a time of `desk`, which must be one's own as the one before.
    ///
    /// # Errors
    /// See [`StaffMoveError`].
    pub async fn staff_move(
        &self,
        staff: &Staff,
        id: BookingId,
        desk: &Arc<Desk>,
        when: When,
        tell: Tell,
    ) -> Result<Moved, StaffMoveError> {
        Denied::unless(staff, Verb::ChangeBooking, &Target::desk(desk))
            .map_err(StaffFailure::from)?;
        let (start, seat) = match when {
            When::At(start) => (start, Seat::Caller),
            When::Beyond(start) => (start, Seat::Beyond),
            When::Now => return Err(MoveError::NoSuchTime.into()),
        };
        let mut tx = self.store().begin().await?;
        let (booking, _) = self
            .booking_for(&mut tx, staff, Verb::ChangeBooking, id)
            .await?;
        let to = Place { desk, start, seat };
        let moved = self.move_in(&mut tx, &booking, &to).await?;
        if let Moved::Now(moved) = &moved {
            if tell == Tell::Family {
                self.queue_for_booking(&mut tx, moved, MessageKind::Moved)
                    .await?;
            }
            let what = Happened::new("booking-moved", Thing::Booking, id.0)
                .at_desk(desk)
                .from(&booking.starts_at.to_string())
                .to(&moved.starts_at.to_string());
            self.note(&mut tx, Some(staff.id), what).await?;
            self.commit(tx).await?;
        }
        Ok(moved)
    }
}
