//! What a pledge has taken goes back: room at its window, pieces to the needs.

use std::collections::BTreeSet;

use domain::drive::{Pledge, PledgePlace, PledgeStatus};
use domain::id::PledgeId;
use store::{StoreError, Tx};

use crate::Services;

impl Services {
    /// Locks a pledge that is going to change, in the order in which all do: its drive first.
    pub(crate) async fn lock_pledge(
        &self,
        tx: &mut Tx,
        seen: &Pledge,
    ) -> Result<Option<Pledge>, StoreError> {
        store::drive::hold(tx, seen.drive).await?;
        store::pledge::lock(tx, seen.id).await
    }

    /// The same by key.
    pub(crate) async fn lock_pledge_by_id(
        &self,
        tx: &mut Tx,
        id: PledgeId,
    ) -> Result<Option<Pledge>, StoreError> {
        match store::pledge::by_id(tx, id).await? {
            Some(seen) => self.lock_pledge(tx, &seen).await,
            None => Ok(None),
        }
    }

    /// Gives back all that a pledge has taken, which was waited for and is not any more. It is locked.
    pub(crate) async fn give_back_pledge(
        &self,
        tx: &mut Tx,
        pledge: &Pledge,
    ) -> Result<(), StoreError> {
        self.give_back_room(tx, pledge).await?;
        for line in pledge.lines.iter().filter(|line| line.promised > 0) {
            store::drive_item::release(tx, pledge.drive, line.item, line.promised).await?;
        }
        Ok(())
    }

    /// Takes back several pledges of one donor without a word to them, in the order in which all transactions lock rows: drives, pledges,
    /// windows, items, each by key.
    pub(crate) async fn withdraw_all(
        &self,
        tx: &mut Tx,
        pledges: &[Pledge],
    ) -> Result<(), StoreError> {
        let drives: BTreeSet<_> = pledges.iter().map(|pledge| pledge.drive).collect();
        for drive in drives {
            store::drive::hold(tx, drive).await?;
        }
        let ids: BTreeSet<_> = pledges.iter().map(|pledge| pledge.id).collect();
        let (mut rows, mut items) = (Vec::new(), Vec::new());
        for id in ids {
            let was = store::pledge::lock(tx, id).await?;
            let Some(was) = was.filter(|p| p.status == PledgeStatus::Promised) else {
                continue;
            };
            store::pledge::end(tx, id, PledgeStatus::Withdrawn, self.now()).await?;
            if let PledgePlace::Window { row, .. } = was.place {
                rows.push(row);
            }
            let promised = was.lines.iter().filter(|line| line.promised > 0);
            items.extend(promised.map(|line| (line.item, was.drive, line.promised)));
        }
        rows.sort_unstable();
        for row in rows {
            store::drive_window::release(tx, row).await?;
        }
        items.sort_unstable();
        for (item, drive, pieces) in items {
            store::drive_item::release(tx, drive, item, pieces).await?;
        }
        Ok(())
    }

    pub(super) async fn give_back_room(
        &self,
        tx: &mut Tx,
        pledge: &Pledge,
    ) -> Result<(), StoreError> {
        if let PledgePlace::Window { row, .. } = pledge.place {
            store::drive_window::release(tx, row).await?;
        }
        Ok(())
    }
}
