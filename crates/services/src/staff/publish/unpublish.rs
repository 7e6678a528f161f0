//! Take a card off the site, now or at an hour to come.

use domain::publishing::{Publication, Step};
use domain::staff::account::Staff;
use domain::staff::rights::Verb;
use jiff::Timestamp;
use store::content::{OnSite, set_on_site};
use uuid::Uuid;

use super::steps::StepError;
use crate::Services;

impl Services {
    /// Takes a card off the site now. Its draft stays.
    ///
    /// # Errors
    /// See [`StepError`].
    pub async fn unpublish_card(
        &self,
        staff: &Staff,
        thing: Uuid,
        seen: u32,
    ) -> Result<(), StepError> {
        let begun = self.begin_step(staff, thing, Step::Unpublish, seen).await?;
        let (mut tx, found, to) = begun;
        found.allow(staff, Verb::Publish)?;
        self.nobody_expected(&mut tx, &found.publication).await?;
        let publication = Publication {
            state: to.state,
            published: None,
            unpublish_at: None,
            ..found.publication.clone()
        };
        set_on_site(&mut tx, found.kind(), thing, OnSite::Hidden).await?;
        let action = "card-unpublished";
        self.write_step(&mut tx, Some(staff), &found, &publication, action)
            .await?;
        self.commit(tx).await?;
        Ok(self.refresh().await?)
    }

    /// Sets, changes or takes back the hour at which a card that is on the site leaves it. Saying the same again changes nothing.
    ///
    /// # Errors
    /// See [`StepError`].
    pub async fn unpublish_card_at(
        &self,
        staff: &Staff,
        thing: Uuid,
        seen: u32,
        at: Option<Timestamp>,
    ) -> Result<(), StepError> {
        let begun = self.begin_step(staff, thing, Step::Unpublish, seen).await?;
        let (mut tx, found, _) = begun;
        found.allow(staff, Verb::Publish)?;
        if at == found.publication.unpublish_at {
            return Ok(());
        }
        let action = match at {
            Some(at) if at <= self.now() => return Err(StepError::Past),
            Some(at) => {
                self.look_again_at(&mut tx, thing, at).await?;
                "card-unpublish-scheduled"
            }
            None => "card-unpublish-taken-back",
        };
        let publication = Publication {
            unpublish_at: at,
            ..found.publication.clone()
        };
        self.write_step(&mut tx, Some(staff), &found, &publication, action)
            .await?;
        Ok(self.commit(tx).await?)
    }
}
