//! Take up an old version again.

use domain::publishing::{Publication, Revision, Step};
use domain::staff::account::Staff;
use domain::staff::rights::Verb;
use uuid::Uuid;

use super::find::hand_of;
use super::steps::{StepError, after};
use crate::Services;
use crate::staff::Denied;

impl Services {
    /// Makes a new draft with the content of an old version. Nothing is lost: the versions between stay.
    ///
    /// # Errors
    /// See [`StepError`].
    pub async fn restore_version(
        &self,
        staff: &Staff,
        thing: Uuid,
        seen: u32,
        number: u32,
    ) -> Result<(), StepError> {
        let (mut tx, found, to) = self.begin_step(staff, thing, Step::Save, seen).await?;
        found.allow(staff, Verb::Draft)?;
        let old = store::publication::revision(&mut tx, thing, number).await?;
        let old = old.ok_or(Denied::Unknown)?;
        hand_of(staff, &[old.card.target(thing)])?;
        let revision = Revision {
            card: old.card,
            sources: old.sources,
            ..after(&found.latest, staff, self.now())
        };
        let publication = Publication {
            state: to.state,
            draft: revision.number,
            publish_at: None,
            ..found.publication.clone()
        };
        self.write_step(&mut tx, Some(staff), &found, &publication, "card-restored")
            .await?;
        store::publication::add_revision(&mut tx, thing, &revision).await?;
        Ok(self.commit(tx).await?)
    }
}
