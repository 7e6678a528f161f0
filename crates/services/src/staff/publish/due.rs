//! Publish and withdraw at the hour that an editor chose.

use domain::publishing::{Hand, Publication, Step, next};
use jiff::SignedDuration;
use store::content::{OnSite, set_on_site};
use store::job::Job;
use uuid::Uuid;

use super::steps::StepError;
use crate::Services;
use crate::error::Failure;

/// The kind of the job that looks whether a card is to be published or withdrawn; its payload is the key of the card's thing.
pub(crate) const PUBLICATION_DUE: &str = "publication_due";
/// How long a desk that is to leave the site waits for the next look while families are still expected there.
const PATIENCE: SignedDuration = SignedDuration::from_hours(1);

impl Services {
    /// Does what is due of a card. It finds out for itself what that is: done twice, it does nothing twice.
    pub(crate) async fn publication_due(&self, job: &Job, thing: Uuid) -> Result<(), Failure> {
        let outcome = match self.publish_if_due(thing).await {
            Ok(()) => self.withdraw_if_due(thing).await,
            refused => refused,
        };
        let mut tx = self.store().begin().await?;
        match outcome {
            Ok(()) => store::job::done(&mut tx, job).await?,
            Err(StepError::Failure(failure)) => return Err(failure),
            Err(StepError::Awaited(_) | StepError::SignedUp(_) | StepError::Promised(_)) => {
                let later = self.now() + PATIENCE;
                store::job::retry(&mut tx, job, later, "people are still expected").await?
            }
            Err(refused) => {
                tracing::error!(%thing, error = %refused, "a card was not published at its hour");
                store::job::give_up(&mut tx, job, &refused.to_string()).await?
            }
        };
        Ok(tx.commit().await?)
    }

    async fn publish_if_due(&self, thing: Uuid) -> Result<(), StepError> {
        let mut tx = self.store().begin().await?;
        let Some(found) = self.find_card(&mut tx, thing).await? else {
            return Ok(());
        };
        if found
            .publication
            .publish_at
            .is_none_or(|at| at > self.now())
        {
            return Ok(());
        }
        let from = found.publication.position();
        let to = next(from, Step::Publish, Hand::Editor, found.kind().nature())?;
        let missing = found.latest.card.missing();
        if !missing.is_empty() {
            return Err(StepError::Incomplete(missing));
        }
        let publication = Publication {
            state: to.state,
            publish_at: None,
            asked_by: None,
            published: Some(found.latest.number),
            ..found.publication.clone()
        };
        self.put_on_site(&mut tx, &found).await?;
        self.write_step(&mut tx, None, &found, &publication, "card-published")
            .await?;
        self.tell_author(&mut tx, &found, None).await?;
        self.commit(tx).await?;
        Ok(self.refresh().await?)
    }

    async fn withdraw_if_due(&self, thing: Uuid) -> Result<(), StepError> {
        let mut tx = self.store().begin().await?;
        let Some(found) = self.find_card(&mut tx, thing).await? else {
            return Ok(());
        };
        if found
            .publication
            .unpublish_at
            .is_none_or(|at| at > self.now())
        {
            return Ok(());
        }
        let from = found.publication.position();
        let Ok(to) = next(from, Step::Unpublish, Hand::Editor, found.kind().nature()) else {
            return Ok(());
        };
        self.nobody_expected(&mut tx, &found.publication).await?;
        let publication = Publication {
            state: to.state,
            published: None,
            unpublish_at: None,
            ..found.publication.clone()
        };
        set_on_site(&mut tx, found.kind(), thing, OnSite::Hidden).await?;
        self.write_step(&mut tx, None, &found, &publication, "card-unpublished")
            .await?;
        self.commit(tx).await?;
        Ok(self.refresh().await?)
    }
}
