//! What pages ask when somebody looks for a time: all of it through the one availability function of the domain.

use std::sync::Arc;

use domain::availability::{Audience, FreeSlot, free_slots};
use domain::desk::Desk;
use domain::id::DeskId;
use domain::phone_line::{LineState, line_state};
use domain::slot::slots;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use crate::Services;
use crate::error::Failure;

/// Free times, at a desk and near it.
#[derive(Debug, Clone, Default)]
pub struct Alternatives {
    /// Free times at the desk, in order.
    pub here: Arc<[FreeSlot]>,
    /// The next free time at each of the nearest other desks.
    pub elsewhere: Vec<(Arc<Desk>, FreeSlot)>,
}

/// How many other desks are offered.
const OTHER_DESKS: usize = 3;
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
        let (first, last) = self.instants(from, until);
        let mut session = self.store().reader().await?;
        let usage = store::usage::of_desk(&mut session, desk.id, first, last, self.now()).await?;
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
        Ok(self.free_times(desk.id).await?.first().cloned())
    }

    /// Every free time at a desk within its horizon, and the next one at each of the nearest other desks, as this process knows
    /// them: another server may have given one away a second ago.
    ///
    /// # Errors
    /// The database is away.
    pub async fn times(&self, desk: &Desk) -> Result<Alternatives, Failure> {
        Ok(Alternatives {
            here: self.free_times(desk.id).await?,
            elsewhere: self.elsewhere(desk).await?,
        })
    }

    /// The next free times at a desk and at the nearest others, for whoever cannot have the one they wanted. What they are
    /// offered now is read anew: they must not be sent away twice.
    ///
    /// # Errors
    /// The database is away.
    pub async fn alternatives(&self, desk: &Desk) -> Result<Alternatives, Failure> {
        self.kept_times().outdate_all();
        let mut found = self.times(desk).await?;
        found.here = found.here.iter().take(TIMES_HERE).cloned().collect();
        Ok(found)
    }

    /// The next free time at each of the nearest other desks, those of the same municipality first.
    async fn elsewhere(&self, desk: &Desk) -> Result<Vec<(Arc<Desk>, FreeSlot)>, Failure> {
        let directory = self.directory();
        let same = directory
            .desks_of(desk.municipality)
            .filter(|other| other.id != desk.id);
        // A bound on the work of one page, not on what is near: desks beyond it are hours away.
        let candidates = same
            .chain(directory.nearest_desks(desk.municipality))
            .filter(|d| d.takes_bookings())
            .take(4 * OTHER_DESKS);
        let mut found = Vec::new();
        for candidate in candidates {
            if found.len() == OTHER_DESKS {
                break;
            }
            if let Some(free) = self.free_times(candidate.id).await?.first() {
                found.push((Arc::clone(candidate), free.clone()));
            }
        }
        Ok(found)
    }

    /// The free times of a desk within its horizon, for families on the site.
    async fn free_times(&self, desk: DeskId) -> Result<Arc<[FreeSlot]>, Failure> {
        let kept = self.kept_times();
        let now = self.now();
        let as_of = kept.as_of(desk, now);
        if let Some(times) = kept.get(desk, as_of, now) {
            return Ok(times);
        }
        let directory = self.directory();
        let Some(desk) = directory.desk(desk) else {
            return Ok(Arc::default());
        };
        let today = self.today();
        let times = self.free_slots(desk, today, desk.last_day(today));
        let times: Arc<[FreeSlot]> = times.await?.into();
        kept.put(desk.id, as_of, Arc::clone(&times));
        Ok(times)
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
