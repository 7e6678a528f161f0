//! Ask for a link to a new password.

use domain::contact::Email;
use domain::message::MessageKind;
use domain::staff::account::StaffState;

use super::visitor::Visitor;
use crate::Services;
use crate::error::Failure;
use crate::limits::Allowance;

impl Services {
    /// Sends a link to an address that has an account; to any other nothing, with the same answer. One address gets at most
    /// three in an hour: nobody's mailbox is filled by others.
    ///
    /// # Errors
    /// The database is away.
    pub async fn ask_new_password(&self, email: &str, from: &Visitor) -> Result<(), Failure> {
        let allowed = self.count_sign_in_from(&from.client).await? == Allowance::Granted
            && self.count_resets_of(&email.trim().to_lowercase()).await? == Allowance::Granted;
        let Some(email) = Email::parse(email.trim()).ok().filter(|_| allowed) else {
            return Ok(());
        };
        let mut tx = self.store().begin().await?;
        let staff = store::staff::by_email(&mut tx, &email).await?;
        let kind = match staff.as_ref().map(|staff| staff.state) {
            Some(StaffState::Active) => MessageKind::PasswordReset,
            // Whoever has no password yet needs the first link once more.
            Some(StaffState::Invited) => MessageKind::Invitation,
            Some(StaffState::Applied | StaffState::Disabled) | None => {
                return Ok(tx.commit().await?);
            }
        };
        if let Some(staff) = staff {
            let which = self.new_message_id().to_string();
            self.queue_for_staff(&mut tx, staff.id, kind, None, &which)
                .await?;
        }
        self.commit(tx).await
    }
}
