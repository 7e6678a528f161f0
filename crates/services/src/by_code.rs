//! Find a booking, a sign-up or a pledge by its code and something only the family knows.

use domain::secret::{BookingCode, Secret};

use crate::Services;
use crate::error::Failure;
use crate::limits::Allowance;

/// What a code belongs to, with a fresh secret link to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ByCode {
    /// A booking.
    Booking(Secret),
    /// A sign-up for an event.
    SignUp(Secret),
    /// A pledge to a drive.
    Pledge(Secret),
}

/// Why nothing is shown. Whether the code exists is never told.
#[derive(Debug, thiserror::Error)]
pub enum FindError {
    /// The code or the proof is wrong.
    #[error("nothing has this code and proof")]
    NotFound,
    /// Too many guesses from this client.
    #[error("too many guesses")]
    TooMany,
    /// Not the caller's fault.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl Services {
    /// A fresh secret link to the booking, the sign-up or the pledge with `code`, for whoever also knows `proof`. Guesses of one client are counted.
    ///
    /// # Errors
    /// See [`FindError`].
    pub async fn find_by_code(
        &self,
        code: &str,
        proof: &str,
        client: &str,
    ) -> Result<ByCode, FindError> {
        if self.count_guess(client).await? == Allowance::Refused {
            return Err(FindError::TooMany);
        }
        let code: BookingCode = code.parse().map_err(|_| FindError::NotFound)?;
        let secret = Secret::new(self.random());
        let found = self.link_by_code(&code, proof, secret).await?;
        found.ok_or(FindError::NotFound)
    }

    async fn link_by_code(
        &self,
        code: &BookingCode,
        proof: &str,
        secret: Secret,
    ) -> Result<Option<ByCode>, Failure> {
        let (hash, now) = (secret.hash(), self.now());
        let mut tx = self.store().begin().await?;
        let booking = store::booking::by_code(&mut tx, code).await?;
        if let Some(booking) = booking.filter(|b| b.is_proven_by(proof)) {
            store::link::insert(&mut tx, &hash, booking.id, now).await?;
            tx.commit().await?;
            return Ok(Some(ByCode::Booking(secret)));
        }
        let sign_up = store::sign_up::by_code(&mut tx, code).await?;
        if let Some(sign_up) = sign_up.filter(|s| s.is_proven_by(proof)) {
            store::sign_up::add_link(&mut tx, &hash, sign_up.id, now).await?;
            tx.commit().await?;
            return Ok(Some(ByCode::SignUp(secret)));
        }
        let pledge = store::pledge::by_code(&mut tx, code).await?;
        if let Some(pledge) = pledge.filter(|p| p.is_proven_by(proof)) {
            store::pledge::add_link(&mut tx, &hash, pledge.id, now).await?;
            tx.commit().await?;
            return Ok(Some(ByCode::Pledge(secret)));
        }
        Ok(None)
    }
}
