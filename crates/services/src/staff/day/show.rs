//! All there is to know about one booking.

use std::collections::HashMap;
use std::sync::Arc;

use domain::booking::{Booking, Status};
use domain::desk::Desk;
use domain::id::BookingId;
use domain::message::{Message, MessageState};
use domain::staff::account::Staff;
use domain::staff::rights::Verb;
use domain::staff::target::Target;
use domain::text::{Line, fold};
use jiff::Timestamp;
use store::{Session, StoreError};

use super::agenda::Reach;
use crate::Services;
use crate::staff::StaffFailure;

/// A line of a booking's history.
#[derive(Debug, Clone)]
pub struct Step {
    /// When.
    pub at: Timestamp,
    /// Who; `None`: the program itself.
    pub who: Option<Line>,
    /// What, as the end of a message id.
    pub action: String,
}

/// A booking with all that is known about it.
#[derive(Debug, Clone)]
pub struct StaffBooking {
    /// The booking.
    pub booking: Booking,
    /// Its desk.
    pub desk: Arc<Desk>,
    /// Whether the family hears of what changes.
    pub reach: Reach,
    /// What was written to it, oldest first.
    pub messages: Vec<Message>,
    /// What staff did with it, the newest first.
    pub history: Vec<Step>,
    /// Other appointments to come that seem to be the same family's.
    pub twins: Vec<(Booking, Arc<Desk>)>,
}

impl Services {
    /// A booking with all that is known about it.
    ///
    /// # Errors
    /// See [`StaffFailure`].
    pub async fn staff_booking(
        &self,
        staff: &Staff,
        id: BookingId,
    ) -> Result<StaffBooking, StaffFailure> {
        let mut session = self.store().reader().await?;
        let (booking, desk) = self
            .booking_for(&mut session, staff, Verb::SeeBookings, id)
            .await?;
        let messages = store::message::of_booking(&mut session, id).await?;
        let last_sent = messages.iter().rposition(|m| m.state == MessageState::Sent);
        let last_failed = messages
            .iter()
            .rposition(|m| m.state == MessageState::Failed);
        let history = steps(&mut session, id).await?;
        let twins = self.twins(&mut session, staff, &booking, &desk).await?;
        Ok(StaffBooking {
            reach: self.reach(&booking, last_failed > last_sent),
            booking,
            desk,
            messages,
            history,
            twins,
        })
    }

    /// Appointments to come, at desks that somebody may see, with the same contact, or with the same name at the same desk.
    async fn twins(
        &self,
        session: &mut Session,
        staff: &Staff,
        booking: &Booking,
        desk: &Arc<Desk>,
    ) -> Result<Vec<(Booking, Arc<Desk>)>, StoreError> {
        if booking.status != Status::Confirmed || booking.erased_at.is_some() {
            return Ok(Vec::new());
        }
        let now = self.now();
        let mut found = match &booking.family.contact {
            Some(contact) => {
                store::booking::active_of_contact(session, &contact.key(), now).await?
            }
            None => Vec::new(),
        };
        if booking.family.first_name.is_some() {
            let here = store::booking::of_desk(session, desk.id, now, Timestamp::MAX).await?;
            let like = here
                .into_iter()
                .filter(|other| other.status == Status::Confirmed && same_name(booking, other));
            found.extend(like);
        }
        found.sort_by_key(|other| (other.starts_at, other.id));
        found.dedup_by_key(|other| other.id);
        let directory = self.directory();
        Ok(found
            .into_iter()
            .filter(|other| other.id != booking.id)
            .filter_map(|other| {
                let desk = directory.desk(other.desk)?;
                let seen = staff.may(Verb::ChangeBooking, &Target::desk(desk));
                seen.then(|| (other, Arc::clone(desk)))
            })
            .collect())
    }
}

/// Whether two bookings are under the same name, however it is spelt.
pub(super) fn same_name(one: &Booking, other: &Booking) -> bool {
    match (&one.family.first_name, &other.family.first_name) {
        (Some(one), Some(other)) => fold(one.as_str()) == fold(other.as_str()),
        _ => false,
    }
}

async fn steps(session: &mut Session, id: BookingId) -> Result<Vec<Step>, StoreError> {
    let entries = store::history::of_thing(session, id.0).await?;
    let mut names = HashMap::new();
    let mut steps = Vec::with_capacity(entries.len());
    for entry in entries {
        let who = match entry.staff {
            None => None,
            Some(id) => {
                if let std::collections::hash_map::Entry::Vacant(unknown) = names.entry(id) {
                    unknown.insert(store::staff::by_id(session, id).await?.map(|s| s.name));
                }
                names.get(&id).cloned().flatten()
            }
        };
        steps.push(Step {
            at: entry.at,
            who,
            action: entry.action,
        });
    }
    Ok(steps)
}
