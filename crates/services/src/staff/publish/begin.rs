//! Begin a card of something new.

use domain::drive::{DriveCard, WindowDays};
use domain::event::EventCard;
use domain::id::{DriveItemId, DropOffPointId, MunicipalityId, OrganisationId, WindowId};
use domain::publishing::{
    Card, CardKind, DeskCard, OrganisationCard, Publication, Revision, Sources, slug_of,
};
use domain::secret::FormKey;
use domain::staff::account::Staff;
use domain::staff::rights::Verb;
use domain::text::{Line, LocalText};
use store::{Session, StoreError};
use uuid::Uuid;

use super::steps::{StepError, happened};
use crate::Services;
use crate::staff::Denied;

/// Addresses beside those of events that pages of their own have.
const PAGES: [&str; 2] = ["archivio", "mese"];
/// The same beside those of drives.
const DRIVE_PAGES: [&str; 2] = ["archivio", "negozio"];

/// What somebody wants to begin.
#[derive(Debug, Clone)]
pub struct Begin {
    /// What kind of thing.
    pub kind: CardKind,
    /// Its name.
    pub name: Line,
    /// Where: one for a desk, any number for an organisation, an event or a drive.
    pub municipalities: Vec<MunicipalityId>,
    /// The member that keeps it, for a desk; that holds it, for an event or a drive.
    pub organisation: Option<OrganisationId>,
    /// The card to begin from.
    pub from: Option<Uuid>,
}

/// Why it was not begun.
#[derive(Debug, thiserror::Error)]
pub enum BeginError {
    /// The card to begin from is of another kind, or there is no municipality.
    #[error("nothing can be begun from this")]
    Impossible,
    /// For another reason.
    #[error(transparent)]
    Step(#[from] StepError),
}

impl From<StoreError> for BeginError {
    fn from(error: StoreError) -> Self {
        Self::Step(error.into())
    }
}

impl Services {
    /// Begins a card and gives its key. The same form sent again is the same card.
    ///
    /// # Errors
    /// See [`BeginError`].
    pub async fn begin_card(
        &self,
        staff: &Staff,
        begin: Begin,
        key: FormKey,
    ) -> Result<Uuid, BeginError> {
        let thing = key.0;
        let mut tx = self.store().begin().await?;
        if store::publication::by_thing(&mut tx, thing)
            .await?
            .is_some()
        {
            return Ok(thing);
        }
        let slug = self.free_slug(&mut tx, begin.kind, &begin.name).await?;
        let (card, sources) = match begin.from {
            Some(from) => {
                let found = self.find_card(&mut tx, from).await?;
                let found = found.ok_or(StepError::Denied(Denied::Unknown))?;
                found.hand(staff).map_err(StepError::from)?;
                if found.kind() != begin.kind {
                    return Err(BeginError::Impossible);
                }
                let card = found.latest.card.renamed(begin.name.as_str(), slug);
                (moved(card, &begin, key), found.latest.sources)
            }
            None => (
                empty(&begin, slug).ok_or(BeginError::Impossible)?,
                Sources::default(),
            ),
        };
        Denied::unless(staff, Verb::Draft, &card.target(thing)).map_err(StepError::from)?;
        let publication = Publication::of_draft(begin.kind, thing, self.now());
        let revision = Revision {
            number: 1,
            author: Some(staff.id),
            at: self.now(),
            note: None,
            card,
            sources,
        };
        if store::publication::insert(&mut tx, &publication).await? {
            store::publication::add_revision(&mut tx, thing, &revision).await?;
            let line = happened("card-begun", &revision.card, thing);
            self.note(&mut tx, Some(staff.id), line)
                .await
                .map_err(StepError::from)?;
            self.commit(tx).await.map_err(StepError::from)?;
        }
        Ok(thing)
    }

    /// An address segment that no card of the kind has, on the site or on its way there.
    pub(super) async fn free_slug(
        &self,
        session: &mut Session,
        kind: CardKind,
        name: &Line,
    ) -> Result<String, StoreError> {
        let directory = self.directory();
        let drafts = store::publication::all(session).await?;
        let plain = slug_of(name.as_str());
        let numbered = (2..).map(|n: u32| format!("{plain}-{n}"));
        for slug in std::iter::once(plain.clone()).chain(numbered) {
            let on_site = match kind {
                CardKind::Event if PAGES.contains(&slug.as_str()) => true,
                CardKind::Drive if DRIVE_PAGES.contains(&slug.as_str()) => true,
                CardKind::Desk => directory.desk_by_slug(&slug).is_some(),
                CardKind::Organisation => directory.organisation_by_slug(&slug).is_some(),
                CardKind::Event => store::event::has_slug(session, &slug).await?,
                CardKind::Drive => store::drive::has_slug(session, &slug).await?,
            };
            let of_draft = |r: &Revision| r.card.kind() == kind && r.card.slug() == slug;
            if !on_site && !drafts.iter().any(|(_, r)| of_draft(r)) {
                return Ok(slug);
            }
        }
        Ok(plain)
    }
}

fn empty(begin: &Begin, slug: String) -> Option<Card> {
    let name = begin.name.as_str();
    Some(match begin.kind {
        CardKind::Desk => {
            let mut card = DeskCard::empty(name, slug, *begin.municipalities.first()?);
            card.organisation = begin.organisation;
            Card::Desk(Box::new(card))
        }
        CardKind::Organisation => {
            let municipalities = begin.municipalities.clone();
            Card::Organisation(Box::new(OrganisationCard::empty(
                name,
                slug,
                municipalities,
            )))
        }
        CardKind::Event => {
            let mut card = EventCard::empty(name, slug, begin.municipalities.clone());
            card.organisers = begin.organisation.into_iter().collect();
            Card::Event(Box::new(card))
        }
        CardKind::Drive => {
            let mut card = DriveCard::empty(name, slug, begin.municipalities.clone());
            card.organisers = begin.organisation.into_iter().collect();
            Card::Drive(Box::new(card))
        }
    })
}

/// A copy stands where it was asked for, without what belongs to the place of the original.
fn moved(card: Card, begin: &Begin, key: FormKey) -> Card {
    match card {
        Card::Desk(mut card) => {
            if let Some(municipality) = begin.municipalities.first()
                && *municipality != card.municipality
            {
                (card.municipality, card.area, card.place) = (*municipality, None, None);
            }
            card.organisation = begin.organisation.or(card.organisation);
            Card::Desk(card)
        }
        Card::Organisation(mut card) => {
            if !begin.municipalities.is_empty() {
                card.municipalities.clone_from(&begin.municipalities);
            }
            Card::Organisation(card)
        }
        Card::Event(mut card) => {
            if !begin.municipalities.is_empty() {
                card.municipalities.clone_from(&begin.municipalities);
            }
            if let Some(organiser) = begin.organisation {
                card.organisers = vec![organiser];
            }
            // The days of the other one, and how it was there, are not those of this one.
            (card.stages, card.repetition) = (Vec::new(), None);
            card.outcome = LocalText::default();
            Card::Event(card)
        }
        Card::Drive(mut card) => {
            if !begin.municipalities.is_empty() {
                card.municipalities.clone_from(&begin.municipalities);
            }
            if let Some(organiser) = begin.organisation {
                card.organisers = vec![organiser];
            }
            // Neither the days nor the children of the other one are those of this one.
            (card.period, card.kits) = (None, Vec::new());
            renew_keys(&mut card, key);
            Card::Drive(card)
        }
    }
}

/// Items, points and windows of a copy are others than those of the original, which have counters and links of their own.
fn renew_keys(card: &mut DriveCard, key: FormKey) {
    let mut made = 0;
    let mut next = || {
        made += 1;
        key.derived(made)
    };
    for item in &mut card.items {
        item.id = DriveItemId(next());
    }
    for point in &mut card.points {
        point.id = DropOffPointId(next());
        for window in &mut point.windows {
            window.id = WindowId(next());
            window.changes.clear();
            // Single days were days of the other one's period.
            if let WindowDays::Dates(days) = &mut window.days {
                days.clear();
            }
        }
    }
}
