//! Enter with the code of the second factor.

use domain::id::StaffId;
use domain::secret::Secret;
use domain::staff::history::Thing;
use store::Tx;

use super::key::TotpKey;
use super::recovery::RecoveryCode;
use super::visitor::Visitor;
use crate::Services;
use crate::error::Failure;
use crate::limits::Allowance;
use crate::staff::{Happened, SignedIn};

/// Somebody is in.
#[derive(Debug)]
pub struct Entered {
    /// The token of the full session.
    pub token: Secret,
    /// What the browser keeps, so that it is known the next time.
    pub device: Secret,
}

/// Why a code did not let somebody in.
#[derive(Debug, thiserror::Error)]
pub enum CodeError {
    /// Wrong, or used before.
    #[error("refused")]
    Refused,
    /// Too many wrong ones, or the half session is over: back to the password.
    #[error("over")]
    Over,
    /// Not the caller's fault.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<store::StoreError> for CodeError {
    fn from(error: store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

impl Services {
    /// Lets in whoever is halfway and has the code of the phone, or one from the paper.
    ///
    /// # Errors
    /// See [`CodeError`].
    pub async fn enter_code(
        &self,
        half: &SignedIn,
        code: &str,
        from: &Visitor,
    ) -> Result<Entered, CodeError> {
        let staff = &half.staff;
        if self.count_code(half.session.id).await? == Allowance::Refused
            || (!self.knows_device(staff.id, from).await?
                && self.count_codes_of(staff.id).await? == Allowance::Refused)
        {
            let mut tx = self.store().begin().await?;
            store::staff::end_session(&mut tx, staff.id, half.session.id).await?;
            tx.commit().await?;
            return Err(CodeError::Over);
        }
        let mut tx = self.store().begin().await?;
        if !self.take_code(&mut tx, staff.id, code).await? {
            drop(tx);
            self.note_failure(staff.email.as_str()).await?;
            return Err(CodeError::Refused);
        }
        let entered = self.enter(&mut tx, staff, &half.session, from).await?;
        let entered = entered.ok_or(CodeError::Over)?;
        self.commit(tx).await?;
        Ok(entered)
    }

    /// Takes a code of the second factor, once: one of the phone, or one from the paper.
    pub(super) async fn take_code(
        &self,
        tx: &mut Tx,
        staff: StaffId,
        code: &str,
    ) -> Result<bool, Failure> {
        let now = self.now();
        let credential = store::staff::credential_of(tx, staff)
            .await?
            .unwrap_or_default();
        let digits: String = code.chars().filter(|c| !c.is_whitespace()).collect();
        if let Some(key) = credential.totp_secret.map(TotpKey::try_from).transpose()?
            && let Some(step) = key.step_of(&digits, now)?
        {
            return Ok(store::staff::enter_totp_step(tx, staff, step).await?);
        }
        let Some(code) = RecoveryCode::read(code) else {
            return Ok(false);
        };
        let taken = store::staff::use_recovery_code(tx, staff, &code.hash(), now).await?;
        if taken {
            let what = Happened::new("recovery-code-used", Thing::Staff, staff.0);
            self.note(tx, Some(staff), what).await?;
        }
        Ok(taken)
    }
}
