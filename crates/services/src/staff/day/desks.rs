//! At which desks somebody may do something.

use std::sync::Arc;

use domain::booking::Booking;
use domain::desk::Desk;
use domain::id::BookingId;
use domain::staff::account::Staff;
use domain::staff::rights::Verb;
use domain::staff::target::Target;
use store::Session;

use crate::Services;
use crate::staff::{Denied, StaffFailure};

impl Services {
    /// The desks at which somebody may do something, in the order of lists.
    pub fn desks_for(&self, staff: &Staff, verb: Verb) -> Vec<Arc<Desk>> {
        let directory = self.directory();
        let desks = directory.desks.iter();
        desks
            .filter(|desk| staff.may(verb, &Target::desk(desk)))
            .cloned()
            .collect()
    }

    /// A booking and its desk, for somebody who may do `verb` to it. That it exists is told to nobody else.
    pub(super) async fn booking_for(
        &self,
        session: &mut Session,
        staff: &Staff,
        verb: Verb,
        id: BookingId,
    ) -> Result<(Booking, Arc<Desk>), StaffFailure> {
        let booking = store::booking::by_id(session, id)
            .await?
            .ok_or(Denied::Unknown)?;
        let directory = self.directory();
        let desk = directory.desk(booking.desk).ok_or(Denied::Unknown)?;
        Denied::unless(staff, verb, &Target::desk(desk))?;
        Ok((booking, Arc::clone(desk)))
    }
}
