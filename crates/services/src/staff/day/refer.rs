//! Send a family to another desk, with its consent.

use std::sync::Arc;

use domain::booking::{Booking, Details, Family};
use domain::desk::Desk;
use domain::id::BookingId;
use domain::secret::FormKey;
use domain::staff::account::Staff;
use domain::staff::rights::Verb;
use jiff::SignedDuration;
use jiff::civil::DateTime;
use store::booking::Referral;

use super::book::{BookFor, BookForError, BookedFor, Tell, When, id_of};
use crate::Services;
use crate::staff::{Denied, StaffFailure};

/// How long whoever referred a family can see the slip, to hand it over.
const SLIP_FOR: SignedDuration = SignedDuration::from_hours(1);

/// What is booked elsewhere. That it exists means that the family agreed that the other desk gets its name and contact.
#[derive(Debug, Clone)]
pub struct Refer {
    /// The time.
    pub start: DateTime,
    /// What they want to talk about.
    pub details: Details,
    /// Who they are.
    pub family: Family,
    /// Whether they get a message.
    pub tell: Tell,
}

impl Services {
    /// Books for a family that agreed to it at a desk that need not be one's own. The same form sent again is the same booking.
    ///
    /// # Errors
    /// See [`BookForError`].
    pub async fn refer_family(
        &self,
        staff: &Staff,
        desk: &Arc<Desk>,
        what: Refer,
        key: FormKey,
    ) -> Result<BookedFor, BookForError> {
        if !staff.may_somewhere(Verb::ReferFamily) {
            return Err(StaffFailure::from(Denied::Forbidden).into());
        }
        let what = BookFor {
            when: When::At(what.start),
            details: what.details,
            family: what.family,
            tell: what.tell,
            callback: None,
        };
        let mut tx = self.store().begin().await?;
        if let Some(made) = store::booking::by_id(&mut tx, id_of(key)).await? {
            return Ok(BookedFor::Before(Box::new(made)));
        }
        match self.book_in(&mut tx, staff, desk, &what, key).await {
            Ok(booking) => {
                store::booking::refer(&mut tx, booking.id, staff.id, self.now()).await?;
                self.finish_booking(tx, staff, desk, "booking-referred", booking)
                    .await
            }
            Err(error) => self.made_meanwhile(tx, key, error).await,
        }
    }

    /// The families that somebody referred, and whether they kept their appointments: nothing else of them.
    ///
    /// # Errors
    /// See [`StaffFailure`].
    pub async fn referrals(&self, staff: &Staff) -> Result<Vec<Referral>, StaffFailure> {
        if !staff.may_somewhere(Verb::ReferFamily) {
            return Err(Denied::Forbidden.into());
        }
        let mut session = self.store().reader().await?;
        Ok(store::booking::referrals_of(&mut session, staff.id).await?)
    }

    /// The booking that somebody has just made elsewhere, for its slip.
    ///
    /// # Errors
    /// See [`StaffFailure`].
    pub async fn referral_slip(
        &self,
        staff: &Staff,
        id: BookingId,
    ) -> Result<(Booking, Arc<Desk>), StaffFailure> {
        let mut session = self.store().reader().await?;
        let own = store::booking::referrals_of(&mut session, staff.id).await?;
        let lately =
            |r: &&Referral| r.booking == id && self.now().duration_since(r.created_at) < SLIP_FOR;
        own.iter().find(lately).ok_or(Denied::Unknown)?;
        let booking = store::booking::by_id(&mut session, id)
            .await?
            .ok_or(Denied::Unknown)?;
        let directory = self.directory();
        let desk = directory.desk(booking.desk).ok_or(Denied::Unknown)?;
        Ok((booking, Arc::clone(desk)))
    }
}
