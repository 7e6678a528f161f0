//! What pages ask when somebody looks for a time: all of it through the one availability function of the domain.

use std::sync::Arc;

use domain::availability::{Audience, FreeSlot, free_slots};
use domain::desk::Desk;
use domain::phone_line::{LineState, line_state};
use domain::slot::slots;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use crate::Services;
use crate::error::Failure;

/// Free times when the wanted one is gone or none suits.
#[derive(Debug, Clone, Default)]
pub struct Alternatives {
    /// The next free times at the same desk.
    pub here: Vec<FreeSlot>,
    /// The next free time at each of the nearest other desks.
    pub elsewhere: Vec<(Arc<Desk>, FreeSlot)>,
}

/// How many other desks are offered.
const OTHER_DESKS: usize = 3;
/// How many days are searched at once for a next free time, after the first.
const LOOK_AHEAD: i32 = 20;
/// How many times of the same desk are offered.
const TIMES_HERE: usize = 3;

impl Services {
    /// The free times of a desk for families on the site, on the days `[from, until]`.
    ///
    /// # Errors
    /// The database is away.
    pub async fn free_slots(
        &self,
        desk: &Desk,
        from: Date,
        until: Date,
    ) -> Result<Vec<FreeSlot>, Failure> {
        self.free_slots_for(desk, from, until, Audience::Online)
            .await
    }

    /// The free times of a desk for whoever wants the seat.
    pub(crate) async fn free_slots_for(
        &self,
        desk: &Desk,
        from: Date,
        until: Date,
        audience: Audience,
    ) -> Result<Vec<FreeSlot>, Failure> {
        let mut session = self.store().reader().await?;
        let (first, last) = self.instants(from, until);
        let usage = store::usage::of_desk(&mut session, desk.id, first, last, self.now()).await?;
        drop(session);
        Ok(self.framed(|frame| free_slots(desk, frame, from, until, &usage, audience)))
    }

    /// The next free time of a desk within its horizon.
    ///
    /// # Errors
    /// The database is away.
    pub async fn next_free(&self, desk: &Desk) -> Result<Option<FreeSlot>, Failure> {
        if !desk.takes_bookings() {
            return Ok(None);
        }
        let last = desk.last_day(self.today());
        let mut from = self.today();
        // Most desks have a time within a few weeks: the rest of the horizon is looked at only when they have none.
        while from <= last {
            let until = from.saturating_add(LOOK_AHEAD.days()).min(last);
            if let Some(first) = self.free_slots(desk, from, until).await?.into_iter().next() {
                return Ok(Some(first));
            }
            from = until.saturating_add(1.day());
        }
        Ok(None)
    }

    /// The next free times at a desk and at the nearest others, for whoever cannot have the one they wanted.
    ///
    /// # Errors
    /// The database is away.
    pub async fn alternatives(&self, desk: &Desk) -> Result<Alternatives, Failure> {
        let today = self.today();
        let mut here = self.free_slots(desk, today, desk.last_day(today)).await?;
        here.truncate(TIMES_HERE);
        Ok(Alternatives {
            here,
            elsewhere: self.elsewhere(desk).await?,
        })
    }

    /// The next free time at each of the nearest other desks, those of the same municipality first.
    ///
    /// # Errors
    /// The database is away.
    pub async fn elsewhere(&self, desk: &Desk) -> Result<Vec<(Arc<Desk>, FreeSlot)>, Failure> {
        let directory = self.directory();
        let same = directory
            .desks_of(desk.municipality)
            .filter(|other| other.id != desk.id);
        let candidates = same
            .chain(directory.nearest_desks(desk.municipality))
            .filter(|d| d.takes_bookings());
        let mut found = Vec::new();
        // A bound on the work of one page, not on what is near: desks beyond it are hours away.
        for other in candidates.take(4 * OTHER_DESKS) {
            if let Some(free) = self.next_free(other).await? {
                found.push((Arc::clone(other), free));
            }
            if found.len() == OTHER_DESKS {
                break;
            }
        }
        Ok(found)
    }

    /// Whether the rules of a desk, as they are now, make a slot at an instant.
    pub(crate) fn receives_at(&self, desk: &Desk, at: Timestamp) -> bool {
        let day = self.zone().to_datetime(at).date();
        let slots = self.framed(|frame| slots(desk, frame.holidays, frame.zone, day, day));
        slots.iter().any(|slot| slot.at == at)
    }

    /// What a desk's phone line is doing now.
    pub fn line_state(&self, desk: &Desk) -> LineState {
        self.framed(|frame| line_state(desk, frame.holidays, frame.zone, frame.now))
    }

    /// The instants that bound the days `[from, until]`, a day wider on each side than any time zone needs.
    fn instants(&self, from: Date, until: Date) -> (Timestamp, Timestamp) {
        let at = |day: Date| {
            self.zone()
                .to_timestamp(day.to_datetime(jiff::civil::Time::midnight()))
        };
        let first = from
            .yesterday()
            .ok()
            .and_then(|d| at(d).ok())
            .unwrap_or(Timestamp::MIN);
        let last = until
            .checked_add(2.days())
            .ok()
            .and_then(|d| at(d).ok())
            .unwrap_or(Timestamp::MAX);
        (first, last)
    }
}
