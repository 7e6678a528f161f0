//! Delete what tells who somebody is, before its day.

use domain::booking::Booking;
use domain::callback::CallbackStatus;
use domain::secret::Secret;

use super::cancel::CancelError;
use crate::Services;

impl Services {
    /// Calls the booking off if it is still to come, then deletes name, contact, note and links at once. The count stays.
    ///
    /// # Errors
    /// The database is away.
    pub async fn erase_booking(&self, booking: &Booking) -> Result<(), CancelError> {
        let mut tx = self.store().begin().await?;
        if booking.can_change(self.now()) {
            self.call_off(&mut tx, booking.id).await?;
        }
        store::booking::erase(&mut tx, booking.id, self.now()).await?;
        Ok(self.commit(tx).await?)
    }

    /// Deletes the number of a request to be called, which closes it.
    ///
    /// # Errors
    /// The database is away.
    pub async fn erase_callback(&self, secret: &Secret) -> Result<(), CancelError> {
        let mut tx = self.store().begin().await?;
        if let Some(callback) = store::callback::by_secret(&mut tx, &secret.hash()).await? {
            let now = self.now();
            store::callback::close(&mut tx, callback.id, CallbackStatus::Closed, now).await?;
            store::callback::erase(&mut tx, callback.id, now).await?;
        }
        Ok(self.commit(tx).await?)
    }
}
