//! Open a desk again that was shut for today. Appointments that were called off stay so.

use std::sync::Arc;

use domain::desk::Desk;
use domain::staff::account::Staff;
use domain::staff::history::Thing;
use domain::staff::rights::Verb;
use domain::staff::target::Target;

use super::close_today::is_of_today;
use super::noted::Noted;
use crate::Services;
use crate::staff::{Denied, Happened, StaffFailure};

impl Services {
    /// Takes back "closed today". Doing it again changes nothing.
    ///
    /// # Errors
    /// See [`StaffFailure`].
    pub async fn reopen_today(&self, staff: &Staff, desk: &Arc<Desk>) -> Result<(), StaffFailure> {
        Denied::unless(staff, Verb::CloseDesk, &Target::desk(desk))?;
        let today = self.today();
        let mut tx = self.store().begin().await?;
        let rules = store::content::lock_rules(&mut tx, desk.id).await?;
        let rules = rules.ok_or(Denied::Unknown)?;
        for closure in rules.closures.iter().filter(|c| is_of_today(c, today)) {
            store::content::remove_closure(&mut tx, closure.id).await?;
            let line = Happened::new("opening-reopened-today", Thing::Opening, closure.id.0);
            let line = line.at_desk(desk).from(&closure.noted());
            self.note(&mut tx, Some(staff.id), line).await?;
        }
        self.commit(tx).await?;
        Ok(self.refresh().await?)
    }

    /// Whether a desk was shut for today alone, so that [`Self::reopen_today`] opens it.
    pub fn can_reopen_today(&self, desk: &Desk) -> bool {
        let today = self.today();
        desk.closures.iter().any(|c| is_of_today(c, today))
    }
}
