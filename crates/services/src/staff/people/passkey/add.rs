//! Add a passkey to one's own account: first the password, then what the device makes.

use anyhow::{Context, anyhow};
use data_encoding::BASE64URL_NOPAD;
use domain::id::{PasskeyId, StaffId};
use domain::message::MessageKind;
use domain::staff::history::Thing;
use domain::staff::passkey::{CHALLENGE_LIFE, PASSKEY_NAME_MAX, Passkey};
use domain::text::Line;
use serde::{Deserialize, Serialize};
use store::staff::{Asked, StoredPasskey};
use webauthn_rs::prelude::{PasskeyRegistration, RegisterPublicKeyCredential};

use crate::Services;
use crate::error::Failure;
use crate::staff::people::OwnError;
use crate::staff::{Happened, SignedIn};

/// Why a passkey was not added.
#[derive(Debug, thiserror::Error)]
pub enum AddPasskeyError {
    /// The password that was asked for is not the right one.
    #[error("wrong password")]
    WrongPassword,
    /// Nothing was asked of this session lately, it was answered before, or the answer is none.
    #[error("refused")]
    Refused,
    /// Not the caller's fault.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<store::StoreError> for AddPasskeyError {
    fn from(error: store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

impl From<OwnError> for AddPasskeyError {
    fn from(error: OwnError) -> Self {
        match error {
            OwnError::Failure(failure) => Self::Failure(failure),
            OwnError::WrongPassword | OwnError::Password(_) => Self::WrongPassword,
        }
    }
}

/// What is kept until the device answers.
#[derive(Serialize, Deserialize)]
struct Adding {
    name: String,
    registration: PasskeyRegistration,
}

impl Services {
    /// What the browser is to ask the device for, as JSON (`PublicKeyCredentialCreationOptions`), once the password is right. The
    /// answer counts in this session, once, and for [`CHALLENGE_LIFE`].
    ///
    /// # Errors
    /// See [`AddPasskeyError`].
    pub async fn begin_passkey(
        &self,
        who: &SignedIn,
        name: &Line,
        password: &str,
    ) -> Result<String, AddPasskeyError> {
        let party = self.relying_party()?.ok_or(AddPasskeyError::Refused)?;
        self.ask_password(who, password).await?;
        let staff = &who.staff;
        let mut tx = self.store().begin_unflushed().await?;
        let there = store::staff::passkeys_of(&mut tx, staff.id).await?;
        let there = there
            .iter()
            .filter_map(|p| BASE64URL_NOPAD.decode(p.credential_id.as_bytes()).ok())
            .collect();
        let begun = party.start_passkey_registration(
            staff.id.0,
            staff.email.as_str(),
            staff.name.as_str(),
            Some(there),
        );
        let (mut ask, registration) =
            begun.map_err(|error| Failure::Internal(anyhow!("a passkey to add: {error}")))?;
        // The device keeps the passkey with the account's key, so that nobody types an address to sign in. The library would
        // rather spare the room of small key rings.
        if let Some(wanted) = &mut ask.public_key.authenticator_selection {
            wanted.resident_key = None;
            wanted.require_resident_key = true;
        }
        let adding = Adding {
            name: name.as_str().to_owned(),
            registration,
        };
        let state = json(&adding)?;
        let until = self.now() + CHALLENGE_LIFE;
        store::staff::put_challenge(&mut tx, Asked::ToAdd(who.session.id), &state, until).await?;
        tx.commit().await?;
        Ok(json(&ask.public_key)?)
    }

    /// Takes what the device made, as JSON (`RegistrationResponseJSON`). Its owner is told by mail.
    ///
    /// # Errors
    /// See [`AddPasskeyError`].
    pub async fn add_passkey(&self, who: &SignedIn, answer: &str) -> Result<(), AddPasskeyError> {
        let party = self.relying_party()?.ok_or(AddPasskeyError::Refused)?;
        let answer: RegisterPublicKeyCredential =
            serde_json::from_str(answer).map_err(|_| AddPasskeyError::Refused)?;
        let (staff, now) = (&who.staff, self.now());
        let mut tx = self.store().begin_unflushed().await?;
        let asked = Asked::ToAdd(who.session.id);
        let state = store::staff::take_challenge(&mut tx, asked, now).await?;
        // Used up whatever comes of it.
        tx.commit().await?;
        let Some(state) = state else {
            return self.was_added(staff.id, &answer).await;
        };
        let adding: Adding = serde_json::from_str(&state)
            .context("a stored challenge is malformed")
            .map_err(Failure::Internal)?;
        let made = party
            .finish_passkey_registration(&answer, &adding.registration)
            .map_err(|_| AddPasskeyError::Refused)?;
        let name = Line::parse(&adding.name, PASSKEY_NAME_MAX)
            .context("the name of a passkey")
            .map_err(Failure::Internal)?;
        let new = StoredPasskey {
            passkey: Passkey {
                id: PasskeyId::new(now, self.random()),
                name,
                created_at: now,
                used_at: None,
            },
            staff: staff.id,
            credential_id: BASE64URL_NOPAD.encode(made.cred_id()),
            credential: json(&made)?,
        };
        let mut tx = self.store().begin().await?;
        if !store::staff::put_passkey(&mut tx, &new).await? {
            return Err(AddPasskeyError::Refused);
        }
        let what = Happened::new("passkey-added", Thing::Staff, staff.id.0);
        self.note(&mut tx, Some(staff.id), what).await?;
        let (kind, which) = (MessageKind::PasskeyAdded, new.passkey.id.to_string());
        self.queue_for_staff(&mut tx, staff.id, kind, None, &which)
            .await?;
        self.commit(tx).await?;
        Ok(())
    }

    /// Lets through an answer that was sent twice: its passkey is there.
    async fn was_added(
        &self,
        staff: StaffId,
        answer: &RegisterPublicKeyCredential,
    ) -> Result<(), AddPasskeyError> {
        let id = BASE64URL_NOPAD.encode(&answer.raw_id);
        let mut reader = self.store().reader().await?;
        let there = store::staff::passkey_by_credential(&mut reader, &id).await?;
        match there {
            Some(there) if there.staff == staff => Ok(()),
            _ => Err(AddPasskeyError::Refused),
        }
    }
}

pub(super) fn json(value: &impl Serialize) -> Result<String, Failure> {
    let written = serde_json::to_string(value).context("a passkey as JSON");
    written.map_err(Failure::Internal)
}
