//! What a shop notes, by its link alone.

use std::sync::Arc;

use domain::drive::{Basket, Counter, Drive, MoveKind};
use domain::id::{DriveItemId, DropOffPointId};
use domain::secret::{BookingCode, FormKey, Secret};
use domain::staff::history::Thing;
use store::{Session, StoreError};

use super::arrive::{Moved, Moves, NotedBy, pieces};
use crate::Services;
use crate::error::Failure;
use crate::staff::Happened;

/// A shop of a drive, as its link shows it: nothing of donors, nothing of other points.
#[derive(Debug, Clone)]
pub struct Shop {
    /// The drive.
    pub drive: Arc<Drive>,
    /// Which of its points.
    pub point: DropOffPointId,
}

/// It is noted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotedAtShop {
    /// Since this call.
    Now,
    /// It was: the same form, or the pledge had come before.
    Before,
}

/// Why nothing is noted.
#[derive(Debug, thiserror::Error)]
pub enum ShopError {
    /// The link opens nothing, or not any more.
    #[error("the link opens nothing")]
    NoSuchLink,
    /// No pledge to this drive has the code.
    #[error("no pledge to this drive has the code")]
    NoSuchCode,
    /// The drive never asked for these.
    #[error("the drive never asked for some items")]
    NoSuchItems(Vec<DriveItemId>),
    /// Not the caller's fault.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<StoreError> for ShopError {
    fn from(error: StoreError) -> Self {
        Self::Failure(error.into())
    }
}

impl Services {
    /// The shop behind a link; `None`: it opens nothing, or not any more.
    ///
    /// # Errors
    /// The database is away.
    pub async fn shop_by_link(&self, secret: &Secret) -> Result<Option<Shop>, Failure> {
        let mut session = self.store().reader().await?;
        self.shop_in(&mut session, secret).await
    }

    async fn shop_in(
        &self,
        session: &mut Session,
        secret: &Secret,
    ) -> Result<Option<Shop>, Failure> {
        let found = store::drop_off_link::find(session, &secret.hash()).await?;
        let Some((drive, point)) = found else {
            return Ok(None);
        };
        // What leaves the site takes its links with it, and so does a point that is no shop any more.
        let drive = self.directory().drive(drive).cloned();
        let is_shop = |drive: &Arc<Drive>| drive.point(point).is_some_and(|p| p.is_shop());
        Ok(drive.filter(is_shop).map(|drive| Shop { drive, point }))
    }

    /// Notes what was left at a shop, with the code of a pledge or without one.
    ///
    /// # Errors
    /// See [`ShopError`].
    pub async fn note_at_shop(
        &self,
        secret: &Secret,
        basket: &Basket,
        code: Option<&BookingCode>,
        key: FormKey,
    ) -> Result<NotedAtShop, ShopError> {
        let mut tx = self.store().begin().await?;
        let shop = self.shop_in(&mut tx, secret).await?;
        let shop = shop.ok_or(ShopError::NoSuchLink)?;
        let (drive, by) = (shop.drive.id, NotedBy::Shop(shop.point));
        store::drive::hold(&mut tx, drive).await?;
        let (moved, line) = match code {
            None => {
                let moves = Moves {
                    drive,
                    kind: MoveKind::Gift,
                    counter: Counter::Received,
                    pledge: None,
                    kits: None,
                    reason: None,
                    by,
                    key,
                };
                let moved = self.write_moves(&mut tx, &moves, pieces(basket)).await?;
                (
                    moved,
                    Happened::new("gift-received-at-shop", Thing::Drive, drive.0),
                )
            }
            Some(code) => {
                let found = store::pledge::by_code(&mut tx, code).await?;
                let found = found.filter(|pledge| pledge.drive == drive);
                let found = found.ok_or(ShopError::NoSuchCode)?;
                let was = store::pledge::lock(&mut tx, found.id).await?;
                let was = was.ok_or(ShopError::NoSuchCode)?;
                let moved = self.bring_pledge(&mut tx, &was, basket, by, key).await?;
                (
                    moved,
                    Happened::new("pledge-received-at-shop", Thing::Pledge, was.id.0),
                )
            }
        };
        match moved {
            Moved::Before => return Ok(NotedAtShop::Before),
            Moved::TooFew(items) => return Err(ShopError::NoSuchItems(items)),
            Moved::Now => (),
        }
        self.note(&mut tx, None, in_its_municipality(line, &shop.drive))
            .await?;
        self.commit(tx).await?;
        Ok(NotedAtShop::Now)
    }
}

/// A line of the history about a drive.
pub(crate) fn in_its_municipality(line: Happened, drive: &Drive) -> Happened {
    match drive.card.municipalities.as_slice() {
        [one] => line.in_municipality(*one),
        _ => line,
    }
}
