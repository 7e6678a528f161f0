//! The hidden token of a form: a key that makes a second submission harmless, and a proof that we issued it lately.

use data_encoding::BASE64URL_NOPAD;
use domain::clock::Random;
use domain::id::StaffSessionId;
use domain::secret::FormKey;
use hmac::{Hmac, KeyInit, Mac};
use jiff::{SignedDuration, Timestamp, ToSpan};
use sha2::Sha256;
use store::Store;
use uuid::Uuid;

use crate::Services;
use crate::error::Failure;

/// How long a form may lie open before it must be sent again.
pub const FORM_LIFE: SignedDuration = SignedDuration::from_hours(24);

/// Why a form's token was refused. The remedy is the same: show the form again with what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FormTokenError {
    /// Not one of ours.
    #[error("the form was not issued here")]
    Foreign,
    /// Older than [`FORM_LIFE`].
    #[error("the form is too old")]
    TooOld,
}

/// The key that signs form tokens, the same on every server of the installation.
pub(crate) struct FormKeys([u8; 32]);

impl FormKeys {
    pub(crate) async fn shared(store: &Store, random: &dyn Random) -> Result<Self, Failure> {
        let mut fresh = [0; 32];
        random.fill(&mut fresh);
        let mut tx = store.begin().await?;
        let key = store::keys::get_or_create(&mut tx, "form", &fresh).await?;
        tx.commit().await?;
        Ok(Self(key))
    }

    /// What keeps hashed addresses from being guessed.
    pub(crate) fn salt(&self) -> &[u8] {
        &self.0
    }

    /// What somebody without the key cannot tell, from some parts.
    pub(crate) fn derive(&self, parts: &[&[u8]]) -> [u8; 32] {
        let mut mac =
            Hmac::<Sha256>::new_from_slice(&self.0).expect("HMAC takes a key of 32 bytes");
        for part in parts {
            mac.update(&part.len().to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }

    fn mac(&self, payload: &[u8], holder: Holder) -> Hmac<Sha256> {
        // HMAC takes keys of any length.
        let mut mac =
            Hmac::<Sha256>::new_from_slice(&self.0).expect("HMAC takes a key of 32 bytes");
        mac.update(payload);
        match holder {
            Holder::Anybody => (),
            Holder::Everybody => mac.update(b"everybody"),
            Holder::Session(session) => mac.update(session.0.as_bytes()),
        }
        mac
    }
}

/// Who a form was issued to: a token is good for nobody else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holder {
    /// Anybody on the public pages.
    Anybody,
    /// All readers of pages that are kept and shared. Its key is known to everybody: no link may ever be derived from it.
    Everybody,
    /// Somebody signed in, for this session only.
    Session(StaffSessionId),
}

impl Services {
    /// The token for one rendering of a public form.
    pub fn issue_form(&self) -> String {
        self.issue_form_for(FormKey::new(self.random()), Holder::Anybody)
    }

    /// The token for one rendering of a form that only its holder may send.
    pub fn issue_form_to(&self, holder: Holder) -> String {
        self.issue_form_for(FormKey::new(self.random()), holder)
    }

    /// The token of forms on pages that are kept and that everybody shares ([`Holder::Everybody`]). It is the same all day and on every server,
    /// so that a page that says the same is the same to the byte, and good for at least a day after the page was made. What makes a second
    /// submission harmless is up to the verb.
    pub fn issue_shared_form(&self) -> String {
        let today = self.today();
        let digest = self
            .form_keys()
            .derive(&[b"shared form", today.to_string().as_bytes()]);
        let mut key = [0; 16];
        key.copy_from_slice(&digest[..16]);
        let midnight = self.begins(today.saturating_add(1.day()));
        self.token(FormKey(Uuid::from_bytes(key)), midnight, Holder::Everybody)
    }

    /// A token with a given key: for showing again a form that was refused.
    pub fn issue_form_for(&self, key: FormKey, holder: Holder) -> String {
        self.token(key, self.now(), holder)
    }

    fn token(&self, key: FormKey, issued: Timestamp, holder: Holder) -> String {
        let mut token = key.0.as_bytes().to_vec();
        token.extend(issued.as_second().to_be_bytes());
        let tag = self.form_keys().mac(&token, holder).finalize().into_bytes();
        token.extend(&tag[..16]);
        BASE64URL_NOPAD.encode(&token)
    }

    /// The key of a token that we issued to its holder within [`FORM_LIFE`].
    ///
    /// # Errors
    /// See [`FormTokenError`].
    pub fn check_form(&self, token: &str, holder: Holder) -> Result<FormKey, FormTokenError> {
        let token = BASE64URL_NOPAD
            .decode(token.as_bytes())
            .map_err(|_| FormTokenError::Foreign)?;
        let (payload, tag) = token.split_at_checked(24).ok_or(FormTokenError::Foreign)?;
        if tag.len() != 16 {
            return Err(FormTokenError::Foreign);
        }
        self.form_keys()
            .mac(payload, holder)
            .verify_truncated_left(tag)
            .map_err(|_| FormTokenError::Foreign)?;
        let (key, issued) = payload.split_at(16);
        let issued = issued
            .try_into()
            .map(i64::from_be_bytes)
            .map_err(|_| FormTokenError::Foreign)?;
        let issued = Timestamp::from_second(issued).map_err(|_| FormTokenError::Foreign)?;
        if self.now().duration_since(issued) > FORM_LIFE {
            return Err(FormTokenError::TooOld);
        }
        Uuid::from_slice(key)
            .map(FormKey)
            .map_err(|_| FormTokenError::Foreign)
    }
}
