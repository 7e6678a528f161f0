//! "Call me": a number, a language, the best hour.

use domain::callback::{BestHour, Callback, CallbackStatus};
use domain::contact::Phone;
use domain::id::{CallbackId, DeskId, MunicipalityId};
use domain::locale::Locale;
use domain::message::MessageKind;
use domain::secret::{FormKey, Secret};
use jiff::ToSpan;

use crate::Services;
use crate::error::Failure;
use crate::limits::Allowance;

/// What somebody asks for.
#[derive(Debug, Clone)]
pub struct AskCallback {
    /// The municipality they came from, if from one.
    pub municipality: Option<MunicipalityId>,
    /// The desk they came from, if from one.
    pub desk: Option<DeskId>,
    /// Their number.
    pub phone: Phone,
    /// The language to speak.
    pub language: Locale,
    /// The best hour.
    pub best_hour: BestHour,
}

/// Why the request was not taken.
#[derive(Debug, thiserror::Error)]
pub enum AskCallbackError {
    /// Too many requests for one number today.
    #[error("too many requests for one number")]
    TooMany,
    /// Not the caller's fault.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<store::StoreError> for AskCallbackError {
    fn from(error: store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

/// A number is deleted this many days after the request.
pub const ERASE_AFTER_DAYS: i32 = 30;

impl Services {
    /// Takes a request to be called. The same form sent again is the same request.
    ///
    /// # Errors
    /// See [`AskCallbackError`].
    pub async fn ask_callback(
        &self,
        ask: AskCallback,
        key: FormKey,
    ) -> Result<Secret, AskCallbackError> {
        let secret = Secret::of_form(key);
        if self.callback(&secret).await?.is_some() {
            return Ok(secret);
        }
        let now = self.now();
        let contact = ask.phone.as_str().to_owned();
        let callback = Callback {
            id: CallbackId::new(now, self.random()),
            municipality: ask.municipality,
            desk: ask.desk,
            phone: Some(ask.phone),
            language: ask.language,
            best_hour: ask.best_hour,
            status: CallbackStatus::Waiting,
            tries: 0,
            tried_at: None,
            created_at: now,
            erase_on: self.today().saturating_add(ERASE_AFTER_DAYS.days()),
        };
        let mut tx = self.store().begin().await?;
        if store::callback::insert(&mut tx, &callback, &secret.hash()).await? {
            if self.count_request(&mut tx, &contact).await? == Allowance::Refused {
                return Err(AskCallbackError::TooMany);
            }
            self.queue_for_callback(&mut tx, &callback, MessageKind::CallbackReceived)
                .await?;
            self.commit(tx).await?;
        }
        Ok(secret)
    }

    /// The request under a link.
    ///
    /// # Errors
    /// The database is away.
    pub async fn callback(&self, secret: &Secret) -> Result<Option<Callback>, Failure> {
        let mut session = self.store().reader().await?;
        Ok(store::callback::by_secret(&mut session, &secret.hash()).await?)
    }
}
