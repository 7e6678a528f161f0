//! Say that one will not come after all.

use domain::event::{SignUp, SignUpStatus};
use domain::message::MessageKind;
use store::{StoreError, Tx};

use crate::Services;
use crate::error::Failure;

/// They will not come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// Since this call: the places go to whoever waits, or are free.
    Now,
    /// They had said so before, or it was called off: nothing changed and nothing is sent.
    Before,
}

/// Why it stays.
#[derive(Debug, thiserror::Error)]
pub enum LeaveError {
    /// It has begun.
    #[error("it has begun")]
    TooLate,
    /// Not the caller's fault.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<StoreError> for LeaveError {
    fn from(error: StoreError) -> Self {
        Self::Failure(error.into())
    }
}

impl Services {
    /// Gives back the places, or the place in line.
    ///
    /// # Errors
    /// See [`LeaveError`].
    pub async fn leave_event(&self, sign_up: &SignUp) -> Result<Left, LeaveError> {
        if !sign_up.status.is_open() {
            return Ok(Left::Before);
        }
        if !sign_up.can_change(self.now()) {
            return Err(LeaveError::TooLate);
        }
        let mut tx = self.store().begin().await?;
        let Some(left) = self.leave_in(&mut tx, sign_up).await? else {
            return Ok(Left::Before);
        };
        self.queue_for_sign_up(&mut tx, &left, MessageKind::SignedOff)
            .await?;
        self.commit(tx).await?;
        Ok(Left::Now)
    }

    /// Ends a sign-up within a transaction and offers what came free; saying so is the caller's. `None`: it had ended before.
    pub(crate) async fn leave_in(
        &self,
        tx: &mut Tx,
        sign_up: &SignUp,
    ) -> Result<Option<SignUp>, Failure> {
        let row = store::occurrence::lock(tx, sign_up.occurrence).await?;
        let was = store::sign_up::lock(tx, sign_up.id).await?;
        let now = self.now();
        let (Some(row), Some(was)) = (row, was) else {
            return Ok(None);
        };
        if !store::sign_up::end(tx, was.id, SignUpStatus::Left, now).await? {
            return Ok(None);
        }
        self.give_all_back(tx, &was).await?;
        if let Some(event) = store::event::by_id(tx, row.event).await? {
            self.offer_round(tx, &event, &row).await?;
        }
        Ok(store::sign_up::by_id(tx, was.id).await?)
    }
}
