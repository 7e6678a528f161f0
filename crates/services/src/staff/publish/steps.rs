//! What all steps share: find the card, ask who may, move it, write it down.

use domain::drive::DriveFinding;
use domain::event::Finding;
use domain::id::{DriveId, EventId, JobId, MunicipalityId};
use domain::message::MessageKind;
use domain::publishing::{
    Card, CardKind, Missing, Position, Publication, Refusal, Revision, Step, next,
};
use domain::staff::account::{Staff, StaffState};
use domain::staff::rights::Verb;
use jiff::Timestamp;
use serde::Serialize;
use store::{StoreError, Tx};
use uuid::Uuid;

use super::due::PUBLICATION_DUE;
use super::find::Found;
use crate::Services;
use crate::error::Failure;
use crate::staff::{Denied, Happened};

/// When something is to happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// At once.
    Now,
    /// At an hour to come.
    At(Timestamp),
}

/// Why a step was not taken.
#[derive(Debug, thiserror::Error)]
pub enum StepError {
    /// They may not.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// The card does not stand where this can be done.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// Somebody has written a newer version than the one they saw.
    #[error("there is a newer version")]
    Changed,
    /// Something is not there yet that the public must find.
    #[error("the card lacks something")]
    Incomplete(Vec<Missing>),
    /// Families are still expected at the desk: this many.
    #[error("families are still expected")]
    Awaited(i64),
    /// So many have signed up for the event, or wait: it is called off before it leaves the site, so that they hear of it.
    #[error("people have signed up")]
    SignedUp(i64),
    /// Something in the card of an event cannot be.
    #[error("something in the card cannot be")]
    Impossible(Vec<Finding>),
    /// So many have promised something to the drive: it is called off before it leaves the site, so that they hear of it.
    #[error("people have promised something")]
    Promised(i64),
    /// Something in the card of a drive cannot be.
    #[error("something in the card cannot be")]
    ImpossibleDrive(Vec<DriveFinding>),
    /// It came with an application, which is decided elsewhere.
    #[error("an application is to be decided first")]
    Application,
    /// Something else has its public address, or what it refers to is gone.
    #[error("another card is in the way")]
    Clash,
    /// The hour is past.
    #[error("the hour is past")]
    Past,
    /// Not the caller's fault.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<StoreError> for StepError {
    fn from(error: StoreError) -> Self {
        Self::Failure(error.into())
    }
}

/// What the history is told of where a card stood.
#[derive(Serialize)]
struct Stood<'a> {
    state: &'a str,
    version: u32,
    on_site: Option<u32>,
}

impl<'a> Stood<'a> {
    fn of(publication: &'a Publication) -> Self {
        Self {
            state: publication.state.word(),
            version: publication.draft,
            on_site: publication.published,
        }
    }
}

impl Services {
    /// Begins a step: the card as it stands, and where it would stand. `seen` is the version that whoever acts had before them.
    pub(super) async fn begin_step(
        &self,
        staff: &Staff,
        thing: Uuid,
        step: Step,
        seen: u32,
    ) -> Result<(Tx, Found, Position), StepError> {
        let mut tx = self.store().begin().await?;
        let found = self.find_card(&mut tx, thing).await?;
        let found = found.ok_or(Denied::Unknown)?;
        let hand = found.hand(staff)?;
        if found.publication.applicant.is_some() && step != Step::Save {
            return Err(StepError::Application);
        }
        let nature = found.kind().nature();
        let to = next(found.publication.position(), step, hand, nature);
        let to = match to {
            Err(Refusal::ForEditors) => return Err(Denied::Forbidden.into()),
            other => other?,
        };
        if found.latest.number != seen {
            return Err(StepError::Changed);
        }
        Ok((tx, found, to))
    }

    /// Writes where a card stands now, with a line of the history. The first version of a card that was there before versions
    /// were kept is written first.
    pub(super) async fn write_step(
        &self,
        tx: &mut Tx,
        staff: Option<&Staff>,
        found: &Found,
        after: &Publication,
        action: &'static str,
    ) -> Result<(), StepError> {
        let thing = found.publication.thing;
        if store::publication::insert(tx, &found.publication).await? {
            store::publication::add_revision(tx, thing, &found.latest).await?;
        }
        let after = Publication {
            changed_at: self.now(),
            ..after.clone()
        };
        if !store::publication::update(tx, &after).await? {
            return Err(StepError::Changed);
        }
        let what = happened(action, &found.latest.card, thing)
            .from(&Stood::of(&found.publication))
            .to(&Stood::of(&after));
        self.note(tx, staff.map(|s| s.id), what).await?;
        Ok(())
    }

    /// Refuses to take a desk off the site while families are expected there, an event for which people have signed up, or a drive to
    /// which something is promised.
    pub(super) async fn nobody_expected(
        &self,
        tx: &mut Tx,
        publication: &Publication,
    ) -> Result<(), StepError> {
        match publication.kind {
            CardKind::Organisation => return Ok(()),
            CardKind::Event => {
                let event = EventId(publication.thing);
                return match store::sign_up::coming_to(tx, event, self.now()).await? {
                    0 => Ok(()),
                    people => Err(StepError::SignedUp(people)),
                };
            }
            CardKind::Drive => {
                let drive = DriveId(publication.thing);
                return match store::pledge::waited_for(tx, drive).await? {
                    0 => Ok(()),
                    people => Err(StepError::Promised(people)),
                };
            }
            CardKind::Desk => (),
        }
        let desk = domain::id::DeskId(publication.thing);
        match store::booking::coming_at(tx, desk, self.now()).await? {
            0 => Ok(()),
            families => Err(StepError::Awaited(families)),
        }
    }

    /// Has the worker look at a card at an hour to come.
    pub(super) async fn look_again_at(
        &self,
        tx: &mut Tx,
        thing: Uuid,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        let id = JobId::new(self.now(), self.random());
        // Any number of looks at one card at one hour are one look; each finds for itself what is due.
        let dedup = format!("{PUBLICATION_DUE}:{thing}:{}", at.as_second());
        store::job::enqueue(tx, id, PUBLICATION_DUE, &thing.to_string(), at, &dedup).await?;
        Ok(())
    }

    /// Writes to everybody who may publish a card that it waits for them.
    pub(super) async fn tell_editors(
        &self,
        tx: &mut Tx,
        found: &Found,
        verb: Verb,
        except: Option<&Staff>,
    ) -> Result<(), StepError> {
        let publication = &found.publication;
        let about = format!("{}:{}", publication.thing, publication.version);
        for editor in store::staff::all(tx).await? {
            let active = editor.state == StaffState::Active;
            let may = found.targets.iter().all(|t| editor.may(verb, t));
            if active && may && except.is_none_or(|s| s.id != editor.id) {
                let kind = MessageKind::ReviewAsked;
                self.queue_for_staff(tx, editor.id, kind, Some(publication.thing), &about)
                    .await?;
            }
        }
        Ok(())
    }

    /// Writes to whoever asked for a review that it was answered, unless they answered it themselves.
    pub(super) async fn tell_author(
        &self,
        tx: &mut Tx,
        found: &Found,
        by: Option<&Staff>,
    ) -> Result<(), StepError> {
        let publication = &found.publication;
        let Some(author) = publication.asked_by else {
            return Ok(());
        };
        if by.is_none_or(|by| by.id != author) {
            let about = format!("{}:{}", publication.thing, publication.version);
            let kind = MessageKind::ReviewAnswered;
            self.queue_for_staff(tx, author, kind, Some(publication.thing), &about)
                .await?;
        }
        Ok(())
    }
}

/// A line of the history about a card.
pub(super) fn happened(action: &'static str, card: &Card, thing: Uuid) -> Happened {
    let line = Happened::new(action, card.kind().thing(), thing);
    match card {
        Card::Desk(card) => line.at_desk(&card.desk(thing, None)),
        Card::Organisation(card) => in_the_only(line, &card.municipalities),
        Card::Event(card) => in_the_only(line, &card.municipalities),
        Card::Drive(card) => in_the_only(line, &card.municipalities),
    }
}

fn in_the_only(line: Happened, municipalities: &[MunicipalityId]) -> Happened {
    match municipalities {
        [one] => line.in_municipality(*one),
        _ => line,
    }
}

/// The version after another.
pub(super) fn after(latest: &Revision, staff: &Staff, now: Timestamp) -> Revision {
    Revision {
        number: latest.number + 1,
        author: Some(staff.id),
        at: now,
        note: None,
        ..latest.clone()
    }
}
