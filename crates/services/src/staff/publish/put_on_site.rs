//! Put a draft on the site, now or at an hour to come.

use domain::publishing::{Publication, Step};
use domain::staff::account::Staff;
use domain::staff::rights::Verb;
use jiff::Timestamp;
use uuid::Uuid;

use super::steps::{StepError, When};
use crate::Services;

impl Services {
    /// Publishes the version that the editor saw. `until` is the hour at which it leaves the site, if it is to leave; what is on
    /// the site keeps the hour it has unless there is another.
    ///
    /// # Errors
    /// See [`StepError`].
    pub async fn publish_card(
        &self,
        staff: &Staff,
        thing: Uuid,
        seen: u32,
        when: When,
        until: Option<Timestamp>,
    ) -> Result<(), StepError> {
        let now = self.now();
        let step = match when {
            When::Now => Step::Publish,
            When::At(at) if at <= now => return Err(StepError::Past),
            When::At(_) => Step::Schedule,
        };
        let (mut tx, found, to) = self.begin_step(staff, thing, step, seen).await?;
        found.allow(staff, Verb::Publish)?;
        let missing = found.latest.card.missing();
        if !missing.is_empty() {
            return Err(StepError::Incomplete(missing));
        }
        let start = match when {
            When::Now => now,
            When::At(at) => at,
        };
        if until.is_some_and(|until| until <= start) {
            return Err(StepError::Past);
        }
        let kept = found.publication.unpublish_at;
        let mut publication = Publication {
            state: to.state,
            unpublish_at: until.or(kept.filter(|_| found.publication.published.is_some())),
            ..found.publication.clone()
        };
        let action = match when {
            When::Now => {
                publication.publish_at = None;
                publication.published = Some(found.latest.number);
                publication.asked_by = None;
                self.put_on_site(&mut tx, &found).await?;
                self.tell_author(&mut tx, &found, Some(staff)).await?;
                "card-published"
            }
            When::At(at) => {
                publication.publish_at = Some(at);
                self.look_again_at(&mut tx, thing, at).await?;
                "card-scheduled"
            }
        };
        if let Some(until) = until {
            self.look_again_at(&mut tx, thing, until).await?;
        }
        self.write_step(&mut tx, Some(staff), &found, &publication, action)
            .await?;
        self.commit(tx).await?;
        Ok(self.refresh().await?)
    }
}
