//! Events that are over, and one by its address.

use std::sync::Arc;

use domain::event::{
    Event, EventFilter, EventKind, Finding, Listed, OccurrenceStanding, Surroundings, findings,
    listed,
};
use domain::id::{DriveId, EventId, MunicipalityId};
use store::event::Archive;
use store::history::Part;
use uuid::Uuid;

use crate::Services;
use crate::error::Failure;

/// How many events stand on a page of the archive.
pub const ARCHIVE_PER_PAGE: u32 = 20;

/// A page of events that are over.
#[derive(Debug, Clone)]
pub struct ArchivePage {
    /// The events, the last one first.
    pub events: Vec<Event>,
    /// How many there are in all.
    pub count: u64,
}

impl Services {
    /// The dates of events that somebody looks for, in order of time: one a date. No database is read.
    pub fn events(&self, filter: &EventFilter) -> Vec<Listed> {
        let here = self.zone().to_datetime(self.now());
        listed(&self.directory().events, filter, here)
    }

    /// The dates to come on which hands are wanted for a drive, in order of time. No database is read.
    pub fn shifts_of(&self, drive: DriveId) -> Vec<Listed> {
        let mut shifts = self.events(&EventFilter::default());
        shifts.retain(|one| {
            one.event.card.drive == Some(drive)
                && one.occurrence.standing != OccurrenceStanding::CalledOff
        });
        shifts
    }

    /// An event on the site by its address segment, also one that is long over.
    ///
    /// # Errors
    /// The database is away.
    pub async fn event_by_slug(&self, slug: &str) -> Result<Option<Arc<Event>>, Failure> {
        if let Some(event) = self.directory().event_by_slug(slug) {
            return Ok(Some(Arc::clone(event)));
        }
        let mut session = self.store().reader().await?;
        Ok(store::event::by_slug(&mut session, slug)
            .await?
            .map(Arc::new))
    }

    /// A page of the events that are over, from 1 on.
    ///
    /// # Errors
    /// The database is away.
    pub async fn past_events(
        &self,
        municipality: Option<MunicipalityId>,
        kind: Option<EventKind>,
        year: Option<i16>,
        page: u32,
    ) -> Result<ArchivePage, Failure> {
        let wanted = Archive {
            before: self.today(),
            year,
            municipality,
            kind,
        };
        let part = Part {
            skip: page.saturating_sub(1).saturating_mul(ARCHIVE_PER_PAGE),
            most: ARCHIVE_PER_PAGE,
        };
        let mut session = self.store().snapshot().await?;
        Ok(ArchivePage {
            count: store::event::archived_count(&mut session, &wanted).await?,
            events: store::event::archive(&mut session, &wanted, part).await?,
        })
    }

    /// What is noticed in the card of an event: `before` is what it said when it was last right, as when it was published.
    pub fn event_findings(
        &self,
        thing: Uuid,
        card: &domain::event::EventCard,
        before: Option<&domain::event::EventCard>,
    ) -> Vec<Finding> {
        let directory = self.directory();
        let event = Event::new(EventId(thing), card.clone(), self.now());
        let (holidays, school) = (directory.holidays(), directory.school_holidays());
        findings(
            &event,
            Surroundings {
                today: self.today(),
                before,
                others: &directory.events,
                holidays: &holidays,
                school: &school,
            },
        )
    }
}
