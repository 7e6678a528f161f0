//! What comes: with a promise or without, at the counter or at a shop. Each count has its move in the same transaction.

use domain::drive::{Basket, Counter, MoveKind, Pledge, PledgeLine, PledgeStatus, StockMove};
use domain::id::{DriveId, DriveItemId, DropOffPointId, PledgeId, StaffId, StockMoveId};
use domain::secret::FormKey;
use domain::text::Line;
use store::drive_item::Count;
use store::{StoreError, Tx};
use uuid::Uuid;

use crate::Services;

/// Who notes that something moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NotedBy {
    /// Somebody of the network.
    Staff(StaffId),
    /// A shop, by its link.
    Shop(DropOffPointId),
}

/// What became of moves that a form asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Moved {
    /// They are written, and counted.
    Now,
    /// They were, by the same form.
    Before,
    /// Of these items there is not as much, or the drive has never asked for them; the transaction is to be dropped.
    TooFew(Vec<DriveItemId>),
}

/// Moves of one drive that one form asks for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Moves<'a> {
    pub drive: DriveId,
    pub kind: MoveKind,
    pub counter: Counter,
    pub pledge: Option<PledgeId>,
    /// The giving of kits that they are part of.
    pub kits: Option<Uuid>,
    pub reason: Option<&'a Line>,
    pub by: NotedBy,
    pub key: FormKey,
}

impl Services {
    /// Writes and counts moves, item by item in the order of keys. The drive is held.
    pub(crate) async fn write_moves(
        &self,
        tx: &mut Tx,
        moves: &Moves<'_>,
        lines: impl IntoIterator<Item = (DriveItemId, i64)>,
    ) -> Result<Moved, StoreError> {
        let mut too_few = Vec::new();
        for (item, quantity) in lines {
            let id = moves.key.derived(item.0.as_u128());
            if store::stock::is_written(tx, StockMoveId(id)).await? {
                return Ok(Moved::Before);
            }
            let counted =
                store::drive_item::add(tx, moves.drive, item, moves.counter, quantity).await?;
            if counted == Count::TooFew {
                too_few.push(item);
                continue;
            }
            let (staff, shop) = match moves.by {
                NotedBy::Staff(staff) => (Some(staff), None),
                NotedBy::Shop(shop) => (None, Some(shop)),
            };
            let stock_move = StockMove {
                id: StockMoveId(id),
                drive: moves.drive,
                item,
                kind: moves.kind,
                counter: moves.counter,
                quantity,
                pledge: moves.pledge,
                shop,
                reason: moves.reason.cloned(),
                staff,
                at: self.now(),
            };
            if !store::stock::insert(tx, &stock_move, moves.kits).await? {
                return Ok(Moved::Before);
            }
        }
        Ok(match too_few.is_empty() {
            true => Moved::Now,
            false => Moved::TooFew(too_few),
        })
    }

    /// Notes what came of a pledge, more or less than was promised: also of one that was taken back or given up. What was promised and did
    /// not come goes back to the needs. The pledge is locked.
    pub(crate) async fn bring_pledge(
        &self,
        tx: &mut Tx,
        was: &Pledge,
        brought: &Basket,
        by: NotedBy,
        key: FormKey,
    ) -> Result<Moved, StoreError> {
        if was.status == PledgeStatus::Received {
            return Ok(Moved::Before);
        }
        let lines = came(was, brought);
        if was.status == PledgeStatus::Promised {
            for line in lines.iter().filter(|line| line.promised > 0) {
                store::drive_item::release(tx, was.drive, line.item, line.promised).await?;
            }
        }
        let moves = Moves {
            drive: was.drive,
            kind: MoveKind::Received,
            counter: Counter::Received,
            pledge: Some(was.id),
            kits: None,
            reason: None,
            by,
            key,
        };
        let moved = self.write_moves(tx, &moves, pieces(brought)).await?;
        if moved == Moved::Now && !store::pledge::receive(tx, was.id, &lines, self.now()).await? {
            return Ok(Moved::Before);
        }
        Ok(moved)
    }
}

/// What was promised of each item beside what came of it, by key.
fn came(was: &Pledge, brought: &Basket) -> Vec<PledgeLine> {
    let mut lines: Vec<PledgeLine> = was
        .lines
        .iter()
        .map(|line| PledgeLine {
            brought: brought.of_item(line.item),
            ..*line
        })
        .collect();
    let others = brought.lines();
    let others = others.filter(|(item, _)| was.lines.iter().all(|line| line.item != *item));
    lines.extend(others.map(|(item, brought)| PledgeLine {
        item,
        promised: 0,
        brought,
    }));
    lines.sort_by_key(|line| line.item);
    lines
}

/// The lines of a basket, as stock counts them.
pub(crate) fn pieces(basket: &Basket) -> impl Iterator<Item = (DriveItemId, i64)> + '_ {
    basket.lines().map(|(item, n)| (item, i64::from(n)))
}
