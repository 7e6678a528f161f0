//! The cards that somebody may work on.

use std::collections::HashSet;

use domain::publishing::{Hand, Publication, Revision, State};
use domain::staff::account::Staff;
use domain::staff::rights::Verb;
use uuid::Uuid;

use super::find::{first_version, hand_of, live_card};
use crate::Services;
use crate::error::Failure;

/// A card in a list.
#[derive(Debug, Clone)]
pub struct Listed {
    /// Where it stands.
    pub publication: Publication,
    /// The latest version.
    pub latest: Revision,
    /// What the reader may do.
    pub hand: Hand,
}

impl Services {
    /// The cards in somebody's scope: those with versions, the last changed first, then the others on the site.
    ///
    /// # Errors
    /// The database is away.
    pub async fn cards_of(&self, staff: &Staff) -> Result<Vec<Listed>, Failure> {
        let mut session = self.store().reader().await?;
        let kept = store::publication::all(&mut session).await?;
        drop(session);
        let directory = self.directory();
        let known: HashSet<Uuid> = kept.iter().map(|(p, _)| p.thing).collect();
        let desks = directory.desks.iter().map(|d| d.id.0);
        let organisations = directory.organisations.iter().map(|o| o.id.0);
        let events = directory.events.iter().map(|e| e.id.0);
        let drives = directory.drives.iter().map(|d| d.id.0);
        let others = desks
            .chain(organisations)
            .chain(events)
            .chain(drives)
            .filter(|thing| !known.contains(thing))
            .filter_map(|thing| {
                let card = live_card(&directory, thing)?;
                Some(first_version(card, thing, self.now()))
            });
        let listed = |(publication, latest): (Publication, Revision)| {
            let thing = publication.thing;
            let mut targets = vec![latest.card.target(thing)];
            targets.extend(live_card(&directory, thing).map(|card| card.target(thing)));
            let hand = hand_of(staff, &targets).ok()?;
            Some(Listed {
                publication,
                latest,
                hand,
            })
        };
        // Who applies is decided elsewhere.
        let kept = kept.into_iter().filter(|(p, _)| p.applicant.is_none());
        Ok(kept.chain(others).filter_map(listed).collect())
    }

    /// The applications that somebody may decide, the oldest first, with who sent them.
    ///
    /// # Errors
    /// The database is away.
    pub async fn applications(&self, staff: &Staff) -> Result<Vec<(Listed, Staff)>, Failure> {
        let mut session = self.store().reader().await?;
        let mut waiting = Vec::new();
        for (publication, latest) in store::publication::all(&mut session).await? {
            let target = latest.card.target(publication.thing);
            let decides = staff.may(Verb::AdmitOrganisation, &target);
            let open = publication.state == State::InReview && decides;
            if let Some(applicant) = publication.applicant.filter(|_| open)
                && let Some(person) = store::staff::by_id(&mut session, applicant).await?
            {
                let listed = Listed {
                    publication,
                    latest,
                    hand: Hand::Editor,
                };
                waiting.push((listed, person));
            }
        }
        waiting.sort_by_key(|(listed, _)| listed.latest.at);
        Ok(waiting)
    }
}
