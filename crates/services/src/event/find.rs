//! Find a sign-up by its link.

use std::sync::Arc;

use domain::event::{Event, SignUp};
use domain::id::EventId;
use domain::secret::Secret;

use crate::Services;
use crate::error::Failure;

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
