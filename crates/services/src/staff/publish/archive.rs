//! Put a card away, or say that it will not be.

use domain::event::Standing;
use domain::id::{DriveId, EventId};
use domain::publishing::{CardKind, Publication, Step};
use domain::staff::account::Staff;
use domain::staff::rights::Verb;
use store::Tx;
use store::content::{OnSite, set_on_site};
use uuid::Uuid;

use super::steps::StepError;
use crate::Services;

impl Services {
    /// Archives a card and takes it off the site.
    ///
    /// # Errors
    /// See [`StepError`].
    pub async fn archive_card(
        &self,
        staff: &Staff,
        thing: Uuid,
        seen: u32,
    ) -> Result<(), StepError> {
        let begun = self.begin_step(staff, thing, Step::Archive, seen).await?;
        let (mut tx, found, to) = begun;
        found.allow(staff, Verb::Publish)?;
        self.nobody_expected(&mut tx, &found.publication).await?;
        let publication = Publication {
            state: to.state,
            publish_at: None,
            unpublish_at: None,
            published: None,
            ..found.publication.clone()
        };
        set_on_site(&mut tx, found.kind(), thing, OnSite::Hidden).await?;
        self.write_step(&mut tx, Some(staff), &found, &publication, "card-archived")
            .await?;
        self.commit(tx).await?;
        Ok(self.refresh().await?)
    }

    /// Gives up a card that never was on the site, or says of what has a date that it will not take place.
    ///
    /// # Errors
    /// See [`StepError`].
    pub async fn cancel_card(
        &self,
        staff: &Staff,
        thing: Uuid,
        seen: u32,
    ) -> Result<(), StepError> {
        let (mut tx, found, to) = self.begin_step(staff, thing, Step::Cancel, seen).await?;
        found.allow(staff, Verb::Draft)?;
        let publication = Publication {
            state: to.state,
            publish_at: None,
            ..found.publication.clone()
        };
        if to.on_site {
            match found.kind() {
                CardKind::Event => self.call_event_off(&mut tx, EventId(thing)).await?,
                CardKind::Drive => self.call_drive_off(&mut tx, DriveId(thing)).await?,
                // What has no date is never cancelled on the site.
                CardKind::Desk | CardKind::Organisation => (),
            }
        }
        self.write_step(&mut tx, Some(staff), &found, &publication, "card-cancelled")
            .await?;
        self.commit(tx).await?;
        Ok(self.refresh().await?)
    }

    /// An event stays on the site and says that it does not take place; whoever signed up is told.
    async fn call_event_off(&self, tx: &mut Tx, id: EventId) -> Result<(), StepError> {
        let Some(before) = store::event::lock(tx, id).await? else {
            return Ok(());
        };
        let after = before.with_standing(Standing::CalledOff, self.now());
        self.write_event(tx, Some(&before), &after).await
    }

    /// A drive stays on the site and says that it does not take place; whoever has promised something is told.
    async fn call_drive_off(&self, tx: &mut Tx, id: DriveId) -> Result<(), StepError> {
        let Some(before) = store::drive::lock(tx, id).await? else {
            return Ok(());
        };
        let after = before.with_standing(Standing::CalledOff, self.now());
        self.write_drive(tx, Some(&before), &after).await
    }
}
