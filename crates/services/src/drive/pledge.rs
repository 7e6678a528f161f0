//! Promise to bring something.

use std::sync::Arc;

use domain::drive::{
    Basket, Donor, Drive, Phase, Pledge, PledgeLine, PledgeStatus, Shown, pledge_erased_on,
};
use domain::id::{DriveId, DriveItemId, PledgeId};
use domain::secret::{BookingCode, FormKey, Secret};
use store::pledge::Insert;
use store::{StoreError, Tx};

use super::place::{Place, PlaceWish, WindowRoom};
use crate::Services;
use crate::error::Failure;
use crate::limits::Allowance;

/// What somebody wants to promise.
#[derive(Debug, Clone)]
pub struct PledgeWish {
    /// The drive.
    pub drive: DriveId,
    /// What.
    pub basket: Basket,
    /// Where and when it will be brought.
    pub place: PlaceWish,
    /// Who promises.
    pub donor: Donor,
}

/// It is noted.
#[derive(Debug)]
pub enum Pledged {
    /// By this call.
    Now(Box<Pledge>),
    /// By an earlier one: the same form, sent again.
    Before(Box<Pledge>),
}

/// An item of which there is not as much to promise as somebody wants to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shortage {
    /// The item.
    pub item: DriveItemId,
    /// How many were wanted.
    pub wanted: u32,
    /// How many are still needed; `None` where the public is told no numbers: see [`Shown::Few`].
    pub left: Option<u32>,
}

/// Why nothing is noted: all of a basket or nothing.
#[derive(Debug, thiserror::Error)]
pub enum PledgeError {
    /// The drive is over, was called off, or is not on the site. These take pledges, the nearest first.
    #[error("the drive takes no pledges")]
    Ended {
        /// Drives that run.
        running: Vec<Arc<Drive>>,
    },
    /// Of these items less is needed than was wanted, perhaps nothing any more; of all others there is enough.
    #[error("some items are not needed as much")]
    Short(Vec<Shortage>),
    /// The window takes no more.
    #[error("the window is full")]
    Full {
        /// Windows that have room.
        others: Vec<WindowRoom>,
    },
    /// There is no such window or shop, or not any more.
    #[error("no such window")]
    NoSuchPlace {
        /// Windows that have room.
        others: Vec<WindowRoom>,
    },
    /// The contact made too many requests today.
    #[error("too many requests for one contact")]
    TooMany,
    /// Not the caller's fault.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<StoreError> for PledgeError {
    fn from(error: StoreError) -> Self {
        Self::Failure(error.into())
    }
}

/// How often a pledge is tried to be written, with another code each time that one was taken.
const TRIES: usize = 8;

impl Services {
    /// Takes the pieces out of the needs and room at the window, and writes to the donor. Its link is `Secret::of_form(key)`.
    ///
    /// # Errors
    /// See [`PledgeError`].
    pub async fn pledge(&self, wish: PledgeWish, key: FormKey) -> Result<Pledged, PledgeError> {
        let mut tx = self.store().begin().await?;
        match self.pledge_in(&mut tx, wish, key).await {
            Ok(Some(pledge)) => {
                self.queue_for_new_pledge(&mut tx, &pledge).await?;
                self.commit(tx).await?;
                metrics::counter!("vicino_pledges_total").increment(1);
                Ok(Pledged::Now(Box::new(pledge)))
            }
            Ok(None) => {
                drop(tx);
                self.pledged_by(key).await?.ok_or_else(|| {
                    Failure::Internal(anyhow::anyhow!("a link without a pledge")).into()
                })
            }
            // The same form, sent before, may have taken the last of it.
            Err(error) => {
                drop(tx);
                self.pledged_by(key).await?.ok_or(error)
            }
        }
    }

    async fn pledged_by(&self, key: FormKey) -> Result<Option<Pledged>, PledgeError> {
        let secret = Secret::of_form(key);
        let mut session = self.store().reader().await?;
        let found = store::pledge::by_link(&mut session, &secret.hash()).await?;
        Ok(found.map(|pledge| Pledged::Before(Box::new(pledge))))
    }

    /// `None`: this form was sent before.
    async fn pledge_in(
        &self,
        tx: &mut Tx,
        wish: PledgeWish,
        key: FormKey,
    ) -> Result<Option<Pledge>, PledgeError> {
        if let Some(contact) = &wish.donor.contact
            && self.count_request(tx, &contact.key()).await? == Allowance::Refused
        {
            return Err(PledgeError::TooMany);
        }
        let drive = self.hold_drive(tx, wish.drive).await?;
        let open = |drive: &Arc<Drive>| drive.phase(self.today()) != Phase::Ended;
        let Some(drive) = drive.filter(open) else {
            let running = self.drives_instead(wish.drive);
            return Err(PledgeError::Ended { running });
        };
        let (place, due) = match self.take_place(tx, &drive, wish.place).await? {
            Place::Had(place, due) => (place, due),
            Place::Full => {
                let others = self.rooms_left(tx, &drive).await?;
                return Err(PledgeError::Full { others });
            }
            Place::Nowhere => {
                let others = self.rooms_left(tx, &drive).await?;
                return Err(PledgeError::NoSuchPlace { others });
            }
        };
        let now = self.now();
        let mut pledge = Pledge {
            id: PledgeId::new(now, self.random()),
            code: BookingCode::new(self.random()),
            drive: drive.id,
            place,
            lines: promised(&wish.basket),
            donor: wish.donor,
            status: PledgeStatus::Promised,
            sequence: 0,
            due,
            lapses_at: None,
            received_at: None,
            created_at: now,
            erase_on: pledge_erased_on(due, self.zone()),
            erased_at: None,
        };
        let link = Secret::of_form(key).hash();
        for _ in 0..TRIES {
            match store::pledge::insert(tx, &pledge, &link).await? {
                Insert::Done => return Ok(Some(pledge)),
                Insert::LinkTaken => return Ok(None),
                Insert::TooFew => {
                    let short = self.shortages(tx, &drive, &wish.basket).await?;
                    // None: what was missing has been given back since.
                    if !short.is_empty() {
                        return Err(PledgeError::Short(short));
                    }
                }
                Insert::CodeTaken => pledge.code = BookingCode::new(self.random()),
            }
        }
        Err(Failure::Internal(anyhow::anyhow!("no pledge in {TRIES} tries")).into())
    }

    /// Keeps a drive as it is while something is promised or brought, and reads it as it is now; `None`: it is not on the site.
    pub(crate) async fn hold_drive(
        &self,
        tx: &mut Tx,
        id: DriveId,
    ) -> Result<Option<Arc<Drive>>, StoreError> {
        let held = store::drive::hold(tx, id).await?;
        let Some(held) = held.filter(|held| held.on_site) else {
            return Ok(None);
        };
        let known = self.directory().drive(id).cloned();
        if let Some(known) = known.filter(|known| known.version == held.version) {
            return Ok(Some(known));
        }
        // What was published a moment ago on another server is not in this one's memory yet.
        Ok(store::drive::by_id(tx, id).await?.map(Arc::new))
    }

    /// Drives that run instead of one, those for the same families first. No database is read.
    pub fn drives_instead(&self, of: DriveId) -> Vec<Arc<Drive>> {
        let directory = self.directory();
        let ended = directory.drive(of);
        let place = ended.and_then(|drive| drive.card.municipalities.first());
        let mut running = match place {
            Some(place) => self.drives_near(*place),
            None => self.running_drives(),
        };
        running.retain(|drive| drive.id != of);
        running
    }

    /// The windows that have room.
    pub(super) async fn rooms_left(
        &self,
        tx: &mut Tx,
        drive: &Drive,
    ) -> Result<Vec<WindowRoom>, StoreError> {
        let mut rooms = self.rooms_of(tx, drive).await?;
        rooms.retain(|room| room.left != Some(0));
        Ok(rooms)
    }

    /// Of which items of a basket there is not as much.
    async fn shortages(
        &self,
        tx: &mut Tx,
        drive: &Drive,
        basket: &Basket,
    ) -> Result<Vec<Shortage>, StoreError> {
        let mut short = Vec::new();
        for (item, wanted) in basket.lines() {
            let found = store::drive_item::by_id(tx, drive.id, item).await?;
            if !found.is_some_and(|counted| counted.asked && counted.tally.open() >= wanted) {
                short.push(self.shortage(tx, drive, item, wanted, 0).await?);
            }
        }
        Ok(short)
    }

    /// What is told of an item that is not needed as much. `had` of it are the donor's own already.
    pub(super) async fn shortage(
        &self,
        tx: &mut Tx,
        drive: &Drive,
        item: DriveItemId,
        wanted: u32,
        had: u32,
    ) -> Result<Shortage, StoreError> {
        let found = store::drive_item::by_id(tx, drive.id, item).await?;
        let left = match found.filter(|counted| counted.asked) {
            None => Some(had),
            Some(counted) => match counted.tally.shown() {
                Shown::Counts(tally) => Some(tally.open() + had),
                Shown::Few { open: true } => None,
                Shown::Few { open: false } => Some(had),
            },
        };
        Ok(Shortage { item, wanted, left })
    }
}

/// A basket as lines of a pledge of which nothing has come yet.
pub(super) fn promised(basket: &Basket) -> Vec<PledgeLine> {
    let lines = basket.lines();
    lines
        .map(|(item, promised)| PledgeLine {
            item,
            promised,
            brought: 0,
        })
        .collect()
}
