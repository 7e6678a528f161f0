//! Who is expected when.

use std::sync::Arc;

use domain::booking::{Booking, Details, Family, Interpreter};
use domain::contact::Contact;
use domain::desk::Desk;
use domain::staff::account::Staff;
use domain::staff::rights::Verb;
use domain::staff::target::Target;
use jiff::civil::{Date, Time};
use jiff::{Timestamp, ToSpan};

use crate::Services;
use crate::staff::{Denied, StaffFailure};

/// Whether a family hears of what changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Messages go to it.
    Messages,
    /// The last message did not arrive: somebody must call or write.
    NotReached,
    /// It left a phone, and no text messages are sent: somebody must call when anything changes.
    PhoneOnly,
    /// It left nothing.
    Nothing,
}

/// How much somebody sees of a booking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    /// All of it.
    Whole,
    /// Time, name and code: everything else is left out.
    Arrival,
}

/// Somebody who is expected.
#[derive(Debug, Clone)]
pub struct Expected {
    /// The booking, as far as it may be seen.
    pub booking: Booking,
    /// Its desk.
    pub desk: Arc<Desk>,
    /// Whether the family hears of what changes.
    pub reach: Reach,
    /// How much of it is there.
    pub sight: Sight,
}

impl Services {
    /// The bookings of some desks on the days `[from, until]`, in order of time. Each desk must be one whose arrivals may be
    /// seen.
    ///
    /// # Errors
    /// See [`StaffFailure`].
    pub async fn agenda(
        &self,
        staff: &Staff,
        desks: &[Arc<Desk>],
        from: Date,
        until: Date,
    ) -> Result<Vec<Expected>, StaffFailure> {
        let (first, end) = (
            self.midnight(from),
            self.midnight(until.saturating_add(1.day())),
        );
        let mut session = self.store().reader().await?;
        let mut found = Vec::new();
        for desk in desks {
            let target = Target::desk(desk);
            Denied::unless(staff, Verb::SeeArrivals, &target)?;
            let bookings = store::booking::of_desk(&mut session, desk.id, first, end).await?;
            if bookings.is_empty() {
                continue;
            }
            let whole = staff.may(Verb::SeeBookings, &target);
            let missed = store::booking::unreached(&mut session, desk.id, first, end).await?;
            found.extend(bookings.into_iter().map(|booking| {
                let failed = missed.contains(&booking.id);
                self.expected(booking, desk, failed).seen_by(whole)
            }));
        }
        found.sort_by_key(|e| (e.booking.starts_at, e.booking.id));
        Ok(found)
    }

    pub(super) fn expected(&self, booking: Booking, desk: &Arc<Desk>, failed: bool) -> Expected {
        Expected {
            reach: self.reach(&booking, failed),
            booking,
            desk: Arc::clone(desk),
            sight: Sight::Whole,
        }
    }

    pub(super) fn reach(&self, booking: &Booking, failed: bool) -> Reach {
        match &booking.family.contact {
            None => Reach::Nothing,
            Some(_) if failed => Reach::NotReached,
            Some(Contact::Email(_)) => Reach::Messages,
            Some(Contact::Phone(_)) if self.settings().sms.is_some() => Reach::Messages,
            Some(Contact::Phone(_)) => Reach::PhoneOnly,
        }
    }

    /// The instant at which a day begins where the desks are.
    pub(super) fn midnight(&self, day: Date) -> Timestamp {
        self.zone()
            .to_timestamp(day.to_datetime(Time::midnight()))
            .unwrap_or(Timestamp::MAX)
    }
}

impl Expected {
    fn seen_by(self, whole: bool) -> Self {
        if whole {
            return self;
        }
        let booking = Booking {
            details: Details::default(),
            family: Family {
                first_name: self.booking.family.first_name,
                contact: None,
                language: domain::locale::Locale::It,
                interpreter: Interpreter::NotNeeded,
            },
            ..self.booking
        };
        Self {
            booking,
            reach: Reach::Messages,
            sight: Sight::Arrival,
            ..self
        }
    }
}
