//! The dates of an event, each with its stages on the clock on the wall.

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::id::{EventId, StageId};

use super::event::{Event, Standing};
use super::repetition::DateChange;
use super::stage::Stage;

/// How long a stage is taken to last that does not say: for lists and overlaps only, it is never told to anybody.
pub const PRESUMED: SignedDuration = SignedDuration::from_hours(2);

/// Whether an event takes place on a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OccurrenceStanding {
    /// It does, as the rule says.
    Planned,
    /// It does, at another time or place than the rule says.
    Moved,
    /// It does not.
    CalledOff,
}

/// One date of an event.
#[derive(Debug, Clone, PartialEq)]
pub struct Occurrence {
    /// The event.
    pub event: EventId,
    /// The day by the rule: what tells one date from another, also when it is moved.
    pub date: Date,
    /// Its stages, in order of time, at least one.
    pub stages: Vec<Stage>,
    /// Whether it takes place.
    pub standing: OccurrenceStanding,
}

impl Occurrence {
    /// The date of an event on a day that its rule makes.
    pub(super) fn of(event: &Event, date: Date) -> Option<Self> {
        let first = event.card.first_day()?;
        let days = (date - first).get_days();
        let change = event.card.repetition.as_ref();
        let change = change.and_then(|r| r.changes.get(&date));
        let planned = || event.card.stages.iter().map(|s| s.shifted(days)).collect();
        let (mut stages, standing): (Vec<Stage>, _) = match change {
            None => (planned(), OccurrenceStanding::Planned),
            Some(DateChange::CalledOff) => (planned(), OccurrenceStanding::CalledOff),
            Some(DateChange::Moved(stages)) if stages.is_empty() => {
                (planned(), OccurrenceStanding::Planned)
            }
            Some(DateChange::Moved(stages)) => (stages.clone(), OccurrenceStanding::Moved),
        };
        stages.sort_by_key(|s| s.starts);
        Some(Self {
            event: event.id,
            date,
            stages,
            standing: match event.standing {
                Standing::CalledOff => OccurrenceStanding::CalledOff,
                Standing::Planned => standing,
            },
        })
    }

    /// The same so many days later, as the date of another day: what a date would be that the rule does not make any more.
    #[must_use]
    pub fn shifted_to(&self, date: Date, days: i32) -> Self {
        Self {
            date,
            stages: self.stages.iter().map(|s| s.shifted(days)).collect(),
            ..self.clone()
        }
    }

    /// When it starts, on the clock on the wall.
    pub fn starts(&self) -> DateTime {
        let first = self.stages.iter().map(|s| s.starts).min();
        first.unwrap_or_else(|| self.date.at(0, 0, 0, 0))
    }

    /// When it ends, or is taken to end.
    pub fn ends(&self) -> DateTime {
        let last = (0..self.stages.len()).map(|at| self.stage_ends(at)).max();
        last.unwrap_or_else(|| self.starts())
    }

    /// When the stage at a position ends: as it says, or when the next one starts, or as it is taken to.
    pub fn stage_ends(&self, at: usize) -> DateTime {
        let stage = &self.stages[at];
        let next = self.stages[at + 1..].iter().map(|s| s.starts).next();
        stage
            .ends
            .or(next)
            .unwrap_or_else(|| stage.starts.saturating_add(PRESUMED))
            .max(stage.starts)
    }

    /// The stage with a key.
    pub fn stage(&self, id: StageId) -> Option<&Stage> {
        self.stages.iter().find(|s| s.id == id)
    }

    /// The instant at which it starts.
    pub fn starts_at(&self, zone: &TimeZone) -> Timestamp {
        at(self.starts(), zone)
    }

    /// The instant at which it ends, or is taken to.
    pub fn ends_at(&self, zone: &TimeZone) -> Timestamp {
        at(self.ends(), zone)
    }

    /// Whether it takes place at some time of the days `[from, until]`.
    pub fn touches(&self, from: Date, until: Date) -> bool {
        self.starts().date() <= until && self.ends().date() >= from
    }
}

/// The instant of a wall-clock time. One that the spring change skips is taken as the hands stand a moment later, one that the
/// autumn change repeats is the first: an event is never lost, as a slot is.
pub(crate) fn at(local: DateTime, zone: &TimeZone) -> Timestamp {
    zone.to_ambiguous_timestamp(local)
        .compatible()
        .unwrap_or(Timestamp::MAX)
}

/// The dates of an event that touch the days `[from, until]`, in order of time. A pure function of what the card says: 16:30
/// stays 16:30 on both sides of a clock change.
pub fn occurrences(event: &Event, from: Date, until: Date) -> Vec<Occurrence> {
    let dates = event.dates().iter();
    let mut found: Vec<_> = dates
        .filter_map(|date| Occurrence::of(event, *date))
        .filter(|o| o.touches(from, until))
        .collect();
    found.sort_by_key(|o| (o.starts(), o.date));
    found
}
