//! What happens to what came: sorted, and counts put right.

use std::sync::Arc;

use domain::drive::{Basket, Counter, Drive, MoveKind};
use domain::id::{DriveId, DriveItemId};
use domain::secret::FormKey;
use domain::staff::account::Staff;
use domain::staff::history::Thing;
use domain::staff::rights::Verb;
use domain::text::Line;
use store::StoreError;
use store::drive_item::Counted;

use crate::Services;
use crate::drive::{Moved, Moves, NotedBy, in_its_municipality, pieces};
use crate::error::Failure;
use crate::staff::{Denied, Happened, StaffFailure};

/// What a drive has in stock.
#[derive(Debug, Clone)]
pub struct DriveStock {
    /// The drive.
    pub drive: Arc<Drive>,
    /// Everything that it asks for or has asked for, with all counts.
    pub items: Vec<Counted>,
}

/// It is noted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Noted {
    /// Since this call.
    Now,
    /// It was, by the same form.
    Before,
}

/// Why nothing is noted.
#[derive(Debug, thiserror::Error)]
pub enum StockError {
    /// Of these items there is not as much: only what came is sorted, only what is sorted is given, and no count falls below the next.
    #[error("there is not as much")]
    TooFew(Vec<DriveItemId>),
    /// A correction of nothing.
    #[error("a correction of nothing")]
    Nothing,
    /// They may not, or nobody's fault but ours.
    #[error(transparent)]
    Staff(#[from] StaffFailure),
}

impl From<StoreError> for StockError {
    fn from(error: StoreError) -> Self {
        Self::Staff(error.into())
    }
}

impl From<Failure> for StockError {
    fn from(error: Failure) -> Self {
        Self::Staff(error.into())
    }
}

impl From<Denied> for StockError {
    fn from(denied: Denied) -> Self {
        Self::Staff(denied.into())
    }
}

impl Services {
    /// What a drive has in stock.
    ///
    /// # Errors
    /// See [`StaffFailure`].
    pub async fn drive_stock(
        &self,
        staff: &Staff,
        id: DriveId,
    ) -> Result<DriveStock, StaffFailure> {
        let mut session = self.store().snapshot().await?;
        let drive = self
            .drive_for(&mut session, staff, Verb::ReceiveGoods, id)
            .await?;
        let items = store::drive_item::of_drive(&mut session, id).await?;
        Ok(DriveStock { drive, items })
    }

    /// Notes what was looked through and put in order.
    ///
    /// # Errors
    /// See [`StockError`].
    pub async fn sort_goods(
        &self,
        staff: &Staff,
        id: DriveId,
        sorted: &Basket,
        key: FormKey,
    ) -> Result<Noted, StockError> {
        let mut tx = self.store().begin().await?;
        let drive = self
            .drive_for(&mut tx, staff, Verb::ReceiveGoods, id)
            .await?;
        store::drive::hold(&mut tx, id).await?;
        let moves = Moves {
            drive: id,
            kind: MoveKind::Sorted,
            counter: Counter::Sorted,
            pledge: None,
            kits: None,
            reason: None,
            by: NotedBy::Staff(staff.id),
            key,
        };
        match self.write_moves(&mut tx, &moves, pieces(sorted)).await? {
            Moved::Before => return Ok(Noted::Before),
            Moved::TooFew(items) => return Err(StockError::TooFew(items)),
            Moved::Now => (),
        }
        let line = Happened::new("goods-sorted", Thing::Drive, id.0);
        self.note(&mut tx, Some(staff.id), in_its_municipality(line, &drive))
            .await?;
        self.commit(tx).await?;
        Ok(Noted::Now)
    }

    /// Puts a count right by so many pieces more or fewer, and says why.
    ///
    /// # Errors
    /// See [`StockError`].
    pub async fn correct_stock(
        &self,
        staff: &Staff,
        id: DriveId,
        (item, counter, by): (DriveItemId, Counter, i32),
        reason: &Line,
        key: FormKey,
    ) -> Result<Noted, StockError> {
        if by == 0 {
            return Err(StockError::Nothing);
        }
        let mut tx = self.store().begin().await?;
        let drive = self.drive_for(&mut tx, staff, Verb::GiveGoods, id).await?;
        store::drive::hold(&mut tx, id).await?;
        let moves = Moves {
            drive: id,
            kind: MoveKind::Correction,
            counter,
            pledge: None,
            kits: None,
            reason: Some(reason),
            by: NotedBy::Staff(staff.id),
            key,
        };
        let line = [(item, i64::from(by))];
        match self.write_moves(&mut tx, &moves, line).await? {
            Moved::Before => return Ok(Noted::Before),
            Moved::TooFew(items) => return Err(StockError::TooFew(items)),
            Moved::Now => (),
        }
        let line = Happened::new("stock-corrected", Thing::Drive, id.0);
        self.note(&mut tx, Some(staff.id), in_its_municipality(line, &drive))
            .await?;
        self.commit(tx).await?;
        Ok(Noted::Now)
    }
}
