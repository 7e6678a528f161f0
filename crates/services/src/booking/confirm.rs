//! Turn a hold into a booking.

use domain::booking::{Booking, Details, Family, Hold, Status, erase_on};
use domain::contact::Contact;
use domain::id::BookingId;
use domain::secret::{BookingCode, Secret};
use store::Tx;
use store::booking::Insert;

use super::progress::has_too_many;
use super::seat::Seated;
use crate::Services;
use crate::error::Failure;
use crate::limits::Allowance;

/// The booking is made.
#[derive(Debug)]
pub enum Confirmed {
    /// By this call.
    Now(Box<Booking>),
    /// By an earlier one: the same form, sent again.
    Before(Box<Booking>),
}

/// Why no booking is made. What was typed stays with the hold.
#[derive(Debug, thiserror::Error)]
pub enum ConfirmError {
    /// The hold had expired and somebody else took the slot, or the appointment has begun meanwhile, or the desk does not
    /// receive then any more.
    #[error("the slot was lost")]
    SlotLost,
    /// A step before is missing.
    #[error("a step is missing")]
    Incomplete,
    /// Nothing is known under this link.
    #[error("unknown link")]
    Unknown,
    /// The same family has this very slot already.
    #[error("the family has this slot already")]
    SameFamily,
    /// The contact has as many appointments to come as it may, or made too many requests today.
    #[error("too many appointments for one contact")]
    TooMany,
    /// Not the caller's fault.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<store::StoreError> for ConfirmError {
    fn from(error: store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

/// How many codes are tried before giving up: with a million bookings, one in 700 draws is taken.
const CODE_DRAWS: usize = 8;

/// Everything that a family has to say.
struct Said {
    details: Details,
    family: Family,
}

impl Services {
    /// Makes the booking of a hold, with its confirmation and reminders in the outbox, all or nothing. A hold that
    /// expired is honoured while nobody else has the seat.
    ///
    /// # Errors
    /// See [`ConfirmError`].
    pub async fn confirm(&self, secret: &Secret) -> Result<Confirmed, ConfirmError> {
        let mut tx = self.store().begin().await?;
        let Some(hold) = store::hold::remove_by_secret(&mut tx, &secret.hash()).await? else {
            // Sent before, or twice at once: the other call has it.
            let booking = store::booking::by_link(&mut tx, &secret.hash())
                .await?
                .ok_or(ConfirmError::Unknown)?;
            return Ok(Confirmed::Before(Box::new(booking)));
        };
        let said = self.said(&hold)?;
        if let Some(contact) = &said.family.contact {
            self.admit(&mut tx, contact).await?;
        }
        let hold = if hold.keeps_seat {
            hold
        } else {
            self.seat_again(&mut tx, hold).await?
        };
        let booking = self.insert(&mut tx, &hold, said).await?;
        store::link::insert(&mut tx, &secret.hash(), booking.id, booking.created_at).await?;
        self.queue_for_new_booking(&mut tx, &booking).await?;
        self.commit(tx).await?;
        metrics::counter!("vicino_bookings_total").increment(1);
        Ok(Confirmed::Now(Box::new(booking)))
    }

    /// What a booking is made of, if every step was done and the appointment has not begun.
    fn said(&self, hold: &Hold) -> Result<Said, ConfirmError> {
        let directory = self.directory();
        let desk = directory.desk(hold.desk).ok_or(ConfirmError::SlotLost)?;
        if hold.starts_at <= self.now() || !self.receives_at(desk, hold.starts_at) {
            return Err(ConfirmError::SlotLost);
        }
        let details = hold.details.clone().filter(|details| details.fits(desk));
        match (details, hold.family.clone()) {
            (Some(details), Some(family)) => Ok(Said { details, family }),
            _ => Err(ConfirmError::Incomplete),
        }
    }

    /// Counting comes first: it makes calls for one contact wait for each other, so that each sees what the one before made.
    async fn admit(&self, tx: &mut Tx, contact: &Contact) -> Result<(), ConfirmError> {
        let key = contact.key();
        let allowance = self.count_request(tx, &key).await?;
        let active = store::booking::active_of_contact(tx, &key, self.now()).await?;
        if allowance == Allowance::Refused || has_too_many(&active) {
            return Err(ConfirmError::TooMany);
        }
        Ok(())
    }

    /// Takes the seat again that an expired hold has lost, if it is still free.
    async fn seat_again(&self, tx: &mut Tx, hold: Hold) -> Result<Hold, ConfirmError> {
        let directory = self.directory();
        let desk = directory.desk(hold.desk).ok_or(ConfirmError::SlotLost)?;
        let start = self.zone().to_datetime(hold.starts_at);
        match self.seat_at(tx, desk, start, hold.seat, None).await? {
            Seated::Yes { row, .. } => Ok(Hold { slot: row, ..hold }),
            Seated::Full | Seated::NoSuchTime => Err(ConfirmError::SlotLost),
        }
    }

    async fn insert(&self, tx: &mut Tx, hold: &Hold, said: Said) -> Result<Booking, ConfirmError> {
        let now = self.now();
        let mut booking = Booking {
            id: BookingId::new(now, self.random()),
            code: BookingCode::new(self.random()),
            slot: hold.slot,
            desk: hold.desk,
            starts_at: hold.starts_at,
            minutes: hold.minutes,
            seat: hold.seat,
            status: Status::Confirmed,
            sequence: 0,
            details: said.details,
            family: said.family,
            created_at: now,
            erase_on: erase_on(hold.starts_at, self.zone()),
            erased_at: None,
        };
        match self.insert_booking(tx, &mut booking).await? {
            Inserted::Done => Ok(booking),
            Inserted::SameFamily => Err(ConfirmError::SameFamily),
        }
    }

    /// Writes a booking whose seat is taken, with another code if its own is in use.
    pub(crate) async fn insert_booking(
        &self,
        tx: &mut Tx,
        booking: &mut Booking,
    ) -> Result<Inserted, Failure> {
        for _ in 0..CODE_DRAWS {
            match store::booking::insert(tx, booking).await? {
                Insert::Done => return Ok(Inserted::Done),
                Insert::SameFamily => return Ok(Inserted::SameFamily),
                Insert::CodeTaken => booking.code = BookingCode::new(self.random()),
            }
        }
        Err(Failure::Internal(anyhow::anyhow!(
            "no free booking code in {CODE_DRAWS} draws"
        )))
    }
}

/// What became of a booking that was to be written.
pub(crate) enum Inserted {
    /// It is there.
    Done,
    /// The same contact already has a confirmed booking in this slot.
    SameFamily,
}
