//! How many places there are: what pages show before anybody signs up, and what lists need to say that something is full.

use std::collections::HashMap;

use domain::event::{Event, Occurrence, Per};
use domain::id::{EventId, StageId};
use jiff::civil::{Date, DateTime};
use store::Session;

use super::part::{Part, part_of};
use crate::Services;
use crate::error::Failure;

/// Places of what one signs up for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    /// Places that somebody new can have; none while others wait. `None`: as many as come.
    pub left: Option<u16>,
    /// People who have places.
    pub taken: u32,
    /// How many sign-ups wait.
    pub waiting: u32,
}

/// What one signs up for on a date, as a page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartPlaces {
    /// The stage; `None`: the whole date.
    pub stage: Option<StageId>,
    /// When it starts.
    pub starts: DateTime,
    /// When it ends, or is taken to end.
    pub ends: DateTime,
    /// Whether sign-ups are still taken.
    pub open: bool,
    /// Its places.
    pub places: Places,
    /// Half hours of arrival, each with the tickets left.
    pub arrivals: Vec<(DateTime, u16)>,
}

/// What is told from what else: event, date, stage.
type Key = (EventId, Date, Option<StageId>);

impl Services {
    /// What one can sign up for on a date of an event: nothing where no sign-up is taken.
    ///
    /// # Errors
    /// The database is away.
    pub async fn places_on(
        &self,
        event: &Event,
        occurrence: &Occurrence,
    ) -> Result<Vec<PartPlaces>, Failure> {
        let Some(rules) = &event.card.sign_up else {
            return Ok(Vec::new());
        };
        let stages = match rules.per {
            Per::Date => vec![None],
            Per::Stage => occurrence.stages.iter().map(|s| Some(s.id)).collect(),
        };
        let mut session = self.store().reader().await?;
        let rows = store::occurrence::of_event(&mut session, event.id).await?;
        let mut found = Vec::new();
        for stage in stages {
            let Some(part) = part_of(event, occurrence.date, stage) else {
                continue;
            };
            let row = rows
                .iter()
                .find(|r| (r.date, r.stage) == (occurrence.date, stage));
            let closes_at = rules.closes_at(part.offered(event, self.zone()).starts_at);
            found.push(PartPlaces {
                stage,
                starts: part.starts,
                ends: part.ends,
                open: part.takes_place() && self.now() < closes_at,
                places: places(rules.capacity, row),
                arrivals: self.tickets_left(&mut session, event, &part, row).await?,
            });
        }
        Ok(found)
    }

    /// The places of everything to come for which anybody has signed up: what is not among them has all of its places. Two or more
    /// rows of one date are its stages.
    ///
    /// # Errors
    /// The database is away.
    pub async fn places_to_come(&self) -> Result<HashMap<Key, Places>, Failure> {
        let mut session = self.store().reader().await?;
        let rows = store::occurrence::since(&mut session, self.now()).await?;
        Ok(rows
            .iter()
            .map(|row| {
                (
                    (row.event, row.date, row.stage),
                    places(row.capacity, Some(row)),
                )
            })
            .collect())
    }

    async fn tickets_left(
        &self,
        session: &mut Session,
        event: &Event,
        part: &Part,
        row: Option<&store::occurrence::Occurrence>,
    ) -> Result<Vec<(DateTime, u16)>, Failure> {
        let rules = event.card.sign_up.as_ref();
        let Some((rules, arrivals)) = rules.and_then(|r| Some((r, r.arrivals?))) else {
            return Ok(Vec::new());
        };
        let taken = match row {
            Some(row) => store::occurrence::arrivals(session, row.id).await?,
            None => HashMap::new(),
        };
        let halves = rules.half_hours(part.starts, part.ends).into_iter();
        let left = |at: DateTime| {
            let taken = taken.get(&at).copied().unwrap_or(0);
            (at, arrivals.families.saturating_sub(taken))
        };
        Ok(halves.map(left).collect())
    }
}

fn places(capacity: Option<u16>, row: Option<&store::occurrence::Occurrence>) -> Places {
    let (taken, waiting) = row.map_or((0, 0), |row| (row.taken, row.waiting));
    let free = |capacity: u16| {
        let taken = u16::try_from(taken).unwrap_or(u16::MAX);
        if waiting > 0 {
            0
        } else {
            capacity.saturating_sub(taken)
        }
    };
    Places {
        left: capacity.map(free),
        taken,
        waiting,
    }
}
