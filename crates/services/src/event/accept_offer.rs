//! Say yes to places that were offered.

use domain::event::{SignUp, SignUpStatus};
use domain::message::MessageKind;
use store::StoreError;

use crate::Services;
use crate::error::Failure;

/// Why there are no places for them.
#[derive(Debug, thiserror::Error)]
pub enum AcceptError {
    /// The offer is over, or there never was one.
    #[error("the offer is over")]
    Over,
    /// Not the caller's fault.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<StoreError> for AcceptError {
    fn from(error: StoreError) -> Self {
        Self::Failure(error.into())
    }
}

impl Services {
    /// Takes the places that are kept. Saying yes again changes nothing and sends nothing.
    ///
    /// # Errors
    /// See [`AcceptError`].
    pub async fn accept_offer(&self, sign_up: &SignUp) -> Result<(), AcceptError> {
        let mut tx = self.store().begin().await?;
        store::occurrence::lock(&mut tx, sign_up.occurrence).await?;
        let accepted = store::sign_up::confirm(&mut tx, sign_up.id, self.now()).await?;
        let is = store::sign_up::by_id(&mut tx, sign_up.id).await?;
        let is = is.ok_or(AcceptError::Over)?;
        if !accepted {
            return match is.status {
                SignUpStatus::Confirmed => Ok(()),
                _ => Err(AcceptError::Over),
            };
        }
        self.queue_for_sign_up(&mut tx, &is, MessageKind::SignedUp)
            .await?;
        self.queue_event_reminders(&mut tx, &is).await?;
        Ok(self.commit(tx).await?)
    }
}
