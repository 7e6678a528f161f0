//! The times of a desk for somebody on the phone or at the door.

use std::collections::HashMap;

use domain::availability::{Audience, FreeSlot, free_slots};
use domain::desk::Desk;
use domain::slot::Slot;
use domain::staff::account::Staff;
use domain::staff::rights::Verb;
use domain::staff::target::Target;
use jiff::civil::Date;

use crate::Services;
use crate::staff::{Denied, StaffFailure};

/// The times of a desk.
#[derive(Debug, Clone, Default)]
pub struct Times {
    /// With a seat left, also one kept for callers.
    pub free: Vec<FreeSlot>,
    /// Without: somebody can be received beyond their number, on purpose.
    pub full: Vec<Slot>,
}

impl Services {
    /// The times of a desk on the days `[from, until]`, for somebody who may book there or refer a family to it.
    ///
    /// # Errors
    /// See [`StaffFailure`].
    pub async fn caller_times(
        &self,
        staff: &Staff,
        desk: &Desk,
        from: Date,
        until: Date,
    ) -> Result<Times, StaffFailure> {
        if !staff.may_somewhere(Verb::ReferFamily) {
            Denied::unless(staff, Verb::BookForFamily, &Target::desk(desk))?;
        }
        let free = self
            .free_slots_for(desk, from, until, Audience::Caller)
            .await?;
        let nothing_taken = HashMap::new();
        let all = self
            .framed(|frame| free_slots(desk, frame, from, until, &nothing_taken, Audience::Caller));
        let full = all
            .into_iter()
            .map(|any| any.slot)
            .filter(|slot| free.iter().all(|free| free.slot.at != slot.at))
            .collect();
        Ok(Times { free, full })
    }
}
