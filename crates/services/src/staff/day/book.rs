//! Book for somebody on the phone or at the door.

use std::sync::Arc;

use domain::booking::{Booking, Details, Family, Seat, Status, erase_on};
use domain::desk::Desk;
use domain::id::{BookingId, CallbackId, SlotId};
use domain::secret::{BookingCode, FormKey};
use domain::slot::{Slot, instant, slots};
use domain::staff::account::Staff;
use domain::staff::history::Thing;
use domain::staff::rights::Verb;
use domain::staff::target::Target;
use jiff::civil::DateTime;
use jiff::{SignedDuration, ToSpan};
use serde::Serialize;
use store::{StoreError, Tx};

use crate::Services;
use crate::booking::{Inserted, Seated};
use crate::error::Failure;
use crate::staff::{Denied, Happened, StaffFailure};

/// How long somebody stays who comes while the desk has no slot.
const WALK_IN_MINUTES: u16 = 30;

/// When a family is received.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// It stands at the door: in the slot that runs, beyond its number if need be.
    Now,
    /// At a time of the desk with a seat left, also one kept for callers.
    At(DateTime),
    /// At a time of the desk, whether a seat is left or not.
    Beyond(DateTime),
}

/// Whether the family gets a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tell {
    /// It does, if there is a way.
    Family,
    /// Nobody does: it was told already.
    Nobody,
}

/// What is booked.
#[derive(Debug, Clone)]
pub struct BookFor {
    /// When.
    pub when: When,
    /// What they want to talk about.
    pub details: Details,
    /// Who they are.
    pub family: Family,
    /// Whether they get a message.
    pub tell: Tell,
    /// The request to be called that this answers.
    pub callback: Option<CallbackId>,
}

/// The booking is made.
#[derive(Debug)]
pub enum BookedFor {
    /// By this call.
    Now(Box<Booking>),
    /// By an earlier one: the same form, sent again.
    Before(Box<Booking>),
}

impl BookedFor {
    /// The booking.
    pub fn booking(self) -> Booking {
        match self {
            Self::Now(booking) | Self::Before(booking) => *booking,
        }
    }
}

/// Why it is not.
#[derive(Debug, thiserror::Error)]
pub enum BookForError {
    /// Somebody else has the last seat.
    #[error("the slot is full")]
    Full,
    /// The desk has no such time, or it is past or too far ahead, or it does not offer what was chosen.
    #[error("no such time at this desk")]
    NoSuchTime,
    /// The same contact has this very slot already.
    #[error("the family has this slot already")]
    SameFamily,
    /// They may not, or nobody's fault but ours.
    #[error(transparent)]
    Staff(#[from] StaffFailure),
}

impl From<StoreError> for BookForError {
    fn from(error: StoreError) -> Self {
        Self::Staff(error.into())
    }
}

impl From<Failure> for BookForError {
    fn from(failure: Failure) -> Self {
        Self::Staff(failure.into())
    }
}

/// What the history keeps of a new booking.
#[derive(Serialize)]
struct Made {
    at: String,
    seat: &'static str,
}

impl Services {
    /// Books at a desk for a family. The same form sent again is the same booking.
    ///
    /// # Errors
    /// See [`BookForError`].
    pub async fn book_for_family(
        &self,
        staff: &Staff,
        desk: &Arc<Desk>,
        what: BookFor,
        key: FormKey,
    ) -> Result<BookedFor, BookForError> {
        Denied::unless(staff, Verb::BookForFamily, &Target::desk(desk))
            .map_err(StaffFailure::from)?;
        let mut tx = self.store().begin().await?;
        if let Some(made) = store::booking::by_id(&mut tx, id_of(key)).await? {
            return Ok(BookedFor::Before(Box::new(made)));
        }
        match self.book_in(&mut tx, staff, desk, &what, key).await {
            Ok(booking) => {
                if let Some(id) = what.callback {
                    self.answer_by_booking(&mut tx, staff, id).await?;
                }
                let action = match what.when {
                    When::Now => "booking-walk-in",
                    When::At(_) | When::Beyond(_) => "booking-made",
                };
                self.finish_booking(tx, staff, desk, action, booking).await
            }
            Err(error) => self.made_meanwhile(tx, key, error).await,
        }
    }

    /// Takes the seat and writes the booking with its messages.
    pub(super) async fn book_in(
        &self,
        tx: &mut Tx,
        staff: &Staff,
        desk: &Arc<Desk>,
        what: &BookFor,
        key: FormKey,
    ) -> Result<Booking, BookForError> {
        tracing::debug!(staff = %staff.id, desk = %desk.id, "booking for a family");
        if !what.details.fits(desk) {
            return Err(BookForError::NoSuchTime);
        }
        let (seated, seat) = match what.when {
            When::Now => self.seat_now(tx, desk).await?,
            When::At(start) => (
                self.seat_at(tx, desk, start, Seat::Caller, None).await?,
                Seat::Caller,
            ),
            When::Beyond(start) => (
                self.seat_at(tx, desk, start, Seat::Beyond, None).await?,
                Seat::Beyond,
            ),
        };
        let (row, slot) = match seated {
            Seated::Yes { row, slot } => (row, slot),
            Seated::Full => return Err(BookForError::Full),
            Seated::NoSuchTime => return Err(BookForError::NoSuchTime),
        };
        let mut booking = self.draft(desk, row, &slot, seat, what);
        booking.id = id_of(key);
        match self.insert_booking(tx, &mut booking).await? {
            Inserted::Done => (),
            Inserted::SameFamily => return Err(BookForError::SameFamily),
        }
        if what.when != When::Now {
            match what.tell {
                Tell::Family => self.queue_for_new_booking(tx, &booking).await?,
                Tell::Nobody => self.queue_reminders(tx, &booking).await?,
            }
        }
        Ok(booking)
    }

    /// Notes the booking in the history and makes it last.
    pub(super) async fn finish_booking(
        &self,
        mut tx: Tx,
        staff: &Staff,
        desk: &Desk,
        action: &'static str,
        booking: Booking,
    ) -> Result<BookedFor, BookForError> {
        let made = Made {
            at: booking.starts_at.to_string(),
            seat: booking.seat.word(),
        };
        let happened = Happened::new(action, Thing::Booking, booking.id.0)
            .at_desk(desk)
            .to(&made);
        self.note(&mut tx, Some(staff.id), happened).await?;
        self.commit(tx).await?;
        metrics::counter!("vicino_bookings_total").increment(1);
        Ok(BookedFor::Now(Box::new(booking)))
    }

    /// The same form, sent twice at once: what stands in the way may be what the other call made.
    pub(super) async fn made_meanwhile(
        &self,
        tx: Tx,
        key: FormKey,
        error: BookForError,
    ) -> Result<BookedFor, BookForError> {
        drop(tx);
        let mut session = self.store().reader().await?;
        match store::booking::by_id(&mut session, id_of(key)).await? {
            Some(made) => Ok(BookedFor::Before(Box::new(made))),
            None => Err(error),
        }
    }

    /// A booking that nobody has made yet.
    pub(super) fn draft(
        &self,
        desk: &Desk,
        row: SlotId,
        slot: &Slot,
        seat: Seat,
        what: &BookFor,
    ) -> Booking {
        let now = self.now();
        Booking {
            id: BookingId::new(now, self.random()),
            code: BookingCode::new(self.random()),
            slot: row,
            desk: desk.id,
            starts_at: slot.at,
            minutes: slot.minutes,
            seat,
            status: match what.when {
                When::Now => Status::Arrived,
                When::At(_) | When::Beyond(_) => Status::Confirmed,
            },
            sequence: 0,
            details: what.details.clone(),
            family: what.family.clone(),
            created_at: now,
            erase_on: erase_on(slot.at, self.zone()),
            erased_at: None,
        }
    }

    /// A seat for somebody at the door.
    async fn seat_now(&self, tx: &mut Tx, desk: &Desk) -> Result<(Seated, Seat), Failure> {
        let slot = self.slot_now(desk);
        if slot.seats > 0
            && let seated @ Seated::Yes { .. } = self
                .seat_in(tx, desk, slot.clone(), Seat::Caller, None)
                .await?
        {
            return Ok((seated, Seat::Caller));
        }
        let seated = self.seat_in(tx, desk, slot, Seat::Beyond, None).await?;
        Ok((seated, Seat::Beyond))
    }

    /// The slot of a desk that runs now; while none does, one without seats that begins now.
    pub(super) fn slot_now(&self, desk: &Desk) -> Slot {
        let now = self.now();
        let today = self.today();
        let yesterday = today.saturating_sub(1.day());
        let running = self
            .framed(|frame| slots(desk, frame.holidays, frame.zone, yesterday, today))
            .into_iter()
            .rfind(|slot| {
                let lasts = SignedDuration::from_mins(i64::from(slot.minutes));
                slot.at <= now && now.duration_since(slot.at) < lasts
            });
        running.unwrap_or_else(|| {
            let wall = self.zone().to_datetime(now);
            let start = wall
                .date()
                .at(wall.hour(), wall.minute() - wall.minute() % 5, 0, 0);
            Slot {
                start,
                at: instant(start, self.zone()).unwrap_or(now),
                minutes: WALK_IN_MINUTES,
                seats: 0,
                caller_seats: 0,
                languages: Arc::default(),
            }
        })
    }
}

/// The key of the booking that a form makes: sent again, it finds it.
pub(super) fn id_of(key: FormKey) -> BookingId {
    BookingId(key.0)
}
