//! Find a booking by its code and something only the family knows.

use domain::secret::{BookingCode, Secret};

use crate::Services;
use crate::error::Failure;
use crate::limits::Allowance;

/// Why no booking is shown. Whether the code exists is never told.
#[derive(Debug, thiserror::Error)]
pub enum FindError {
    /// The code or the proof is wrong.
    #[error("no such booking")]
    NotFound,
    /// Too many guesses from this client.
    #[error("too many guesses")]
    TooMany,
    /// Not the caller's fault.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl Services {
    /// A fresh secret link to the booking with `code`, for whoever also knows `proof`. Guesses of one client are counted.
    ///
    /// # Errors
    /// See [`FindError`].
    pub async fn find_booking(
        &self,
        code: &str,
        proof: &str,
        client: &str,
    ) -> Result<Secret, FindError> {
        if self.count_guess(client).await? == Allowance::Refused {
            return Err(FindError::TooMany);
        }
        let code: BookingCode = code.parse().map_err(|_| FindError::NotFound)?;
        let mut tx = self.store().begin().await.map_err(Failure::from)?;
        let booking = store::booking::by_code(&mut tx, &code)
            .await
            .map_err(Failure::from)?;
        let booking = booking
            .filter(|b| b.is_proven_by(proof))
            .ok_or(FindError::NotFound)?;
        let secret = Secret::new(self.random());
        store::link::insert(&mut tx, &secret.hash(), booking.id, self.now())
            .await
            .map_err(Failure::from)?;
        tx.commit().await.map_err(Failure::from)?;
        Ok(secret)
    }
}
