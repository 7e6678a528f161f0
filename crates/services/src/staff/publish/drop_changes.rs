//! Leave the site as it is and forget the changes under way.

use domain::publishing::{Publication, Revision, Step};
use domain::staff::account::Staff;
use domain::staff::rights::Verb;
use uuid::Uuid;

use super::steps::{StepError, after};
use crate::Services;
use crate::staff::Denied;

impl Services {
    /// Drops the changes: what is on the site becomes the latest version again. The dropped ones stay among the versions.
    ///
    /// # Errors
    /// See [`StepError`].
    pub async fn drop_changes(
        &self,
        staff: &Staff,
        thing: Uuid,
        seen: u32,
    ) -> Result<(), StepError> {
        let (mut tx, found, to) = self.begin_step(staff, thing, Step::Drop, seen).await?;
        found.allow(staff, Verb::Draft)?;
        // The step is refused when nothing is on the site.
        let number = found.publication.published.ok_or(Denied::Unknown)?;
        let live = store::publication::revision(&mut tx, thing, number).await?;
        let live = live.ok_or(Denied::Unknown)?;
        let revision = Revision {
            card: live.card,
            sources: live.sources,
            ..after(&found.latest, staff, self.now())
        };
        let publication = Publication {
            state: to.state,
            draft: revision.number,
            published: Some(revision.number),
            publish_at: None,
            ..found.publication.clone()
        };
        self.write_step(
            &mut tx,
            Some(staff),
            &found,
            &publication,
            "card-changes-dropped",
        )
        .await?;
        store::publication::add_revision(&mut tx, thing, &revision).await?;
        Ok(self.commit(tx).await?)
    }
}
