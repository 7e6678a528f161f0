//! Do not admit an organisation that applied, and forget who asked.

use domain::id::{JobId, StaffId};
use domain::message::MessageKind;
use domain::publishing::{Publication, State};
use domain::secret::FormKey;
use domain::staff::account::{Staff, StaffState};
use domain::staff::rights::Verb;
use domain::text::Line;
use jiff::SignedDuration;
use store::job::Job;
use uuid::Uuid;

use super::steps::StepError;
use crate::Services;
use crate::error::Failure;
use crate::staff::Denied;

/// The kind of the job that erases a declined application; its payload is the key of the organisation that never was.
pub(crate) const ERASE_APPLICANT: &str = "erase_applicant";
/// How long the answer may take to leave before the next look: name and address are read when it is sent.
const LOOK_AGAIN: SignedDuration = SignedDuration::from_mins(15);

impl Services {
    /// Declines an application and writes so to whoever sent it, with a sentence if there is one. Once that is sent, name,
    /// address and card are erased. Declining again does nothing again.
    ///
    /// # Errors
    /// See [`StepError`].
    pub async fn decline_organisation(
        &self,
        staff: &Staff,
        thing: Uuid,
        sentence: Option<Line>,
        key: FormKey,
    ) -> Result<(), StepError> {
        let mut tx = self.store().begin().await?;
        let found = self.find_card(&mut tx, thing).await?;
        let found = found.ok_or(Denied::Unknown)?;
        found.allow(staff, Verb::AdmitOrganisation)?;
        let waits = found.publication.state == State::InReview;
        let Some(applicant) = found.publication.applicant.filter(|_| waits) else {
            return Ok(());
        };
        // The applicant stays noted until erased: the job needs to know whom.
        let publication = Publication {
            state: State::Cancelled,
            ..found.publication.clone()
        };
        self.write_step(&mut tx, Some(staff), &found, &publication, "card-declined")
            .await?;
        if let Some(sentence) = sentence {
            self.write_comment(&mut tx, staff, &found, sentence, key)
                .await?;
        }
        let kind = MessageKind::ApplicationDeclined;
        self.queue_for_staff(&mut tx, applicant, kind, Some(thing), &thing.to_string())
            .await?;
        let (id, at) = (
            JobId::new(self.now(), self.random()),
            self.now() + LOOK_AGAIN,
        );
        let dedup = format!("{ERASE_APPLICANT}:{thing}");
        store::job::enqueue(&mut tx, id, ERASE_APPLICANT, &thing.to_string(), at, &dedup).await?;
        Ok(self.commit(tx).await?)
    }

    /// Erases a declined application, as soon as the answer has left or was given up.
    pub(crate) async fn erase_applicant(&self, job: &Job, thing: Uuid) -> Result<(), Failure> {
        let mut tx = self.store().begin().await?;
        let publication = store::publication::by_thing(&mut tx, thing).await?;
        let declined = publication.filter(|p| p.state == State::Cancelled);
        let applicant = declined.and_then(|p| p.applicant);
        if let Some(applicant) = applicant {
            if store::message::waits_about(&mut tx, thing).await? {
                let later = self.now() + LOOK_AGAIN;
                store::job::retry(&mut tx, job, later, "the answer has not left").await?;
                return Ok(tx.commit().await?);
            }
            self.forget_applicant(&mut tx, applicant).await?;
            store::publication::erase(&mut tx, thing).await?;
        }
        store::job::done(&mut tx, job).await?;
        Ok(tx.commit().await?)
    }

    /// Unless they have an account, or another application of theirs waits.
    pub(super) async fn forget_applicant(
        &self,
        tx: &mut store::Tx,
        applicant: StaffId,
    ) -> Result<(), Failure> {
        let person = store::staff::by_id(tx, applicant).await?;
        let only_applied = person.is_some_and(|p| p.state == StaffState::Applied);
        if only_applied && store::publication::applications_of(tx, applicant).await? == 1 {
            store::staff::erase_applicant(tx, applicant).await?;
        }
        Ok(())
    }
}
