//! "The number does not answer": said three times, those who work at the desk are asked.

use std::collections::HashMap;

use domain::desk::Desk;
use domain::id::{ComplaintId, DeskId};
use jiff::SignedDuration;

use crate::Services;
use crate::error::Failure;
use crate::limits::Allowance;

/// So many families who found nobody ask for a check.
pub const COMPLAINTS_ASK: u32 = 3;
/// For how long what a family says counts.
pub const COMPLAINTS_COUNT_FOR: SignedDuration = SignedDuration::from_hours(30 * 24);

impl Services {
    /// Notes that a family found nobody on the phone of a desk: once a day for each client. Every third within a month asks
    /// those who work there.
    ///
    /// # Errors
    /// The database is away.
    pub async fn report_silent_phone(&self, desk: &Desk, client: &str) -> Result<(), Failure> {
        let now = self.now();
        let mut tx = self.store().begin().await?;
        // Those who speak of one desk at once wait for each other, so that exactly one of them is the third.
        if store::content::lock_rules(&mut tx, desk.id)
            .await?
            .is_none()
        {
            return Ok(());
        }
        if self.count_complaint(&mut tx, desk.id, client).await? == Allowance::Refused {
            return Ok(());
        }
        let id = ComplaintId::new(now, self.random());
        store::desk_check::complain(&mut tx, id, desk.id, now).await?;
        let counts = store::desk_check::complaints(&mut tx, now - COMPLAINTS_COUNT_FOR).await?;
        let count = counts.get(&desk.id).copied().unwrap_or_default();
        if count.is_multiple_of(COMPLAINTS_ASK) {
            let staff = self.everybody(&mut tx).await?;
            self.ask(&mut tx, desk, &staff, &id.to_string()).await?;
        }
        self.commit(tx).await
    }

    /// How many families lately found nobody, by desk.
    ///
    /// # Errors
    /// The database is away.
    pub async fn silent_phones(&self) -> Result<HashMap<DeskId, u32>, Failure> {
        let since = self.now() - COMPLAINTS_COUNT_FOR;
        let mut session = self.store().reader().await?;
        Ok(store::desk_check::complaints(&mut session, since).await?)
    }
}
