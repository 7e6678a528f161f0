//! Send a booking's confirmation once more, because the family says that it has none.

use domain::id::BookingId;
use domain::message::MessageKind;
use domain::staff::account::Staff;
use domain::staff::history::Thing;
use domain::staff::rights::Verb;
use jiff::SignedDuration;
use store::StoreError;

use super::agenda::Reach;
use crate::Services;
use crate::error::Failure;
use crate::staff::{Happened, StaffFailure};

/// A confirmation is sent once in so long: the one before may still be on its way.
const ONCE_IN: SignedDuration = SignedDuration::from_mins(10);

/// Why nothing is sent.
#[derive(Debug, thiserror::Error)]
pub enum SendAgainError {
    /// One was written less than ten minutes ago.
    #[error("a confirmation was written a moment ago")]
    TooSoon,
    /// The family left no way by which messages go.
    #[error("the family cannot be written to")]
    NoWay,
    /// It was called off, or has begun.
    #[error("there is nothing to confirm any more")]
    Over,
    /// They may not, or nobody's fault but ours.
    #[error(transparent)]
    Staff(#[from] StaffFailure),
}

impl From<StoreError> for SendAgainError {
    fn from(error: StoreError) -> Self {
        Self::Staff(error.into())
    }
}

impl From<Failure> for SendAgainError {
    fn from(failure: Failure) -> Self {
        Self::Staff(failure.into())
    }
}

impl Services {
    /// Writes the confirmation of a booking once more, with a link of its own.
    ///
    /// # Errors
    /// See [`SendAgainError`].
    pub async fn send_confirmation_again(
        &self,
        staff: &Staff,
        id: BookingId,
    ) -> Result<(), SendAgainError> {
        let mut tx = self.store().begin().await?;
        let (_, desk) = self
            .booking_for(&mut tx, staff, Verb::SeeMessages, id)
            .await?;
        // Who does the same at the same moment waits here, and finds it done.
        let booking = store::booking::lock(&mut tx, id).await?;
        let now = self.now();
        let Some(booking) = booking.filter(|booking| booking.can_change(now)) else {
            return Err(SendAgainError::Over);
        };
        if self.reach(&booking, false) != Reach::Messages {
            return Err(SendAgainError::NoWay);
        }
        let written = store::message::of_booking(&mut tx, id).await?;
        let lately = written.iter().any(|message| {
            message.kind == MessageKind::Confirmed
                && now.duration_since(message.created_at) < ONCE_IN
        });
        if lately {
            return Err(SendAgainError::TooSoon);
        }
        self.queue_confirmation_again(&mut tx, &booking).await?;
        let what = Happened::new("booking-confirmed-again", Thing::Booking, id.0).at_desk(&desk);
        self.note(&mut tx, Some(staff.id), what).await?;
        Ok(self.commit(tx).await?)
    }
}
