//! Take a card off the site, now or at an hour to come.

use domain::publishing::Step;
use domain::staff::account::Staff;
use domain::staff::rights::Verb;
use store::content::{OnSite, set_on_site};
use uuid::Uuid;

use super::steps::{StepError, When};
use crate::Services;

impl Services {
    /// Takes a card off the site. Its draft stays.
    ///
    /// # Errors
    /// See [`StepError`].
    pub async fn unpublish_card(
        &self,
        staff: &Staff,
        thing: Uuid,
        seen: u32,
        when: When,
    ) -> Result<(), StepError> {
        let begun = self.begin_step(staff, thing, Step::Unpublish, seen).await?;
        let (mut tx, found, to) = begun;
        found.allow(staff, Verb::Publish)?;
        let mut publication = found.publication.clone();
        let action = match when {
            When::At(at) if at <= self.now() => return Err(StepError::Past),
            When::At(at) => {
                publication.unpublish_at = Some(at);
                self.look_again_at(&mut tx, thing, at).await?;
                "card-unpublish-scheduled"
            }
            When::Now => {
                self.nobody_expected(&mut tx, &publication).await?;
                publication.state = to.state;
                (publication.published, publication.unpublish_at) = (None, None);
                set_on_site(&mut tx, found.kind(), thing, OnSite::Hidden).await?;
                "card-unpublished"
            }
        };
        self.write_step(&mut tx, Some(staff), &found, &publication, action)
            .await?;
        self.commit(tx).await?;
        Ok(self.refresh().await?)
    }
}
