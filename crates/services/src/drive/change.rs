//! Change what is promised, or where and when it will be brought.

use domain::drive::{
    Basket, Drive, Due, Phase, Pledge, PledgePlace, PledgeStatus, pledge_erased_on,
};
use store::drive_item::Count;
use store::pledge::Changed;
use store::{StoreError, Tx};

use super::place::{Place, PlaceWish, WindowRoom};
use super::pledge::{Shortage, promised};
use crate::Services;
use crate::error::Failure;

/// It is as was wanted.
#[derive(Debug)]
pub enum ChangedPledge {
    /// Since this call.
    Now(Box<Pledge>),
    /// It was before: nothing changed and nothing is sent.
    Before,
}

/// Why it stays as it was.
#[derive(Debug, thiserror::Error)]
pub enum ChangePledgeError {
    /// It has come, was taken back or given up, or somebody else has just changed it.
    #[error("it cannot change any more")]
    TooLate,
    /// Of these items less is needed than was wanted; what was promised before stays promised.
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
    /// Not the caller's fault.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<StoreError> for ChangePledgeError {
    fn from(error: StoreError) -> Self {
        Self::Failure(error.into())
    }
}

impl Services {
    /// Writes what is promised now, and where; `place` is `None` where it stays.
    ///
    /// # Errors
    /// See [`ChangePledgeError`].
    pub async fn change_pledge(
        &self,
        pledge: &Pledge,
        basket: &Basket,
        place: Option<PlaceWish>,
    ) -> Result<ChangedPledge, ChangePledgeError> {
        let mut tx = self.store().begin().await?;
        let drive = self.hold_drive(&mut tx, pledge.drive).await?;
        let drive = drive.ok_or(ChangePledgeError::TooLate)?;
        let was = store::pledge::lock(&mut tx, pledge.id).await?;
        let was = was.filter(|p| p.sequence == pledge.sequence && p.can_change(self.now()));
        let was = was.ok_or(ChangePledgeError::TooLate)?;
        let place = place.filter(|wish| !is_at(was.place, *wish));
        if place.is_none() && was.promised().as_ref() == Some(basket) {
            return Ok(ChangedPledge::Before);
        }
        let (to, due) = match place {
            None => (was.place, was.due),
            Some(wish) => self.exchange_place(&mut tx, &drive, &was, wish).await?,
        };
        self.exchange_pieces(&mut tx, &drive, &was, basket).await?;
        let lines = promised(basket);
        let change = Changed {
            place: to,
            lines: &lines,
            due,
            lapses_at: was.lapses_at.filter(|_| due == was.due),
            erase_on: pledge_erased_on(due, self.zone()),
        };
        if !store::pledge::change(&mut tx, &was, &change, self.now()).await? {
            return Err(ChangePledgeError::TooLate);
        }
        let changed = store::pledge::by_id(&mut tx, was.id).await?;
        let changed = changed.ok_or(ChangePledgeError::TooLate)?;
        self.queue_pledge_changed(&mut tx, &was, &changed).await?;
        if changed.place != was.place {
            self.queue_pledge_reminder(&mut tx, &changed).await?;
        }
        self.commit(tx).await?;
        Ok(ChangedPledge::Now(Box::new(changed)))
    }

    /// Room at another place for that at the old one. Both rows of windows are locked in the order of their keys.
    async fn exchange_place(
        &self,
        tx: &mut Tx,
        drive: &Drive,
        was: &Pledge,
        wish: PlaceWish,
    ) -> Result<(PledgePlace, Due), ChangePledgeError> {
        if drive.phase(self.today()) == Phase::Ended {
            return Err(ChangePledgeError::NoSuchPlace { others: Vec::new() });
        }
        let old = match was.place {
            PledgePlace::Window { row, .. } => Some(row),
            PledgePlace::Shop(_) | PledgePlace::Open => None,
        };
        let new = match wish {
            PlaceWish::Window { window, date } => {
                store::drive_window::id_of(tx, drive.id, window, date).await?
            }
            PlaceWish::Shop(_) => None,
        };
        let mut rows: Vec<_> = [old, new].into_iter().flatten().collect();
        rows.sort_unstable();
        for row in rows {
            store::drive_window::lock(tx, row).await?;
        }
        match self.take_place(tx, drive, wish).await? {
            Place::Had(place, due) => {
                self.give_back_room(tx, was).await?;
                Ok((place, due))
            }
            Place::Full => Err(ChangePledgeError::Full {
                others: self.rooms_left(tx, drive).await?,
            }),
            Place::Nowhere => Err(ChangePledgeError::NoSuchPlace {
                others: self.rooms_left(tx, drive).await?,
            }),
        }
    }

    /// More pieces are taken out of the needs, fewer go back, item by item in the order of keys.
    async fn exchange_pieces(
        &self,
        tx: &mut Tx,
        drive: &Drive,
        was: &Pledge,
        basket: &Basket,
    ) -> Result<(), ChangePledgeError> {
        debug_assert_eq!(was.status, PledgeStatus::Promised);
        let before = |item| {
            let line = was.lines.iter().find(|line| line.item == item);
            line.map_or(0, |line| line.promised)
        };
        let mut items: Vec<_> = was.lines.iter().map(|line| line.item).collect();
        items.extend(basket.lines().map(|(item, _)| item));
        items.sort_unstable();
        items.dedup();
        let mut short = Vec::new();
        for item in items {
            let (had, wanted) = (before(item), basket.of_item(item));
            if wanted < had {
                store::drive_item::release(tx, drive.id, item, had - wanted).await?;
            }
            if wanted > had {
                let more = wanted - had;
                let count = store::drive_item::promise(tx, drive.id, item, more).await?;
                if count == Count::TooFew {
                    short.push(self.shortage(tx, drive, item, wanted, had).await?);
                }
            }
        }
        if short.is_empty() {
            Ok(())
        } else {
            Err(ChangePledgeError::Short(short))
        }
    }
}

/// Whether it is to be brought there already.
fn is_at(place: PledgePlace, wish: PlaceWish) -> bool {
    match (place, wish) {
        (PledgePlace::Window { window, date, .. }, PlaceWish::Window { window: w, date: d }) => {
            (window, date) == (w, d)
        }
        (PledgePlace::Shop(shop), PlaceWish::Shop(wanted)) => shop == wanted,
        _ => false,
    }
}
