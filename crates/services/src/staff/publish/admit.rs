//! Admit an organisation that applied.

use domain::id::OrganisationId;
use domain::message::MessageKind;
use domain::publishing::{Hand, Publication, Step, next};
use domain::staff::account::{Staff, StaffState};
use domain::staff::rights::Verb;
use domain::staff::role::{Grant, Role, Scope};
use uuid::Uuid;

use super::steps::StepError;
use crate::Services;
use crate::staff::Denied;

impl Services {
    /// Publishes the card of an organisation that applied, and invites its person to keep it. Admitting again does nothing again.
    ///
    /// # Errors
    /// See [`StepError`].
    pub async fn admit_organisation(&self, staff: &Staff, thing: Uuid) -> Result<(), StepError> {
        let mut tx = self.store().begin().await?;
        let found = self.find_card(&mut tx, thing).await?;
        let found = found.ok_or(Denied::Unknown)?;
        found.allow(staff, Verb::AdmitOrganisation)?;
        let Some(applicant) = found.publication.applicant else {
            return Ok(());
        };
        let missing = found.latest.card.missing();
        if !missing.is_empty() {
            return Err(StepError::Incomplete(missing));
        }
        let from = found.publication.position();
        let to = next(from, Step::Publish, Hand::Editor, found.kind().nature())?;
        let publication = Publication {
            state: to.state,
            published: Some(found.latest.number),
            applicant: None,
            ..found.publication.clone()
        };
        self.put_on_site(&mut tx, &found).await?;
        let grant = Grant {
            role: Role::Author,
            scope: Scope::Organisation(OrganisationId(thing)),
        };
        let key = domain::id::time_ordered(self.now(), self.random());
        store::staff::grant(&mut tx, key, applicant, grant).await?;
        let person = store::staff::by_id(&mut tx, applicant).await?;
        let waits = person.is_some_and(|p| p.state == StaffState::Applied);
        if waits && store::staff::set_state(&mut tx, applicant, StaffState::Invited).await? {
            let dedup = thing.to_string();
            self.queue_for_staff(&mut tx, applicant, MessageKind::Invitation, None, &dedup)
                .await?;
        }
        self.write_step(&mut tx, Some(staff), &found, &publication, "card-admitted")
            .await?;
        self.commit(tx).await?;
        Ok(self.refresh().await?)
    }
}
