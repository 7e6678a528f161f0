//! Who is expected at an event: at the door by first name and code, for whoever holds it with contact and language.

use std::sync::Arc;

use domain::event::{Event, Party, SignUp, SignUpStatus};
use domain::id::{EventId, SignUpId, StageId};
use domain::secret::BookingCode;
use domain::staff::account::Staff;
use domain::staff::rights::Verb;
use domain::staff::target::Target;
use domain::text::Line;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use store::Session;

use crate::Services;
use crate::error::Failure;
use crate::staff::called::is_called;
use crate::staff::{Denied, StaffFailure};

/// Somebody who is expected, as the door sees them: no contact, no language.
#[derive(Debug, Clone)]
pub struct AtDoor {
    /// Key.
    pub id: SignUpId,
    /// The code that they keep.
    pub code: BookingCode,
    /// First name, if they gave one.
    pub first_name: Option<Line>,
    /// The stage, where one signs up for stages.
    pub stage: Option<StageId>,
    /// Who comes.
    pub party: Party,
    /// When they are to arrive.
    pub arrival: Option<DateTime>,
    /// Whether they have places, wait, or are asked.
    pub status: SignUpStatus,
    /// When they were seen.
    pub arrived_at: Option<Timestamp>,
}

/// A date of an event with everybody who is expected.
#[derive(Debug, Clone)]
pub struct EventDay<T> {
    /// The event.
    pub event: Arc<Event>,
    /// Those who are expected or wait, by hour of arrival, then in the order in which they signed up.
    pub people: Vec<T>,
}

impl Services {
    /// Those who are expected on a date of an event, for whoever stands at the door.
    ///
    /// # Errors
    /// See [`StaffFailure`].
    pub async fn at_door(
        &self,
        staff: &Staff,
        event: EventId,
        date: Date,
    ) -> Result<EventDay<AtDoor>, StaffFailure> {
        let mut session = self.store().reader().await?;
        let event = self
            .event_for(&mut session, staff, Verb::CheckIn, event)
            .await?;
        let people = store::sign_up::expected(&mut session, event.id, date).await?;
        Ok(EventDay {
            event,
            people: people.into_iter().map(AtDoor::of).collect(),
        })
    }

    /// Everybody who signed up for a date of an event and still wants to come, for whoever holds it: also the list to print.
    ///
    /// # Errors
    /// See [`StaffFailure`].
    pub async fn sign_ups_of(
        &self,
        staff: &Staff,
        event: EventId,
        date: Date,
    ) -> Result<EventDay<SignUp>, StaffFailure> {
        let mut session = self.store().reader().await?;
        let event = self
            .event_for(&mut session, staff, Verb::SeeSignUps, event)
            .await?;
        let people = store::sign_up::expected(&mut session, event.id, date).await?;
        Ok(EventDay { event, people })
    }

    /// The events, not long over, at which somebody may do something: what lists of staff begin with.
    pub fn events_for(&self, staff: &Staff, verb: Verb) -> Vec<Arc<Event>> {
        let directory = self.directory();
        let events = directory.events.iter();
        events
            .filter(|e| staff.may(verb, &Target::event(&e.card)))
            .cloned()
            .collect()
    }

    /// An event, on the site or not any more, for whoever may do something at it.
    ///
    /// # Errors
    /// See [`StaffFailure`].
    pub async fn staff_event(
        &self,
        staff: &Staff,
        verb: Verb,
        id: EventId,
    ) -> Result<Arc<Event>, StaffFailure> {
        let mut session = self.store().reader().await?;
        self.event_for(&mut session, staff, verb, id).await
    }

    pub(super) async fn event_for(
        &self,
        session: &mut Session,
        staff: &Staff,
        verb: Verb,
        id: EventId,
    ) -> Result<Arc<Event>, StaffFailure> {
        let known = self.directory().event(id).cloned();
        let event = match known {
            Some(event) => event,
            None => {
                let found = store::event::by_id(session, id)
                    .await
                    .map_err(Failure::from)?;
                Arc::new(found.ok_or(Denied::Unknown)?)
            }
        };
        Denied::unless(staff, verb, &Target::event(&event.card))?;
        Ok(event)
    }
}

impl AtDoor {
    fn of(sign_up: SignUp) -> Self {
        Self {
            id: sign_up.id,
            code: sign_up.code,
            first_name: sign_up.guest.first_name,
            stage: sign_up.stage,
            party: sign_up.party,
            arrival: sign_up.arrival,
            status: sign_up.status,
            arrived_at: sign_up.arrived_at,
        }
    }

    /// Whether the name from some word on, or the code, begins with what was typed.
    pub fn is_called(&self, typed: &str) -> bool {
        is_called(self.first_name.as_ref(), &self.code, typed)
    }
}
