//! Sign in with a passkey: it stands for the password and for the second factor, because the device has made sure who holds it.

use anyhow::{Context, anyhow};
use data_encoding::BASE64URL_NOPAD;
use domain::id::StaffId;
use domain::secret::{Secret, SecretHash};
use domain::staff::account::{Staff, StaffState};
use domain::staff::passkey::CHALLENGE_LIFE;
use store::staff::{Asked, StoredPasskey};
use webauthn_rs::Webauthn;
use webauthn_rs::prelude::{
    DiscoverableAuthentication, Passkey, PublicKeyCredential, WebauthnError,
};

use super::add::json;
use crate::Services;
use crate::error::Failure;
use crate::limits::Allowance;
use crate::staff::SignedIn;
use crate::staff::people::{Entered, SignInError, Visitor};

impl Services {
    /// What the browser is to ask its devices for, as JSON (`PublicKeyCredentialRequestOptions`), and what the browser holds
    /// meanwhile: the answer counts together with it, once, and for [`CHALLENGE_LIFE`]. `None`: there are no passkeys here.
    ///
    /// # Errors
    /// The database is away.
    pub async fn ask_for_passkey(&self) -> Result<Option<(Secret, String)>, Failure> {
        let Some(party) = self.relying_party()? else {
            return Ok(None);
        };
        let (ask, state) = party
            .start_discoverable_authentication()
            .map_err(|error| Failure::Internal(anyhow!("a sign-in with a passkey: {error}")))?;
        let held = Secret::new(self.random());
        let until = self.now() + CHALLENGE_LIFE;
        let mut tx = self.store().begin_unflushed().await?;
        let asked = held.hash();
        let asked = Asked::ToSignIn(&asked);
        store::staff::put_challenge(&mut tx, asked, &json(&state)?, until).await?;
        tx.commit().await?;
        // Without the library's `mediation`, which is for browsers that propose passkeys while an address is typed.
        Ok(Some((held, json(&ask.public_key)?)))
    }

    /// Lets in whoever answers with a passkey of theirs, as JSON (`AuthenticationResponseJSON`). Who is halfway comes in as
    /// themselves only, and the half session ends.
    ///
    /// # Errors
    /// See [`SignInError`].
    pub async fn enter_with_passkey(
        &self,
        held: &Secret,
        answer: &str,
        half: Option<&SignedIn>,
        from: &Visitor,
    ) -> Result<Entered, SignInError> {
        let party = self.relying_party()?.ok_or(SignInError::Refused)?;
        let asked = self.take_what_was_asked(&held.hash()).await?;
        let answer: Option<PublicKeyCredential> = serde_json::from_str(answer).ok();
        let passkey = match &answer {
            Some(answer) => self.passkey_of(&party, answer).await?,
            None => None,
        };
        let owner = passkey.as_ref().map(|p| p.staff);
        if self.count_try(owner, from).await? == Allowance::Refused {
            return Err(SignInError::TooMany);
        }
        let (Some(asked), Some(answer), Some(passkey)) = (asked, answer, passkey) else {
            return Err(SignInError::Refused);
        };
        let credential = self.check_answer(&party, asked, &answer, &passkey)?;
        let staff = self.owner(passkey.staff).await?;
        if half.is_some_and(|half| half.staff.id != staff.id) {
            return Err(SignInError::Refused);
        }
        let mut tx = self.store().begin().await?;
        if !store::staff::use_passkey(&mut tx, &passkey, &credential, self.now()).await? {
            return Err(SignInError::Refused);
        }
        let entered = match half {
            Some(half) => {
                let entered = self.enter(&mut tx, &staff, &half.session, from).await?;
                entered.ok_or(SignInError::Refused)?
            }
            None => self.enter_at_once(&mut tx, &staff, from).await?,
        };
        self.commit(tx).await?;
        Ok(entered)
    }

    /// Used up whatever comes of it.
    async fn take_what_was_asked(
        &self,
        held: &SecretHash,
    ) -> Result<Option<DiscoverableAuthentication>, Failure> {
        let mut tx = self.store().begin_unflushed().await?;
        let asked = Asked::ToSignIn(held);
        let state = store::staff::take_challenge(&mut tx, asked, self.now()).await?;
        tx.commit().await?;
        let state = state.map(|state| serde_json::from_str(&state)).transpose();
        state
            .context("a stored challenge is malformed")
            .map_err(Failure::Internal)
    }

    /// The passkey that an answer names, if it is of the account that the device names with it.
    async fn passkey_of(
        &self,
        party: &Webauthn,
        answer: &PublicKeyCredential,
    ) -> Result<Option<StoredPasskey>, Failure> {
        let Ok((staff, credential)) = party.identify_discoverable_authentication(answer) else {
            return Ok(None);
        };
        let credential = BASE64URL_NOPAD.encode(credential);
        let mut reader = self.store().reader().await?;
        let found = store::staff::passkey_by_credential(&mut reader, &credential).await?;
        Ok(found.filter(|found| found.staff == StaffId(staff)))
    }

    /// The passkey as it is after a right answer. One whose counter has not moved on is refused: there may be a copy of it.
    fn check_answer(
        &self,
        party: &Webauthn,
        asked: DiscoverableAuthentication,
        answer: &PublicKeyCredential,
        passkey: &StoredPasskey,
    ) -> Result<String, SignInError> {
        let mut credential: Passkey = serde_json::from_str(&passkey.credential)
            .context("a stored passkey is malformed")
            .map_err(Failure::Internal)?;
        match party.finish_discoverable_authentication_v2(answer, asked, &credential) {
            Ok(used) => {
                credential.update_credential(&used);
                Ok(json(&credential)?)
            }
            Err(error) => {
                if matches!(error, WebauthnError::CredentialPossibleCompromise) {
                    let id = passkey.passkey.id;
                    tracing::warn!(passkey = %id, "the counter of a passkey went back: refused");
                }
                Err(SignInError::Refused)
            }
        }
    }

    async fn owner(&self, staff: StaffId) -> Result<Staff, SignInError> {
        let mut reader = self.store().reader().await?;
        let staff = store::staff::by_id(&mut reader, staff).await?;
        let staff = staff.filter(|s| s.state == StaffState::Active && self.may_sign_in(s));
        staff.ok_or(SignInError::Refused)
    }
}
