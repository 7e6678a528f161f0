//! Give a shop its link.

use domain::id::{DriveId, DropOffPointId};
use domain::secret::{FormKey, Secret};
use domain::staff::account::Staff;
use domain::staff::history::Thing;
use domain::staff::rights::Verb;
use jiff::Timestamp;

use crate::Services;
use crate::drive::in_its_municipality;
use crate::error::Failure;
use crate::staff::{Denied, Happened, StaffFailure};

impl Services {
    /// When the shops of a drive were given the links that they have.
    ///
    /// # Errors
    /// They may not give links, or the database is away.
    pub async fn shop_links(
        &self,
        staff: &Staff,
        id: DriveId,
    ) -> Result<Vec<(DropOffPointId, Timestamp)>, StaffFailure> {
        let mut session = self.store().reader().await?;
        self.drive_for(&mut session, staff, Verb::Publish, id)
            .await?;
        Ok(store::drop_off_link::of_drive(&mut session, id).await?)
    }

    /// The secret of a shop's new link; the one before opens nothing any more. It is that of the form, so that the same form sent again
    /// gives the same link.
    ///
    /// # Errors
    /// They may not, the drive has no such shop, or the database is away.
    pub async fn renew_shop_link(
        &self,
        staff: &Staff,
        id: DriveId,
        shop: DropOffPointId,
        key: FormKey,
    ) -> Result<Secret, StaffFailure> {
        let secret = Secret::of_form(key);
        let mut tx = self.store().begin().await?;
        let drive = self.drive_for(&mut tx, staff, Verb::Publish, id).await?;
        let is_shop = drive.point(shop).is_some_and(|point| point.is_shop());
        if !is_shop {
            return Err(Denied::Unknown.into());
        }
        let there = store::drop_off_link::find(&mut tx, &secret.hash()).await;
        if there.map_err(Failure::from)?.is_some() {
            return Ok(secret);
        }
        store::drive::hold(&mut tx, id).await?;
        store::drop_off_link::put(&mut tx, &secret.hash(), id, shop, self.now()).await?;
        let line = Happened::new("shop-link-renewed", Thing::Drive, id.0);
        self.note(&mut tx, Some(staff.id), in_its_municipality(line, &drive))
            .await?;
        self.commit(tx).await?;
        Ok(secret)
    }
}
