//! Find a pledge by its link.

use std::sync::Arc;

use domain::drive::{Drive, DriveItem, Pledge};
use domain::secret::Secret;
use store::Session;

use super::place::WindowRoom;
use crate::Services;
use crate::error::Failure;

/// A pledge with what its page tells.
#[derive(Debug, Clone)]
pub struct PledgeSeen {
    /// The pledge.
    pub pledge: Pledge,
    /// The drive, on the site or not any more.
    pub drive: Arc<Drive>,
    /// What was promised, by name, in the order of the drive's list, also what the drive asks for no more.
    pub items: Vec<DriveItem>,
    /// Where and when else it could be brought.
    pub windows: Vec<WindowRoom>,
}

impl Services {
    /// What is known under a link.
    ///
    /// # Errors
    /// The database is away.
    pub async fn pledge_by_link(&self, secret: &Secret) -> Result<Option<PledgeSeen>, Failure> {
        let mut session = self.store().reader().await?;
        let found = store::pledge::by_link(&mut session, &secret.hash()).await?;
        drop(session);
        match found {
            Some(pledge) => self.see_pledge(pledge).await,
            None => Ok(None),
        }
    }

    pub(crate) async fn see_pledge(&self, pledge: Pledge) -> Result<Option<PledgeSeen>, Failure> {
        let Some(drive) = self.any_drive(pledge.drive).await? else {
            return Ok(None);
        };
        let mut session = self.store().reader().await?;
        let items = items_of(&mut session, &pledge).await?;
        let windows = self.rooms_of(&mut session, &drive).await?;
        Ok(Some(PledgeSeen {
            pledge,
            drive,
            items,
            windows,
        }))
    }
}

/// The items of a pledge, as the drive's card last named them.
pub(crate) async fn items_of(
    session: &mut Session,
    pledge: &Pledge,
) -> Result<Vec<DriveItem>, Failure> {
    let all = store::drive_item::of_drive(session, pledge.drive).await?;
    let of_pledge = |id| pledge.lines.iter().any(|line| line.item == id);
    let all = all.into_iter().map(|counted| counted.item);
    Ok(all.filter(|item| of_pledge(item.id)).collect())
}
