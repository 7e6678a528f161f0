//! Say that a draft is ready to be read by an editor.

use domain::publishing::{Publication, Refusal, State, Step};
use domain::staff::account::Staff;
use domain::staff::rights::Verb;
use uuid::Uuid;

use super::steps::StepError;
use crate::Services;

impl Services {
    /// Asks for review, and tells the editors. Asking again does nothing again.
    ///
    /// # Errors
    /// See [`StepError`].
    pub async fn ask_review(&self, staff: &Staff, thing: Uuid, seen: u32) -> Result<(), StepError> {
        let begun = self.begin_step(staff, thing, Step::AskReview, seen).await;
        let (mut tx, found, to) = match begun {
            Err(StepError::Refused(Refusal::NothingToDo)) if self.waits(thing).await? => {
                return Ok(());
            }
            other => other?,
        };
        let publication = Publication {
            state: to.state,
            asked_by: Some(staff.id),
            ..found.publication.clone()
        };
        self.write_step(
            &mut tx,
            Some(staff),
            &found,
            &publication,
            "card-review-asked",
        )
        .await?;
        self.tell_editors(&mut tx, &found, Verb::Publish, Some(staff))
            .await?;
        Ok(self.commit(tx).await?)
    }

    async fn waits(&self, thing: Uuid) -> Result<bool, StepError> {
        let mut session = self.store().reader().await?;
        let publication = store::publication::by_thing(&mut session, thing).await?;
        Ok(publication.is_some_and(|p| p.state == State::InReview))
    }
}
