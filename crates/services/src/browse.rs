//! What pages ask when somebody looks for a time: all of it through the one availability function of the domain.

use std::collections::HashMap;
use std::sync::Arc;

use domain::availability::{Audience, FreeSlot, free_slots};
use domain::desk::Desk;
use domain::id::DeskId;
use domain::phone_line::{LineState, line_state};
use domain::slot::slots;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use store::Session;

use crate::Services;
use crate::error::Failure;

/// Free times, at a desk and near it.
#[derive(Debug, Clone, Default)]
pub struct Alternatives {
    /// Free times at the desk, in order.
    pub here: Vec<FreeSlot>,
    /// The next free time at each of the nearest other desks.
    pub elsewhere: Vec<(Arc<Desk>, FreeSlot)>,
}

/// How many other desks are offered.
const OTHER_DESKS: usize = 3;
/// How many days are searched first for a next free time, after the first; then twice as many, and so on.
const LOOK_AHEAD: i32 = 6;
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
        self.free_in(&mut session, desk, from, until, audience)
            .await
    }

    /// The next free time of a desk within its horizon.
    ///
    /// # Errors
    /// The database is away.
    pub async fn next_free(&self, desk: &Desk) -> Result<Option<FreeSlot>, Failure> {
        if !desk.takes_bookings() {
            return Ok(None);
        }
        let mut session = self.store().reader().await?;
        let mut next = self.next_free_of(&mut session, &[desk]).await?;
        Ok(next.pop().flatten())
    }

    /// Every free time at a desk within its horizon, and the next one at each of the nearest other desks.
    ///
    /// # Errors
    /// The database is away.
    pub async fn times(&self, desk: &Desk) -> Result<Alternatives, Failure> {
        let mut session = self.store().reader().await?;
        let today = self.today();
        let last = desk.last_day(today);
        Ok(Alternatives {
            here: self
                .free_in(&mut session, desk, today, last, Audience::Online)
                .await?,
            elsewhere: self.elsewhere(&mut session, desk).await?,
        })
    }

    /// The next free times at a desk and at the nearest others, for whoever cannot have the one they wanted.
    ///
    /// # Errors
    /// The database is away.
    pub async fn alternatives(&self, desk: &Desk) -> Result<Alternatives, Failure> {
        let mut found = self.times(desk).await?;
        found.here.truncate(TIMES_HERE);
        Ok(found)
    }

    /// The next free time at each of the nearest other desks, those of the same municipality first.
    async fn elsewhere(
        &self,
        session: &mut Session,
        desk: &Desk,
    ) -> Result<Vec<(Arc<Desk>, FreeSlot)>, Failure> {
        let directory = self.directory();
        let same = directory
            .desks_of(desk.municipality)
            .filter(|other| other.id != desk.id);
        // A bound on the work of one page, not on what is near: desks beyond it are hours away.
        let candidates: Vec<&Arc<Desk>> = same
            .chain(directory.nearest_desks(desk.municipality))
            .filter(|d| d.takes_bookings())
            .take(4 * OTHER_DESKS)
            .collect();
        let mut found = Vec::new();
        for some in candidates.chunks(OTHER_DESKS) {
            let desks: Vec<&Desk> = some.iter().map(|desk| desk.as_ref()).collect();
            let next = self.next_free_of(session, &desks).await?;
            let free = some.iter().zip(next);
            found.extend(free.filter_map(|(desk, free)| Some((Arc::clone(desk), free?))));
            if found.len() >= OTHER_DESKS {
                break;
            }
        }
        found.truncate(OTHER_DESKS);
        Ok(found)
    }

    /// Whether the rules of a desk, as they are now, make a slot at an instant.
    pub(crate) fn receives_at(&self, desk: &Desk, at: Timestamp) -> bool {
        let day = self.zone().to_datetime(at).date();
        let slots = self.framed(|frame| slots(desk, frame.holidays, frame.zone, day, day));
        slots.iter().any(|slot| slot.at == at)
    }

    async fn free_in(
        &self,
        session: &mut Session,
        desk: &Desk,
        from: Date,
        until: Date,
        audience: Audience,
    ) -> Result<Vec<FreeSlot>, Failure> {
        let (first, last) = self.instants(from, until);
        let usage = store::usage::of_desk(session, desk.id, first, last, self.now()).await?;
        Ok(self.framed(|frame| free_slots(desk, frame, from, until, &usage, audience)))
    }

    /// The next free time of each of some desks, in their order: one question for all.
    async fn next_free_of(
        &self,
        session: &mut Session,
        desks: &[&Desk],
    ) -> Result<Vec<Option<FreeSlot>>, Failure> {
        let today = self.today();
        let nothing = HashMap::new();
        let mut found = vec![None; desks.len()];
        let (mut from, mut days) = (today, LOOK_AHEAD);
        // Most desks have a time within a week: the rest of the horizon is looked at only for those that have none.
        loop {
            let open: Vec<usize> = (0..desks.len())
                .filter(|at| found[*at].is_none() && from <= desks[*at].last_day(today))
                .collect();
            if open.is_empty() {
                return Ok(found);
            }
            let until = from.saturating_add(days.days());
            let ids: Vec<DeskId> = open.iter().map(|at| desks[*at].id).collect();
            let (first, last) = self.instants(from, until);
            let usage = store::usage::of_desks(session, &ids, first, last, self.now()).await?;
            for at in open {
                let taken = usage.get(&desks[at].id).unwrap_or(&nothing);
                let free = self.framed(|frame| {
                    free_slots(desks[at], frame, from, until, taken, Audience::Online)
                });
                found[at] = free.into_iter().next();
            }
            from = until.saturating_add(1.day());
            days *= 2;
        }
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
