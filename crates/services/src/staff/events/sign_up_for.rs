//! Sign somebody up who is on the phone or at the door.

use domain::secret::FormKey;
use domain::staff::account::Staff;
use domain::staff::history::Thing;
use domain::staff::rights::Verb;
use store::StoreError;

use crate::Services;
use crate::event::{SignUpError, SignUpWish, SignedUp, Through};
use crate::staff::{Happened, StaffFailure};

/// Why nobody was signed up.
#[derive(Debug, thiserror::Error)]
pub enum SignUpForError {
    /// They may not.
    #[error(transparent)]
    Staff(#[from] StaffFailure),
    /// For a reason that holds for everybody.
    #[error(transparent)]
    SignUp(#[from] SignUpError),
}

impl From<StoreError> for SignUpForError {
    fn from(error: StoreError) -> Self {
        Self::Staff(error.into())
    }
}

impl Services {
    /// As [`Services::sign_up`], by a member of staff for somebody else, who may also come when sign-up is closed and it has begun.
    ///
    /// # Errors
    /// See [`SignUpForError`].
    pub async fn sign_up_for(
        &self,
        staff: &Staff,
        wish: SignUpWish,
        key: FormKey,
    ) -> Result<SignedUp, SignUpForError> {
        let mut tx = self.store().begin().await?;
        let event = self
            .event_for(&mut tx, staff, Verb::SeeSignUps, wish.event)
            .await?;
        if let Some(before) = self.signed_up_by(&mut tx, key).await? {
            return Ok(before);
        }
        // The key is not that of a sign-up, which nobody knows yet, but of the form that made it.
        let mut line = Happened::new("sign-up-made", Thing::SignUp, key.0);
        if let [municipality] = event.card.municipalities.as_slice() {
            line = line.in_municipality(*municipality);
        }
        self.note(&mut tx, Some(staff.id), line)
            .await
            .map_err(StaffFailure::from)?;
        Ok(self.sign_up_in(tx, wish, key, Through::Staff).await?)
    }
}
