//! Set up the second factor, or another in its place.

use domain::staff::account::{SessionStage, StaffState};
use domain::staff::history::Thing;

use super::code::Entered;
use super::key::TotpKey;
use super::profile::OwnError;
use super::recovery::RecoveryCode;
use super::visitor::Visitor;
use crate::Services;
use crate::error::Failure;
use crate::staff::{Happened, SignedIn};

/// What somebody has besides a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Factors {
    /// One-time codes are set up.
    pub codes: bool,
    /// How many codes on paper are left.
    pub recovery_codes: u64,
    /// There is a passkey, which does without all of it.
    pub passkeys: bool,
}

impl Factors {
    /// Whether there is anything to be asked for after the password.
    pub fn any(self) -> bool {
        self.codes
    }
}

/// The second factor is set up.
#[derive(Debug)]
pub struct SetUp {
    /// The codes on paper, to be shown once.
    pub codes: Vec<RecoveryCode>,
    /// Who was halfway is in.
    pub entered: Option<Entered>,
}

/// Why it is not.
#[derive(Debug, thiserror::Error)]
pub enum SetUpError {
    /// The code is not of this key: wrongly typed, or the phone's clock is off.
    #[error("wrong code")]
    WrongCode,
    /// Whoever is signed in already did not know the password.
    #[error("wrong password")]
    WrongPassword,
    /// Somebody halfway has a second factor already, or the half session is over.
    #[error("over")]
    Over,
    /// Not the caller's fault.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<store::StoreError> for SetUpError {
    fn from(error: store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

impl From<OwnError> for SetUpError {
    fn from(error: OwnError) -> Self {
        match error {
            OwnError::Failure(failure) => Self::Failure(failure),
            OwnError::WrongPassword | OwnError::Password(_) => Self::WrongPassword,
        }
    }
}

impl Services {
    /// What somebody has besides a password.
    ///
    /// # Errors
    /// The database is away.
    pub async fn factors(&self, who: &SignedIn) -> Result<Factors, Failure> {
        let mut reader = self.store().reader().await?;
        let credential = store::staff::credential_of(&mut reader, who.staff.id).await?;
        Ok(Factors {
            codes: credential.is_some_and(|c| c.totp_secret.is_some()),
            recovery_codes: store::staff::recovery_codes_left(&mut reader, who.staff.id).await?,
            passkeys: !store::staff::passkeys_of(&mut reader, who.staff.id)
                .await?
                .is_empty(),
        })
    }

    /// The key that is proposed to somebody: the same for the whole session until it is taken, so that looking changes nothing
    /// and loading the page again does not confuse the phone.
    ///
    /// # Errors
    /// The database is away.
    pub async fn proposed_key(&self, who: &SignedIn) -> Result<TotpKey, Failure> {
        let mut reader = self.store().reader().await?;
        let credential = store::staff::credential_of(&mut reader, who.staff.id).await?;
        let present = credential.and_then(|c| c.totp_secret).unwrap_or_default();
        Ok(self.key_for(who, &present))
    }

    fn key_for(&self, who: &SignedIn, present: &[u8]) -> TotpKey {
        let session = who.session.id.0;
        let digest = self
            .form_keys()
            .derive(&[b"one-time codes", session.as_bytes(), present]);
        let mut bytes = [0; 20];
        bytes.copy_from_slice(&digest[..20]);
        TotpKey::of_bytes(bytes)
    }

    /// Takes the proposed key as the second factor, once a code proves that the phone has it. Who was halfway is in; who is in
    /// already proves with the password that it is them, and their other sessions end.
    ///
    /// # Errors
    /// See [`SetUpError`].
    pub async fn set_up_codes(
        &self,
        who: &SignedIn,
        code: &str,
        password: &str,
        from: &Visitor,
    ) -> Result<SetUp, SetUpError> {
        let staff = &who.staff;
        let half = who.session.stage == SessionStage::Half;
        if !half {
            self.ask_password(who, password).await?;
        }
        let mut tx = self.store().begin().await?;
        let credential = store::staff::credential_of(&mut tx, staff.id)
            .await?
            .unwrap_or_default();
        // Whoever knows no more than the password does not put their own phone in the place of the owner's.
        if half && (credential.totp_secret.is_some() || credential.password_hash.is_none()) {
            return Err(SetUpError::Over);
        }
        let key = self.key_for(who, credential.totp_secret.as_deref().unwrap_or_default());
        let digits: String = code.chars().filter(|c| !c.is_whitespace()).collect();
        let Some(step) = key.step_of(&digits, self.now())? else {
            return Err(SetUpError::WrongCode);
        };
        store::staff::set_totp(&mut tx, staff.id, Some(key.as_bytes())).await?;
        store::staff::enter_totp_step(&mut tx, staff.id, step).await?;
        let codes = self.renew_recovery_codes(&mut tx, staff.id).await?;
        let happened = |what| Happened::new(what, Thing::Staff, staff.id.0);
        if store::staff::set_state(&mut tx, staff.id, StaffState::Active).await? {
            self.note(&mut tx, Some(staff.id), happened("account-active"))
                .await?;
        }
        self.note(&mut tx, Some(staff.id), happened("second-factor-set"))
            .await?;
        let entered = match half {
            true => Some(
                self.enter(&mut tx, staff, &who.session, from)
                    .await?
                    .ok_or(SetUpError::Over)?,
            ),
            false => {
                store::staff::end_all_sessions(&mut tx, staff.id, Some(who.session.id)).await?;
                None
            }
        };
        self.commit(tx).await?;
        Ok(SetUp { codes, entered })
    }
}
