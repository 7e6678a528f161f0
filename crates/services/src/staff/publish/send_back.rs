//! Give a draft back to its author.

use domain::publishing::{Publication, Step};
use domain::secret::FormKey;
use domain::staff::account::Staff;
use domain::staff::rights::Verb;
use domain::text::Line;
use uuid::Uuid;

use super::steps::StepError;
use crate::Services;

impl Services {
    /// Sends a draft back with a comment, and tells its author.
    ///
    /// # Errors
    /// See [`StepError`].
    pub async fn send_back(
        &self,
        staff: &Staff,
        thing: Uuid,
        seen: u32,
        comment: Line,
        key: FormKey,
    ) -> Result<(), StepError> {
        let begun = self.begin_step(staff, thing, Step::SendBack, seen).await?;
        let (mut tx, found, to) = begun;
        found.allow(staff, Verb::Publish)?;
        let publication = Publication {
            state: to.state,
            publish_at: None,
            asked_by: None,
            ..found.publication.clone()
        };
        self.write_step(&mut tx, Some(staff), &found, &publication, "card-sent-back")
            .await?;
        self.write_comment(&mut tx, staff, &found, comment, key)
            .await?;
        self.tell_author(&mut tx, &found, Some(staff)).await?;
        Ok(self.commit(tx).await?)
    }
}
