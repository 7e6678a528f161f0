//! Take a promise back.

use domain::drive::{Pledge, PledgeStatus};
use domain::message::MessageKind;
use store::{StoreError, Tx};

use crate::Services;
use crate::error::Failure;

/// It is not waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Withdrawn {
    /// Since this call: others may promise the same.
    Now,
    /// It was taken back before, or had lapsed: nothing changed and nothing is sent.
    Before,
}

/// Why it stays.
#[derive(Debug, thiserror::Error)]
pub enum WithdrawError {
    /// It has come.
    #[error("it has come")]
    Received,
    /// Not the caller's fault.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<StoreError> for WithdrawError {
    fn from(error: StoreError) -> Self {
        Self::Failure(error.into())
    }
}

impl Services {
    /// Gives pieces and room back, and says so to the donor.
    ///
    /// # Errors
    /// See [`WithdrawError`].
    pub async fn withdraw_pledge(&self, pledge: &Pledge) -> Result<Withdrawn, WithdrawError> {
        let mut tx = self.store().begin().await?;
        let Some(was) = self.lock_pledge(&mut tx, pledge).await? else {
            return Ok(Withdrawn::Before);
        };
        match was.status {
            PledgeStatus::Received => return Err(WithdrawError::Received),
            PledgeStatus::Withdrawn | PledgeStatus::Lapsed => return Ok(Withdrawn::Before),
            PledgeStatus::Promised => (),
        }
        self.end_pledge(
            &mut tx,
            &was,
            PledgeStatus::Withdrawn,
            Some(MessageKind::PledgeWithdrawn),
        )
        .await?;
        self.commit(tx).await?;
        Ok(Withdrawn::Now)
    }

    /// Ends a pledge that is locked and waited for, gives back what it has taken, and writes to the donor if there is something to say.
    pub(crate) async fn end_pledge(
        &self,
        tx: &mut Tx,
        was: &Pledge,
        status: PledgeStatus,
        say: Option<MessageKind>,
    ) -> Result<(), Failure> {
        if !store::pledge::end(tx, was.id, status, self.now()).await? {
            return Ok(());
        }
        self.give_back_pledge(tx, was).await?;
        let ended = Pledge {
            status,
            sequence: was.sequence + 1,
            ..was.clone()
        };
        match say {
            Some(kind) => self.queue_for_pledge(tx, &ended, kind).await,
            None => Ok(()),
        }
    }
}
