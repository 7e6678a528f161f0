//! Delete what tells who signed up, before its day.

use domain::event::SignUp;

use crate::Services;
use crate::error::Failure;

impl Services {
    /// Gives the places back if it is still to come, then deletes name, contact and links at once. The count stays.
    ///
    /// # Errors
    /// The database is away.
    pub async fn erase_sign_up(&self, sign_up: &SignUp) -> Result<(), Failure> {
        let mut tx = self.store().begin().await?;
        if sign_up.can_change(self.now()) {
            self.leave_in(&mut tx, sign_up).await?;
        }
        store::sign_up::erase(&mut tx, sign_up.id, self.now()).await?;
        self.commit(tx).await
    }
}
