//! Give families what was brought: counts, never to whom.

use domain::drive::{Basket, Counter, Kit, MoveKind};
use domain::id::DriveId;
use domain::secret::FormKey;
use domain::staff::account::Staff;
use domain::staff::history::Thing;
use domain::staff::rights::Verb;
use store::stock::KitGiven;

use super::stock::{Noted, StockError};
use crate::Services;
use crate::drive::{Moved, Moves, NotedBy, in_its_municipality, pieces};
use crate::staff::Happened;

/// What a desk gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Giving {
    /// As so many of a kit, if it is one: this is what is told later.
    pub kits: Option<(Kit, u16)>,
    /// What is really given: a kit as it comes ([`domain::drive::Drive::kits`]), or with more or less in it.
    pub pieces: Basket,
}

impl Services {
    /// Takes out of stock what is given.
    ///
    /// # Errors
    /// See [`StockError`].
    pub async fn give_goods(
        &self,
        staff: &Staff,
        id: DriveId,
        giving: &Giving,
        key: FormKey,
    ) -> Result<Noted, StockError> {
        let mut tx = self.store().begin().await?;
        let drive = self.drive_for(&mut tx, staff, Verb::GiveGoods, id).await?;
        store::drive::hold(&mut tx, id).await?;
        let kits = giving.kits.filter(|(_, kits)| *kits > 0);
        let kits = kits.map(|(kit, kits)| KitGiven {
            id: key.0,
            drive: id,
            kit,
            kits,
            staff: staff.id,
            at: self.now(),
        });
        if let Some(kits) = &kits
            && !store::stock::insert_kits(&mut tx, kits).await?
        {
            return Ok(Noted::Before);
        }
        let moves = Moves {
            drive: id,
            kind: MoveKind::Given,
            counter: Counter::Given,
            pledge: None,
            kits: kits.map(|kits| kits.id),
            reason: None,
            by: NotedBy::Staff(staff.id),
            key,
        };
        match self
            .write_moves(&mut tx, &moves, pieces(&giving.pieces))
            .await?
        {
            Moved::Before => return Ok(Noted::Before),
            Moved::TooFew(items) => return Err(StockError::TooFew(items)),
            Moved::Now => (),
        }
        let line = Happened::new("goods-given", Thing::Drive, id.0);
        self.note(&mut tx, Some(staff.id), in_its_municipality(line, &drive))
            .await?;
        self.commit(tx).await?;
        Ok(Noted::Now)
    }
}
