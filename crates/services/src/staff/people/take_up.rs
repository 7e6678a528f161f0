//! Choose a password, by a link in a mail: to take up an invitation, or because the old one is forgotten.

use domain::secret::Secret;
use domain::staff::account::{SessionStage, Staff};
use domain::staff::history::Thing;
use domain::staff::password::{Password, PasswordError};
use store::staff::LinkPurpose;

use super::guessable::is_guessable;
use super::link::LinkState;
use super::visitor::Visitor;
use crate::Services;
use crate::error::Failure;
use crate::staff::Happened;

/// Why a password was not taken.
#[derive(Debug, thiserror::Error)]
pub enum ChooseError {
    /// The link is used, too old, or none of ours.
    #[error("the link is over")]
    Over,
    /// The password will not do.
    #[error(transparent)]
    Password(#[from] PasswordError),
    /// Not the caller's fault.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<store::StoreError> for ChooseError {
    fn from(error: store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

/// A password that its owner may choose: not what anybody knows of them, nor what is tried first.
pub(super) fn chosen(raw: &str, staff: &Staff) -> Result<Password, PasswordError> {
    let password = Password::choose(raw, &[staff.email.as_str(), staff.name.as_str()])?;
    match is_guessable(&password, staff) {
        true => Err(PasswordError::Guessable),
        false => Ok(password),
    }
}

impl Services {
    /// Uses a link up and writes the password; gives the token of a half session, in which the second factor follows. All other
    /// sessions of the account end.
    ///
    /// # Errors
    /// See [`ChooseError`].
    pub async fn choose_password(
        &self,
        secret: &Secret,
        purpose: LinkPurpose,
        password: &str,
        from: &Visitor,
    ) -> Result<Secret, ChooseError> {
        let LinkState::Good(holder) = self.staff_link_state(secret, purpose).await? else {
            return Err(ChooseError::Over);
        };
        let staff = holder.staff;
        let password = chosen(password, &staff)?;
        let hash = self.passwords().hash(&password, self.random()).await?;
        let mut tx = self.store().begin().await?;
        if !store::staff::use_link(&mut tx, &secret.hash(), self.now()).await? {
            return Err(ChooseError::Over);
        }
        store::staff::set_password(&mut tx, staff.id, &hash).await?;
        store::staff::end_all_sessions(&mut tx, staff.id, None).await?;
        self.forget_failures(&mut tx, staff.email.as_str()).await?;
        let action = match purpose {
            LinkPurpose::Invitation => "invitation-taken-up",
            LinkPurpose::PasswordReset => "password-reset",
        };
        let what = Happened::new(action, Thing::Staff, staff.id.0);
        self.note(&mut tx, Some(staff.id), what).await?;
        let (token, _) = self
            .begin_staff_session(&mut tx, staff.id, SessionStage::Half, &from.browser)
            .await?;
        self.commit(tx).await?;
        Ok(token)
    }
}
