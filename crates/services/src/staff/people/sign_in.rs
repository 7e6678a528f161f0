//! Sign in with address and password: half of it.

use domain::contact::Email;
use domain::secret::Secret;
use domain::staff::account::{SessionStage, Staff, StaffState};
use domain::staff::password::Password;

use super::key::TotpKey;
use super::visitor::Visitor;
use crate::Services;
use crate::error::Failure;
use crate::limits::Allowance;

/// Why somebody is not let in. What was wrong is never told: nobody learns here who has an account.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// Wrong password, no such account, no password yet, shut out.
    #[error("refused")]
    Refused,
    /// This client tried too often.
    #[error("too many tries")]
    TooMany,
    /// Not the caller's fault.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<store::StoreError> for SignInError {
    fn from(error: store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

impl Services {
    /// Lets somebody in as far as the second factor; gives the token of the half session. Before it the caller waits as long as
    /// [`Services::sign_in_wait`] says.
    ///
    /// # Errors
    /// See [`SignInError`].
    pub async fn sign_in(
        &self,
        email: &str,
        password: &str,
        from: &Visitor,
    ) -> Result<Secret, SignInError> {
        let staff = match Email::parse(email.trim()) {
            Ok(email) => {
                let mut reader = self.store().reader().await?;
                store::staff::by_email(&mut reader, &email).await?
            }
            Err(_) => None,
        };
        if self.count_try(staff.as_ref().map(|s| s.id), from).await? == Allowance::Refused {
            return Err(SignInError::TooMany);
        }
        let staff = staff.filter(|staff| self.may_sign_in(staff));
        let right = self
            .is_password_of(staff.as_ref().map(|s| s.id), &Password::typed(password))
            .await?;
        let Some(staff) = staff.filter(|_| right) else {
            self.note_failure(email).await?;
            return Err(SignInError::Refused);
        };
        let mut tx = self.store().begin().await?;
        let (token, _) = self
            .begin_staff_session(&mut tx, staff.id, SessionStage::Half, &from.browser)
            .await?;
        tx.commit().await?;
        Ok(token)
    }

    /// The present code of somebody of the demonstration, where the public cannot come; of nobody else, ever.
    ///
    /// # Errors
    /// The database is away.
    pub async fn demonstration_code(&self, email: &str) -> Result<Option<String>, Failure> {
        if !self.settings().is_out_of_reach() || !is_demonstration(email) {
            return Ok(None);
        }
        let Ok(email) = Email::parse(email) else {
            return Ok(None);
        };
        let mut reader = self.store().reader().await?;
        let Some(staff) = store::staff::by_email(&mut reader, &email).await? else {
            return Ok(None);
        };
        let credential = store::staff::credential_of(&mut reader, staff.id).await?;
        let key = credential
            .and_then(|c| c.totp_secret)
            .map(TotpKey::try_from)
            .transpose()?;
        key.map(|key| key.code_at(self.now())).transpose()
    }

    /// Whether an account is one that signs in here at all. One of the demonstration, whose password everybody knows, only
    /// where the public cannot come.
    pub(super) fn may_sign_in(&self, staff: &Staff) -> bool {
        let here = !is_demonstration(staff.email.as_str()) || self.settings().is_out_of_reach();
        here && matches!(staff.state, StaffState::Active | StaffState::Invited)
    }
}

/// Whether an address is one of the demonstration: `example.org` is nobody's, ever (RFC 2606).
pub fn is_demonstration(email: &str) -> bool {
    email.ends_with("@example.org")
}
