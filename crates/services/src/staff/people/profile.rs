//! What somebody changes about their own account. What opens it to others asks for the password once more.

use domain::locale::Locale;
use domain::staff::history::Thing;
use domain::staff::password::{Password, PasswordError};
use domain::text::Line;

use super::recovery::RecoveryCode;
use super::take_up::chosen;
use crate::Services;
use crate::error::Failure;
use crate::limits::Allowance;
use crate::staff::{Happened, SignedIn};

/// Why a change of one's own account was refused.
#[derive(Debug, thiserror::Error)]
pub enum OwnError {
    /// The password that was asked for is not the right one.
    #[error("wrong password")]
    WrongPassword,
    /// The new one will not do.
    #[error(transparent)]
    Password(#[from] PasswordError),
    /// Not the caller's fault.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<store::StoreError> for OwnError {
    fn from(error: store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

impl Services {
    /// Lets through whoever knows the password of the session's account. Guesses are counted: a laptop left open is no way to it.
    pub(super) async fn ask_password(&self, who: &SignedIn, typed: &str) -> Result<(), OwnError> {
        let counted = self.count_confirmation(who.session.id).await? == Allowance::Granted;
        let password = Password::typed(typed);
        if counted && self.is_password_of(Some(who.staff.id), &password).await? {
            Ok(())
        } else {
            Err(OwnError::WrongPassword)
        }
    }

    /// Changes what somebody is called and the language of their pages.
    ///
    /// # Errors
    /// The database is away.
    pub async fn rename_staff(
        &self,
        who: &SignedIn,
        name: &Line,
        language: Locale,
    ) -> Result<(), Failure> {
        let mut tx = self.store().begin().await?;
        store::staff::rename(&mut tx, who.staff.id, name, language).await?;
        let what = Happened::new("profile-changed", Thing::Staff, who.staff.id.0);
        self.note(&mut tx, Some(who.staff.id), what).await?;
        Ok(tx.commit().await?)
    }

    /// Changes somebody's password; their other sessions end.
    ///
    /// # Errors
    /// See [`OwnError`].
    pub async fn change_password(
        &self,
        who: &SignedIn,
        present: &str,
        new: &str,
    ) -> Result<(), OwnError> {
        self.ask_password(who, present).await?;
        let new = chosen(new, &who.staff)?;
        let hash = self.passwords().hash(&new, self.random()).await?;
        let mut tx = self.store().begin().await?;
        store::staff::set_password(&mut tx, who.staff.id, &hash).await?;
        store::staff::end_all_sessions(&mut tx, who.staff.id, Some(who.session.id)).await?;
        let what = Happened::new("password-changed", Thing::Staff, who.staff.id.0);
        self.note(&mut tx, Some(who.staff.id), what).await?;
        Ok(tx.commit().await?)
    }

    /// New codes on paper in the place of the old ones, to be shown once.
    ///
    /// # Errors
    /// See [`OwnError`].
    pub async fn new_recovery_codes(
        &self,
        who: &SignedIn,
        password: &str,
    ) -> Result<Vec<RecoveryCode>, OwnError> {
        self.ask_password(who, password).await?;
        let mut tx = self.store().begin().await?;
        let codes = self.renew_recovery_codes(&mut tx, who.staff.id).await?;
        let what = Happened::new("recovery-codes-made", Thing::Staff, who.staff.id.0);
        self.note(&mut tx, Some(who.staff.id), what).await?;
        tx.commit().await?;
        Ok(codes)
    }

    /// Ends all of somebody's sessions but this one.
    ///
    /// # Errors
    /// The database is away.
    pub async fn end_other_sessions(&self, who: &SignedIn) -> Result<(), Failure> {
        let mut tx = self.store().begin().await?;
        store::staff::end_all_sessions(&mut tx, who.staff.id, Some(who.session.id)).await?;
        Ok(tx.commit().await?)
    }
}
