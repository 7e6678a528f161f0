//! Find a sign-up, by its link or by its code and something only they know.

use std::sync::Arc;

use domain::event::{Event, SignUp};
use domain::id::EventId;
use domain::secret::{BookingCode, Secret};

use crate::Services;
use crate::booking::FindError;
use crate::error::Failure;
use crate::limits::Allowance;

/// A sign-up with what it is for.
#[derive(Debug, Clone)]
pub struct SignUpSeen {
    /// The sign-up.
    pub sign_up: SignUp,
    /// The event, on the site or not any more.
    pub event: Arc<Event>,
    /// How many stand before them in line, if they wait.
    pub before: Option<u32>,
}

impl Services {
    /// What is known under a link.
    ///
    /// # Errors
    /// The database is away.
    pub async fn sign_up_by_link(&self, secret: &Secret) -> Result<Option<SignUpSeen>, Failure> {
        let mut session = self.store().reader().await?;
        let found = store::sign_up::by_link(&mut session, &secret.hash()).await?;
        let Some(sign_up) = found else {
            return Ok(None);
        };
        let before = store::sign_up::place_in_line(&mut session, sign_up.id).await?;
        drop(session);
        let event = self.any_event(sign_up.event).await?;
        Ok(event.map(|event| SignUpSeen {
            sign_up,
            event,
            before,
        }))
    }

    /// A fresh secret link to the sign-up with `code`, for whoever also knows `proof`. Guesses of one client are counted, together with
    /// those at codes of appointments.
    ///
    /// # Errors
    /// See [`FindError`].
    pub async fn find_sign_up(
        &self,
        code: &str,
        proof: &str,
        client: &str,
    ) -> Result<Secret, FindError> {
        if self.count_guess(client).await? == Allowance::Refused {
            return Err(FindError::TooMany);
        }
        let code: BookingCode = code.parse().map_err(|_| FindError::NotFound)?;
        let mut tx = self.store().begin().await.map_err(Failure::from)?;
        let found = store::sign_up::by_code(&mut tx, &code)
            .await
            .map_err(Failure::from)?;
        let found = found
            .filter(|s| s.is_proven_by(proof))
            .ok_or(FindError::NotFound)?;
        let secret = Secret::new(self.random());
        store::sign_up::add_link(&mut tx, &secret.hash(), found.id, self.now())
            .await
            .map_err(Failure::from)?;
        tx.commit().await.map_err(Failure::from)?;
        Ok(secret)
    }

    /// An event, wherever it is: in memory, long over, or off the site.
    pub(crate) async fn any_event(&self, id: EventId) -> Result<Option<Arc<Event>>, Failure> {
        if let Some(event) = self.directory().event(id) {
            return Ok(Some(Arc::clone(event)));
        }
        let mut session = self.store().reader().await?;
        let found = store::event::by_id(&mut session, id).await?;
        Ok(found.map(Arc::new))
    }
}
