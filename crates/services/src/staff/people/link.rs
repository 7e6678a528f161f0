//! The links in mails to staff: looking at one changes nothing, using one uses it up.

use domain::secret::Secret;
use domain::staff::account::{Staff, StaffState};
use store::staff::LinkPurpose;

use crate::Services;
use crate::error::Failure;

/// Whose link it is.
#[derive(Debug, Clone)]
pub struct LinkHolder {
    /// The account.
    pub staff: Staff,
    /// What it is good for.
    pub purpose: LinkPurpose,
}

/// What a link is.
#[derive(Debug, Clone)]
pub enum LinkState {
    /// Good.
    Good(Box<LinkHolder>),
    /// Used, too old, or never one of ours: which is not told.
    Over,
}

impl Services {
    /// What a link is, for a purpose.
    ///
    /// # Errors
    /// The database is away.
    pub async fn staff_link_state(
        &self,
        secret: &Secret,
        purpose: LinkPurpose,
    ) -> Result<LinkState, Failure> {
        let mut reader = self.store().reader().await?;
        let link = store::staff::find_link(&mut reader, &secret.hash()).await?;
        let good = |l: &store::staff::StaffLink| {
            l.purpose == purpose && l.used_at.is_none() && self.now() < l.expires_at
        };
        let Some(link) = link.filter(good) else {
            return Ok(LinkState::Over);
        };
        let staff = store::staff::by_id(&mut reader, link.staff).await?;
        let wanted = match purpose {
            LinkPurpose::Invitation => StaffState::Invited,
            LinkPurpose::PasswordReset => StaffState::Active,
        };
        Ok(match staff.filter(|staff| staff.state == wanted) {
            Some(staff) => LinkState::Good(Box::new(LinkHolder { staff, purpose })),
            None => LinkState::Over,
        })
    }
}
