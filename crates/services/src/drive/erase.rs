//! Delete what tells who promised something, before its day.

use domain::drive::{Pledge, PledgeStatus};

use crate::Services;
use crate::error::Failure;

impl Services {
    /// Takes the promise back if it is still waited for, then deletes name, contact and links at once. The counts stay.
    ///
    /// # Errors
    /// The database is away.
    pub async fn erase_pledge(&self, pledge: &Pledge) -> Result<(), Failure> {
        let mut tx = self.store().begin().await?;
        if let Some(was) = self.lock_pledge(&mut tx, pledge).await? {
            if was.status == PledgeStatus::Promised {
                self.end_pledge(&mut tx, &was, PledgeStatus::Withdrawn, None)
                    .await?;
            }
            store::pledge::erase(&mut tx, was.id, self.now()).await?;
        }
        self.commit(tx).await
    }
}
