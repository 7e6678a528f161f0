//! What a family has said so far, resting with its hold.

use domain::booking::{
    ACTIVE_PER_CONTACT, Booking, Details, Family, HOLD_EXTENSIONS, HOLD_FOR, Hold,
};
use domain::secret::Secret;

use crate::Services;
use crate::error::Failure;

/// Where a family stands that comes with a link.
#[derive(Debug, Clone)]
pub enum Progress {
    /// Still finishing. The hold may have expired: ask [`Hold::is_live`].
    Holding(Box<Hold>),
    /// Done: the link shows the booking now.
    Booked(Box<Booking>),
    /// Nothing is known under this link: it was never ours, was given back, or is too old.
    Unknown,
}

/// Why no more time is given.
#[derive(Debug, thiserror::Error)]
pub enum MoreTimeError {
    /// The hold is gone, has expired, or was extended as often as can be.
    #[error("the hold cannot be extended")]
    Refused,
    /// Not the caller's fault.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl Services {
    /// What is known under a link of the booking flow.
    ///
    /// # Errors
    /// The database is away.
    pub async fn progress(&self, secret: &Secret) -> Result<Progress, Failure> {
        let mut session = self.store().reader().await?;
        if let Some(hold) = store::hold::by_secret(&mut session, &secret.hash()).await? {
            return Ok(Progress::Holding(Box::new(hold)));
        }
        let booking = store::booking::by_link(&mut session, &secret.hash()).await?;
        Ok(booking.map_or(Progress::Unknown, |b| Progress::Booked(Box::new(b))))
    }

    /// Notes what the family chose about the talk.
    ///
    /// # Errors
    /// The database is away.
    pub async fn save_details(&self, hold: &Hold, details: &Details) -> Result<(), Failure> {
        let mut tx = self.store().begin_unflushed().await?;
        store::hold::save_details(&mut tx, hold.id, details).await?;
        Ok(tx.commit().await?)
    }

    /// Notes who the family is.
    ///
    /// # Errors
    /// The database is away.
    pub async fn save_family(&self, hold: &Hold, family: &Family) -> Result<(), Failure> {
        let mut tx = self.store().begin_unflushed().await?;
        store::hold::save_family(&mut tx, hold.id, family).await?;
        Ok(tx.commit().await?)
    }

    /// Keeps the slot for [`HOLD_FOR`] from now.
    ///
    /// # Errors
    /// See [`MoreTimeError`].
    pub async fn more_time(&self, hold: &Hold) -> Result<(), MoreTimeError> {
        let now = self.now();
        if !hold.is_live(now) {
            return Err(MoreTimeError::Refused);
        }
        let mut tx = self
            .store()
            .begin_unflushed()
            .await
            .map_err(Failure::from)?;
        let extended = store::hold::extend(&mut tx, hold.id, now + HOLD_FOR, HOLD_EXTENSIONS)
            .await
            .map_err(Failure::from)?;
        tx.commit().await.map_err(Failure::from)?;
        extended.then_some(()).ok_or(MoreTimeError::Refused)
    }

    /// Gives the slot back and forgets what was typed.
    ///
    /// # Errors
    /// The database is away.
    pub async fn give_back(&self, secret: &Secret) -> Result<(), Failure> {
        let mut tx = self.store().begin_unflushed().await?;
        let Some(removed) = store::hold::remove_by_secret(&mut tx, &secret.hash()).await? else {
            return Ok(());
        };
        if removed.keeps_seat {
            store::seat::release(&mut tx, removed.slot, removed.seat).await?;
        }
        self.commit(tx).await
    }

    /// Appointments to come that the family of a hold already has. What the page may say of them is that there is one:
    /// whoever typed a number need not be its owner.
    ///
    /// # Errors
    /// The database is away.
    pub async fn already_booked(&self, family: &Family) -> Result<Vec<Booking>, Failure> {
        let Some(contact) = &family.contact else {
            return Ok(Vec::new());
        };
        let mut session = self.store().reader().await?;
        Ok(store::booking::active_of_contact(&mut session, &contact.key(), self.now()).await?)
    }
}

/// Whether a contact has as many appointments to come as it may have.
pub(super) fn has_too_many(active: &[Booking]) -> bool {
    active.len() >= ACTIVE_PER_CONTACT as usize
}
