//! Note what was brought.

use domain::drive::{Basket, Counter, MoveKind};
use domain::id::{DriveId, DriveItemId, PledgeId};
use domain::secret::FormKey;
use domain::staff::account::Staff;
use domain::staff::history::Thing;
use domain::staff::rights::Verb;
use store::StoreError;

use crate::Services;
use crate::drive::{Moved, Moves, NotedBy, in_its_municipality, pieces};
use crate::error::Failure;
use crate::staff::{Denied, Happened, StaffFailure};

/// It is noted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Received {
    /// Since this call.
    Now,
    /// It was: the same form, or the pledge had come before. What comes of it later is a gift.
    Before,
}

/// Why nothing is noted.
#[derive(Debug, thiserror::Error)]
pub enum ReceiveError {
    /// The drive never asked for these.
    #[error("the drive never asked for some items")]
    NoSuchItems(Vec<DriveItemId>),
    /// They may not, or nobody's fault but ours.
    #[error(transparent)]
    Staff(#[from] StaffFailure),
}

impl From<StoreError> for ReceiveError {
    fn from(error: StoreError) -> Self {
        Self::Staff(error.into())
    }
}

impl From<Failure> for ReceiveError {
    fn from(error: Failure) -> Self {
        Self::Staff(error.into())
    }
}

impl From<Denied> for ReceiveError {
    fn from(denied: Denied) -> Self {
        Self::Staff(denied.into())
    }
}

impl Services {
    /// Notes what came of a pledge, more or less than was promised or something else: what did not come goes back to the needs. A pledge that
    /// was taken back or given up is welcome too.
    ///
    /// # Errors
    /// See [`ReceiveError`].
    pub async fn receive_pledge(
        &self,
        staff: &Staff,
        id: PledgeId,
        brought: &Basket,
        key: FormKey,
    ) -> Result<Received, ReceiveError> {
        let mut tx = self.store().begin().await?;
        let seen = store::pledge::by_id(&mut tx, id).await?;
        let seen = seen.ok_or(Denied::Unknown)?;
        let drive = self
            .drive_for(&mut tx, staff, Verb::ReceiveGoods, seen.drive)
            .await?;
        let was = self.lock_pledge(&mut tx, &seen).await?;
        let was = was.ok_or(Denied::Unknown)?;
        let by = NotedBy::Staff(staff.id);
        match self.bring_pledge(&mut tx, &was, brought, by, key).await? {
            Moved::Before => return Ok(Received::Before),
            Moved::TooFew(items) => return Err(ReceiveError::NoSuchItems(items)),
            Moved::Now => (),
        }
        let line = Happened::new("pledge-received", Thing::Pledge, id.0);
        self.note(&mut tx, Some(staff.id), in_its_municipality(line, &drive))
            .await?;
        self.commit(tx).await?;
        Ok(Received::Now)
    }

    /// Notes what was brought without having been promised.
    ///
    /// # Errors
    /// See [`ReceiveError`].
    pub async fn receive_gift(
        &self,
        staff: &Staff,
        id: DriveId,
        brought: &Basket,
        key: FormKey,
    ) -> Result<Received, ReceiveError> {
        let mut tx = self.store().begin().await?;
        let drive = self
            .drive_for(&mut tx, staff, Verb::ReceiveGoods, id)
            .await?;
        store::drive::hold(&mut tx, id).await?;
        let moves = Moves {
            drive: id,
            kind: MoveKind::Gift,
            counter: Counter::Received,
            pledge: None,
            kits: None,
            reason: None,
            by: NotedBy::Staff(staff.id),
            key,
        };
        match self.write_moves(&mut tx, &moves, pieces(brought)).await? {
            Moved::Before => return Ok(Received::Before),
            Moved::TooFew(items) => return Err(ReceiveError::NoSuchItems(items)),
            Moved::Now => (),
        }
        let line = Happened::new("gift-received", Thing::Drive, id.0);
        self.note(&mut tx, Some(staff.id), in_its_municipality(line, &drive))
            .await?;
        self.commit(tx).await?;
        Ok(Received::Now)
    }
}
