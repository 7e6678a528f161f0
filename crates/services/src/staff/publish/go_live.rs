//! From a version to what the public reads.

use domain::desk::Desk;
use domain::drive::{Drive, DriveCard};
use domain::event::{Event, EventCard};
use domain::id::{DeskId, DriveId, EventId, PlaceId};
use domain::publishing::{Card, CardKind};
use domain::staff::account::Staff;
use domain::staff::rights::Verb;
use store::content::{
    OnSite, put_desk, put_drive, put_event, put_organisation, put_place, set_on_site,
};
use store::{StoreError, Tx};

use super::find::Found;
use super::steps::StepError;
use crate::Services;
use crate::staff::Denied;

impl Found {
    /// Lets somebody through who may do something in every place concerned.
    pub fn allow(&self, staff: &Staff, verb: Verb) -> Result<(), Denied> {
        self.targets
            .iter()
            .try_for_each(|target| Denied::unless(staff, verb, target))
    }
}

impl Services {
    /// Writes the latest version into the public content.
    pub(super) async fn put_on_site(&self, tx: &mut Tx, found: &Found) -> Result<(), StepError> {
        let thing = found.publication.thing;
        let written = match &found.latest.card {
            Card::Desk(card) => {
                let there = self.directory().desk(DeskId(thing)).cloned();
                let desk = card.desk(thing, there.as_deref());
                self.put_desk_and_place(tx, desk).await
            }
            Card::Organisation(card) => put_organisation(tx, &card.organisation(thing)).await,
            Card::Event(card) => return self.put_event_on_site(tx, EventId(thing), card).await,
            Card::Drive(card) => return self.put_drive_on_site(tx, DriveId(thing), card).await,
        };
        match written {
            Err(StoreError::Conflict(_)) => return Err(StepError::Clash),
            other => other?,
        }
        set_on_site(tx, found.kind(), thing, OnSite::Shown).await?;
        Ok(())
    }

    /// Writes an event, and what its changes mean for those who signed up.
    async fn put_event_on_site(
        &self,
        tx: &mut Tx,
        id: EventId,
        card: &EventCard,
    ) -> Result<(), StepError> {
        let before = store::event::lock(tx, id).await?;
        let found = self.event_findings(id.0, card, before.as_ref().map(|e| &e.card));
        let refused: Vec<_> = found.into_iter().filter(|f| f.refuses()).collect();
        if !refused.is_empty() {
            return Err(StepError::Impossible(refused));
        }
        let after = match &before {
            Some(before) => before.changed(card.clone(), self.now()),
            None => Event::new(id, card.clone(), self.now()),
        };
        self.write_event(tx, before.as_ref(), &after).await?;
        set_on_site(tx, CardKind::Event, id.0, OnSite::Shown).await?;
        Ok(())
    }

    /// Writes an event that is locked as it was `before`.
    pub(super) async fn write_event(
        &self,
        tx: &mut Tx,
        before: Option<&Event>,
        after: &Event,
    ) -> Result<(), StepError> {
        match put_event(tx, after).await {
            Err(StoreError::Conflict(_)) => return Err(StepError::Clash),
            other => other?,
        }
        if let Some(before) = before {
            self.follow_event(tx, before, after).await?;
        }
        Ok(())
    }

    /// Writes a drive, and what its changes mean for those who have promised something.
    async fn put_drive_on_site(
        &self,
        tx: &mut Tx,
        id: DriveId,
        card: &DriveCard,
    ) -> Result<(), StepError> {
        let before = store::drive::lock(tx, id).await?;
        let found = self.drive_findings(card, before.as_ref().map(|d| &d.card));
        if !found.is_empty() {
            return Err(StepError::ImpossibleDrive(found));
        }
        let after = match &before {
            Some(before) => before.changed(card.clone(), self.now()),
            None => Drive::new(id, card.clone(), self.now()),
        };
        self.write_drive(tx, before.as_ref(), &after).await?;
        set_on_site(tx, CardKind::Drive, id.0, OnSite::Shown).await?;
        Ok(())
    }

    /// Writes a drive that is locked as it was `before`.
    pub(super) async fn write_drive(
        &self,
        tx: &mut Tx,
        before: Option<&Drive>,
        after: &Drive,
    ) -> Result<(), StepError> {
        match put_drive(tx, after).await {
            Err(StoreError::Conflict(_)) => return Err(StepError::Clash),
            other => other?,
        }
        if let Some(before) = before {
            self.follow_drive(tx, before, after).await?;
        }
        Ok(())
    }

    async fn put_desk_and_place(&self, tx: &mut Tx, mut desk: Desk) -> Result<(), StoreError> {
        if let Some(place) = &mut desk.place {
            let directory = self.directory();
            let shared = directory.desks.iter().any(|other| {
                let there = other.place.as_ref().filter(|p| p.id == place.id);
                other.id != desk.id && there.is_some_and(|p| p != place)
            });
            // Other desks stand at that place, and nobody has said that it changed for them.
            if shared {
                place.id = PlaceId::new(self.now(), self.random());
            }
            put_place(tx, place).await?;
        }
        put_desk(tx, &desk).await
    }
}
