//! The families that a change would leave without their time, for somebody to decide about.

use std::sync::Arc;

use data_encoding::HEXLOWER;
use domain::availability::{Audience, free_slots};
use domain::booking::Booking;
use domain::desk::Desk;
use domain::slot::Slot;
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use store::Session;

use crate::Services;
use crate::error::Failure;

/// How many free times are offered to move families to.
const TIMES: usize = 24;

/// Families whose time a change takes away.
#[derive(Debug, Clone)]
pub struct Touched {
    /// By desk.
    pub desks: Vec<DeskTouched>,
    /// A mark of who they are: whoever decides says whom they saw.
    pub seen: String,
}

/// Those of one desk.
#[derive(Debug, Clone)]
pub struct DeskTouched {
    /// The desk.
    pub desk: Arc<Desk>,
    /// Their bookings, in order.
    pub bookings: Vec<Booking>,
    /// Times that are free there after the change.
    pub free: Vec<Slot>,
}

impl Touched {
    pub(super) fn new(desks: Vec<DeskTouched>) -> Self {
        let mut digest = Sha256::new();
        for booking in desks.iter().flat_map(|d| &d.bookings) {
            digest.update(booking.id.0.as_bytes());
            digest.update(booking.starts_at.as_second().to_be_bytes());
        }
        let seen = HEXLOWER.encode(&digest.finalize()[..8]);
        Self { desks, seen }
    }

    /// Every booking.
    pub fn bookings(&self) -> impl Iterator<Item = &Booking> {
        self.desks.iter().flat_map(|d| &d.bookings)
    }

    /// Whether nobody is touched.
    pub fn is_empty(&self) -> bool {
        self.bookings().next().is_none()
    }
}

impl Services {
    /// Times of a desk, as it will be, to which staff may move somebody.
    pub(super) async fn free_for_staff(
        &self,
        session: &mut Session,
        desk: &Desk,
    ) -> Result<Vec<Slot>, Failure> {
        let (now, today) = (self.now(), self.today());
        let usage = store::usage::of_desk(session, desk.id, now, Timestamp::MAX, now).await?;
        let last = desk.last_day(today);
        let free =
            self.framed(|frame| free_slots(desk, frame, today, last, &usage, Audience::Caller));
        Ok(free.into_iter().map(|f| f.slot).take(TIMES).collect())
    }
}
