//! Take somebody off the list who said that they will not come.

use domain::id::SignUpId;
use domain::message::MessageKind;
use domain::staff::account::Staff;
use domain::staff::history::Thing;
use domain::staff::rights::Verb;
use store::StoreError;

use crate::Services;
use crate::event::Left;
use crate::staff::{Denied, Happened, StaffFailure};

/// Why they stay on it.
#[derive(Debug, thiserror::Error)]
pub enum TakeOffError {
    /// It has begun.
    #[error("it has begun")]
    TooLate,
    /// They may not, or nobody's fault but ours.
    #[error(transparent)]
    Staff(#[from] StaffFailure),
}

impl From<StoreError> for TakeOffError {
    fn from(error: StoreError) -> Self {
        Self::Staff(error.into())
    }
}

impl Services {
    /// Ends a sign-up at the wish of whoever called, and writes to them.
    ///
    /// # Errors
    /// See [`TakeOffError`].
    pub async fn take_off(&self, staff: &Staff, id: SignUpId) -> Result<Left, TakeOffError> {
        let mut tx = self.store().begin().await?;
        let sign_up = store::sign_up::by_id(&mut tx, id).await?;
        let sign_up = sign_up.ok_or(Denied::Unknown).map_err(StaffFailure::from)?;
        let event = self
            .event_for(&mut tx, staff, Verb::SeeSignUps, sign_up.event)
            .await?;
        if !sign_up.status.is_open() {
            return Ok(Left::Before);
        }
        if !sign_up.can_change(self.now()) {
            return Err(TakeOffError::TooLate);
        }
        let left = self
            .leave_in(&mut tx, &sign_up)
            .await
            .map_err(StaffFailure::from)?;
        let Some(left) = left else {
            return Ok(Left::Before);
        };
        let kind = MessageKind::SignedOff;
        self.queue_for_sign_up(&mut tx, &left, kind)
            .await
            .map_err(StaffFailure::from)?;
        let mut line = Happened::new("sign-up-ended", Thing::SignUp, id.0);
        if let [municipality] = event.card.municipalities.as_slice() {
            line = line.in_municipality(*municipality);
        }
        self.note(&mut tx, Some(staff.id), line)
            .await
            .map_err(StaffFailure::from)?;
        self.commit(tx).await.map_err(StaffFailure::from)?;
        Ok(Left::Now)
    }
}
