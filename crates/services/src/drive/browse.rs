//! Drives in lists, one by its address, and what is still needed.

use std::collections::HashMap;
use std::sync::Arc;

use domain::drive::{Drive, DriveCard, DriveFinding, DriveItem, Phase, Progress, Tally, findings};
use domain::id::{DriveId, MunicipalityId};
use store::drive_item::Counted;

use crate::Services;
use crate::error::Failure;

/// An item of a drive with its counters. What the public may know of them is told by [`Tally::shown`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemNeed {
    /// What it is.
    pub item: DriveItem,
    /// Its counters.
    pub tally: Tally,
}

/// What a drive needs.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DriveNeeds {
    /// What it asks for, in the order of its card.
    pub items: Vec<ItemNeed>,
}

impl DriveNeeds {
    /// All of it together, as the public sees it.
    pub fn progress(&self) -> Progress {
        Progress::public(self.tallies())
    }

    /// Its counters, item by item.
    pub fn tallies(&self) -> impl Iterator<Item = &Tally> + Clone {
        self.items.iter().map(|need| &need.tally)
    }

    pub(super) fn of(counted: Vec<Counted>) -> Self {
        let asked = counted.into_iter().filter(|counted| counted.asked);
        Self {
            items: asked
                .map(|Counted { item, tally, .. }| ItemNeed { item, tally })
                .collect(),
        }
    }
}

impl Services {
    /// The drives that somebody can promise something to, those that end first before the others. No database is read.
    pub fn running_drives(&self) -> Vec<Arc<Drive>> {
        self.drives_that(|phase| phase != Phase::Ended)
    }

    /// The same, those for families of a municipality first, then those of its neighbours, then the others.
    pub fn drives_near(&self, municipality: MunicipalityId) -> Vec<Arc<Drive>> {
        let directory = self.directory();
        let here = directory.municipality(municipality);
        let neighbours = here.map(|m| m.neighbours.as_slice()).unwrap_or_default();
        let mut drives = self.running_drives();
        drives.sort_by_key(|drive| {
            let near = || neighbours.iter().any(|n| drive.is_for(*n));
            match drive.is_for(municipality) {
                true => 0,
                false => 2 - i32::from(near()),
            }
        });
        drives
    }

    /// The drives that are over, the last one first. No database is read.
    pub fn ended_drives(&self) -> Vec<Arc<Drive>> {
        let mut ended = self.drives_that(|phase| phase == Phase::Ended);
        ended.reverse();
        ended
    }

    fn drives_that(&self, wanted: impl Fn(Phase) -> bool) -> Vec<Arc<Drive>> {
        let today = self.today();
        let directory = self.directory();
        let drives = directory.drives.iter();
        let drives = drives.filter(|drive| wanted(drive.phase(today)));
        drives.cloned().collect()
    }

    /// A drive on the site by its address segment, also one that is over. No database is read.
    pub fn drive_by_slug(&self, slug: &str) -> Option<Arc<Drive>> {
        self.directory().drive_by_slug(slug).cloned()
    }

    /// A drive, wherever it is: in memory, or off the site.
    pub(crate) async fn any_drive(&self, id: DriveId) -> Result<Option<Arc<Drive>>, Failure> {
        if let Some(drive) = self.directory().drive(id) {
            return Ok(Some(Arc::clone(drive)));
        }
        let mut session = self.store().reader().await?;
        Ok(store::drive::by_id(&mut session, id).await?.map(Arc::new))
    }

    /// What a drive needs now.
    ///
    /// # Errors
    /// The database is away.
    pub async fn needs_of(&self, drive: DriveId) -> Result<DriveNeeds, Failure> {
        let mut session = self.store().reader().await?;
        let counted = store::drive_item::of_drive(&mut session, drive).await?;
        Ok(DriveNeeds::of(counted))
    }

    /// What every drive on the site needs now: for lists, and for the network as a whole.
    ///
    /// # Errors
    /// The database is away.
    pub async fn needs_of_all(&self) -> Result<HashMap<DriveId, DriveNeeds>, Failure> {
        let mut session = self.store().reader().await?;
        let mut all: HashMap<DriveId, Vec<Counted>> = HashMap::new();
        for (drive, counted) in store::drive_item::of_site(&mut session).await? {
            all.entry(drive).or_default().push(counted);
        }
        let all = all.into_iter();
        Ok(all
            .map(|(drive, counted)| (drive, DriveNeeds::of(counted)))
            .collect())
    }

    /// What cannot be in the card of a drive: `before` is what it said when it was last right, as when it was published.
    pub fn drive_findings(
        &self,
        card: &DriveCard,
        before: Option<&DriveCard>,
    ) -> Vec<DriveFinding> {
        let holidays = self.directory().holidays();
        findings(card, before, self.today(), &holidays)
    }
}
