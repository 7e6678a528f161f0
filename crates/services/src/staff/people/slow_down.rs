//! Guesses are slowed down, per client and per account; nobody can shut somebody else out of an account.
//!
//! Who tries from a browser that its owner has used before is not slowed down by what others do elsewhere. Anybody else waits
//! the longer the more tries at that account have failed lately, and one client can try only so often. An address without an
//! account is treated like any other.

use std::time::Duration;

use domain::id::StaffId;
use domain::staff::slow_down::{FAILURES_LAST, wait_after};
use store::Tx;

use super::visitor::Visitor;
use crate::Services;
use crate::error::Failure;
use crate::limits::Allowance;

impl Services {
    /// How long a try at an account is to wait before it is looked at.
    ///
    /// # Errors
    /// The database is away.
    pub async fn sign_in_wait(&self, typed: &str, from: &Visitor) -> Result<Duration, Failure> {
        let account = self.account_bucket(typed);
        let mut reader = self.store().reader().await?;
        let since = self.now() - FAILURES_LAST;
        let failures = store::staff::failures_of(&mut reader, &account, since).await?;
        let wait = wait_after(failures).unsigned_abs();
        if wait.is_zero() {
            return Ok(wait);
        }
        let staff = match domain::contact::Email::parse(typed.trim()) {
            Ok(email) => store::staff::by_email(&mut reader, &email).await?,
            Err(_) => None,
        };
        drop(reader);
        match staff {
            Some(staff) if self.knows_device(staff.id, from).await? => Ok(Duration::ZERO),
            _ => Ok(wait),
        }
    }

    /// Whether somebody has signed in with this browser before.
    pub(super) async fn knows_device(
        &self,
        staff: StaffId,
        from: &Visitor,
    ) -> Result<bool, Failure> {
        let Some(device) = &from.device else {
            return Ok(false);
        };
        let mut reader = self.store().reader().await?;
        Ok(store::staff::knows_device(&mut reader, staff, &device.hash()).await?)
    }

    /// Counts one try of a client; of a browser that is known, on an account of its own.
    pub(super) async fn count_try(
        &self,
        staff: Option<StaffId>,
        from: &Visitor,
    ) -> Result<Allowance, Failure> {
        if let (Some(staff), Some(device)) = (staff, &from.device)
            && self.knows_device(staff, from).await?
        {
            return self
                .count_sign_in_of(&format!("{staff} {}", device.reveal()))
                .await;
        }
        self.count_sign_in_from(&from.client).await
    }

    /// Notes that a try failed.
    pub(super) async fn note_failure(&self, typed: &str) -> Result<(), Failure> {
        let (now, account) = (self.now(), self.account_bucket(typed));
        let mut tx = self.store().begin_unflushed().await?;
        store::staff::count_failure(&mut tx, &account, now, now - FAILURES_LAST).await?;
        Ok(tx.commit().await?)
    }

    /// Forgets what failed: its owner is here.
    pub(super) async fn forget_failures(&self, tx: &mut Tx, email: &str) -> Result<(), Failure> {
        Ok(store::staff::forget_failures(tx, &self.account_bucket(email)).await?)
    }

    fn account_bucket(&self, typed: &str) -> String {
        self.bucket("sign-in", &typed.trim().to_lowercase())
    }
}
