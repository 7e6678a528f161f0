//! A card with all that is known of it.

use std::collections::HashMap;

use domain::directory::Directory;
use domain::id::{DeskId, DriveId, EventId, OrganisationId, StaffId};
use domain::publishing::{
    Card, CardKind, Comment, DeskCard, Hand, OrganisationCard, Publication, Revision, Sources,
};
use domain::staff::account::Staff;
use domain::staff::rights::Verb;
use domain::staff::target::Target;
use jiff::Timestamp;
use store::{Session, StoreError};
use uuid::Uuid;

use crate::Services;
use crate::error::Failure;
use crate::staff::{Denied, StaffFailure};

/// A card as those see it who work on it.
#[derive(Debug, Clone)]
pub struct Dossier {
    /// Where it stands.
    pub publication: Publication,
    /// The latest version.
    pub latest: Revision,
    /// The version on the site, if it is not the latest.
    pub live: Option<Revision>,
    /// What was said about it, the newest first.
    pub comments: Vec<Comment>,
    /// The names of those who wrote and commented.
    pub people: HashMap<StaffId, String>,
    /// What the reader may do.
    pub hand: Hand,
}

/// A card and its latest version, whether versions were kept so far or not.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub publication: Publication,
    pub latest: Revision,
    /// Every place in the tree that it has, or will have: a desk may be on its way to another municipality.
    pub targets: Vec<Target>,
}

impl Found {
    /// What somebody may do with it.
    pub fn hand(&self, staff: &Staff) -> Result<Hand, Denied> {
        hand_of(staff, &self.targets)
    }

    pub fn kind(&self) -> CardKind {
        self.publication.kind
    }
}

/// Author or editor; both must be allowed in every place concerned.
pub(super) fn hand_of(staff: &Staff, targets: &[Target]) -> Result<Hand, Denied> {
    for target in targets {
        Denied::unless(staff, Verb::Draft, target)?;
    }
    let edits = targets.iter().all(|t| staff.may(Verb::Publish, t));
    Ok(if edits { Hand::Editor } else { Hand::Author })
}

/// The card of something that is on the site.
pub(super) fn live_card(directory: &Directory, thing: Uuid) -> Option<Card> {
    if let Some(desk) = directory.desk(DeskId(thing)) {
        return Some(Card::Desk(Box::new(DeskCard::of(desk))));
    }
    if let Some(event) = directory.event(EventId(thing)) {
        return Some(Card::Event(Box::new(event.card.clone())));
    }
    if let Some(drive) = directory.drive(DriveId(thing)) {
        return Some(Card::Drive(Box::new(drive.card.clone())));
    }
    let organisation = directory.organisation(OrganisationId(thing))?;
    Some(Card::Organisation(Box::new(OrganisationCard::of(
        organisation,
    ))))
}

/// The first version of a card that was there before versions were kept.
pub(super) fn first_version(card: Card, thing: Uuid, now: Timestamp) -> (Publication, Revision) {
    let publication = Publication::of_published(card.kind(), thing, now);
    let revision = Revision {
        number: 1,
        author: None,
        at: now,
        note: None,
        sources: Sources::trusting(&card),
        card,
    };
    (publication, revision)
}

impl Services {
    pub(super) async fn find_card(
        &self,
        session: &mut Session,
        thing: Uuid,
    ) -> Result<Option<Found>, StoreError> {
        let mut live = live_card(&self.directory(), thing);
        if live.is_none() {
            // It may be long over.
            let event = store::event::by_id(session, EventId(thing)).await?;
            live = event.map(|event| Card::Event(Box::new(event.card)));
        }
        if live.is_none() {
            // It may be off the site.
            let drive = store::drive::by_id(session, DriveId(thing)).await?;
            live = drive.map(|drive| Card::Drive(Box::new(drive.card)));
        }
        let kept = store::publication::by_thing(session, thing).await?;
        let (publication, latest) = match (kept, &live) {
            (Some(publication), _) => {
                let latest =
                    store::publication::revision(session, thing, publication.draft).await?;
                let Some(latest) = latest else {
                    return Ok(None);
                };
                (publication, latest)
            }
            (None, Some(card)) => first_version(card.clone(), thing, self.now()),
            (None, None) => return Ok(None),
        };
        let mut targets = vec![latest.card.target(thing)];
        let there = live.map(|card| card.target(thing));
        targets.extend(there.filter(|t| *t != targets[0]));
        Ok(Some(Found {
            publication,
            latest,
            targets,
        }))
    }

    /// A card with its comments, for somebody who may work on it.
    ///
    /// # Errors
    /// They may not, or the database is away.
    pub async fn dossier(&self, staff: &Staff, thing: Uuid) -> Result<Dossier, StaffFailure> {
        let mut session = self.store().snapshot().await?;
        let found = self.find_card(&mut session, thing).await?;
        let Some(found) = found else {
            return Err(Denied::Unknown.into());
        };
        let hand = found.hand(staff)?;
        let Found {
            publication,
            latest,
            ..
        } = found;
        let live = match publication.published.filter(|n| *n != latest.number) {
            Some(number) => store::publication::revision(&mut session, thing, number).await?,
            None => None,
        };
        let comments = store::publication::comments(&mut session, thing).await?;
        let people = store::staff::all(&mut session).await?;
        Ok(Dossier {
            publication,
            latest,
            live,
            comments,
            people: people
                .into_iter()
                .map(|p| (p.id, p.name.as_str().to_owned()))
                .collect(),
            hand,
        })
    }

    /// When what the public reads of a card was written; `None` while nobody has kept versions of it.
    ///
    /// # Errors
    /// The database is away.
    pub async fn published_at(&self, thing: Uuid) -> Result<Option<Timestamp>, Failure> {
        let mut session = self.store().reader().await?;
        let publication = store::publication::by_thing(&mut session, thing).await?;
        let Some(number) = publication.and_then(|p| p.published) else {
            return Ok(None);
        };
        let revision = store::publication::revision(&mut session, thing, number).await?;
        // The first version of a card that was there before is as old as nobody knows.
        let told = revision.filter(|r| r.author.is_some() || r.number > 1);
        Ok(told.map(|r| r.at))
    }

    /// Every version of a card, the newest first, for somebody who may work on it.
    ///
    /// # Errors
    /// They may not, or the database is away.
    pub async fn versions(
        &self,
        staff: &Staff,
        thing: Uuid,
    ) -> Result<(Dossier, Vec<Revision>), StaffFailure> {
        let dossier = self.dossier(staff, thing).await?;
        let mut session = self.store().reader().await?;
        let mut versions = store::publication::revisions(&mut session, thing).await?;
        if versions.is_empty() {
            versions.push(dossier.latest.clone());
        }
        Ok((dossier, versions))
    }
}
