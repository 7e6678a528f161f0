//! "Closed today": the rest of the day is shut, and every family still to come hears of it with other times.

use std::sync::Arc;

use domain::booking::Booking;
use domain::desk::Desk;
use domain::id::ClosureId;
use domain::message::{MessageKind, MessageState};
use domain::opening::Closure;
use domain::staff::account::Staff;
use domain::staff::history::Thing;
use domain::staff::rights::Verb;
use domain::staff::target::Target;
use domain::text::LocalText;
use jiff::Timestamp;
use jiff::civil::Date;

use super::change::lock_all;
use super::noted::Noted;
use super::telling::Told;
use crate::Services;
use crate::error::Failure;
use crate::staff::{Denied, Happened, StaffFailure};

/// What became of "closed today".
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Closed {
    /// The desk is shut by this call, or families were still expected: so many appointments were called off.
    Now(usize),
    /// It was shut, and nobody was expected: nothing changed and nothing is sent.
    Before,
}

/// A family whose appointment the desk called off.
#[derive(Debug, Clone)]
pub struct CalledOff {
    /// The booking.
    pub booking: Booking,
    /// How it hears of it.
    pub told: Told,
    /// What has become of the message, if there is one.
    pub message: Option<MessageState>,
}

impl CalledOff {
    /// Whether somebody must call.
    pub fn to_call(&self) -> bool {
        matches!(self.told, Told::Call(_) | Told::NoWay)
            || self.message == Some(MessageState::Failed)
    }
}

impl Services {
    /// Shuts a desk for today, calls off every appointment that has not begun, and tells the families. Doing it again
    /// changes nothing and sends nothing.
    ///
    /// # Errors
    /// See [`StaffFailure`].
    pub async fn close_today(
        &self,
        staff: &Staff,
        desk: &Arc<Desk>,
        reason: LocalText,
    ) -> Result<Closed, StaffFailure> {
        Denied::unless(staff, Verb::CloseDesk, &Target::desk(desk))?;
        let today = self.today();
        let mut tx = self.store().begin().await?;
        let rules = store::content::lock_rules(&mut tx, desk.id).await?;
        let rules = rules.ok_or(Denied::Unknown)?;
        let shut = rules.closures.iter().any(|c| c.shuts_whole(today));
        let expected = self.expected_today(&mut tx, desk).await?;
        if shut && expected.is_empty() {
            return Ok(Closed::Before);
        }
        lock_all(&mut tx, &expected).await?;
        for booking in &expected {
            self.call_off_for_staff(&mut tx, staff, desk, booking.id)
                .await?;
        }
        if !shut {
            let closure = Closure {
                id: ClosureId::new(self.now(), self.random()),
                from: today,
                until: today,
                hours: None,
                reason,
            };
            store::content::put_closure(&mut tx, desk.id, &closure).await?;
            let line = Happened::new("opening-closed-today", Thing::Opening, closure.id.0);
            let line = line.at_desk(desk).to(&closure.noted());
            self.note(&mut tx, Some(staff.id), line).await?;
        }
        self.commit(tx).await?;
        self.refresh().await?;
        Ok(Closed::Now(expected.len()))
    }

    /// The families who are still expected at a desk today, in order.
    ///
    /// # Errors
    /// See [`StaffFailure`].
    pub async fn still_expected_today(
        &self,
        staff: &Staff,
        desk: &Desk,
    ) -> Result<Vec<Booking>, StaffFailure> {
        Denied::unless(staff, Verb::CloseDesk, &Target::desk(desk))?;
        let mut session = self.store().reader().await?;
        Ok(self.expected_today(&mut session, desk).await?)
    }

    /// The families, from those of today on, whose appointments the desk called off, in order, and whether they know.
    ///
    /// # Errors
    /// See [`StaffFailure`].
    pub async fn called_off(
        &self,
        staff: &Staff,
        desk: &Desk,
    ) -> Result<Vec<CalledOff>, StaffFailure> {
        Denied::unless(staff, Verb::CloseDesk, &Target::desk(desk))?;
        let (from, _) = self.bounds_of(self.today());
        let mut session = self.store().reader().await?;
        let mut found = Vec::new();
        for booking in store::booking::called_off(&mut session, desk.id, from).await? {
            let messages = store::message::of_booking(&mut session, booking.id).await?;
            let closed = messages.iter().rfind(|m| m.kind == MessageKind::Closed);
            found.push(CalledOff {
                told: self.way_to_tell(&booking),
                message: closed.map(|m| m.state),
                booking,
            });
        }
        Ok(found)
    }

    async fn expected_today(
        &self,
        session: &mut store::Session,
        desk: &Desk,
    ) -> Result<Vec<Booking>, Failure> {
        let (_, until) = self.bounds_of(self.today());
        let mut expected = store::booking::expected_after(session, desk.id, self.now()).await?;
        expected.retain(|b| b.starts_at < until);
        Ok(expected)
    }

    /// The instants at which a day begins and ends where the network is.
    fn bounds_of(&self, day: Date) -> (Timestamp, Timestamp) {
        let midnight = |day: Date| {
            let at = self.zone().to_timestamp(day.at(0, 0, 0, 0));
            at.unwrap_or(Timestamp::MAX)
        };
        (midnight(day), midnight(day.tomorrow().unwrap_or(day)))
    }
}

/// Whether a desk was shut for today alone, so that it can be opened again.
pub(super) fn is_of_today(closure: &Closure, today: Date) -> bool {
    closure.from == today && closure.until == today && closure.hours.is_none()
}
