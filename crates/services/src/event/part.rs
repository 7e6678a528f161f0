//! What somebody signs up for, from the card as it is.

use domain::event::{Event, Occurrence, OccurrenceStanding, Per, SignUpRules, Stage};
use domain::id::StageId;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use store::occurrence::Offered;

/// A date of an event, or a stage of it.
#[derive(Debug, Clone)]
pub(crate) struct Part {
    /// The date.
    pub occurrence: Occurrence,
    /// The stage; `None`: the whole date.
    pub stage: Option<StageId>,
    /// When it starts.
    pub starts: DateTime,
    /// When it ends, or is taken to.
    pub ends: DateTime,
}

/// The part of an event on a day of its rule; `None`: there is no such part any more.
pub(crate) fn part_of(event: &Event, date: Date, stage: Option<StageId>) -> Option<Part> {
    let occurrence = event.on(date)?;
    let (starts, ends) = match stage {
        None => (occurrence.starts(), occurrence.ends()),
        Some(id) => {
            let at = occurrence.stages.iter().position(|s| s.id == id)?;
            (occurrence.stages[at].starts, occurrence.stage_ends(at))
        }
    };
    Some(Part {
        occurrence,
        stage,
        starts,
        ends,
    })
}

impl Part {
    /// Whether it takes place.
    pub fn takes_place(&self) -> bool {
        self.occurrence.standing != OccurrenceStanding::CalledOff
    }

    /// Whether it is what one signs up for by these rules.
    pub fn is_offered_by(&self, rules: &SignUpRules) -> bool {
        self.stage.is_some() == (rules.per == Per::Stage)
    }

    /// Its stages: the one, or all of the date.
    pub fn stages(&self) -> Vec<&Stage> {
        let all = self.occurrence.stages.iter();
        all.filter(|s| self.stage.is_none_or(|id| s.id == id))
            .collect()
    }

    /// As the store counts it.
    pub fn offered(&self, event: &Event, zone: &TimeZone) -> Offered {
        let starts = zone.to_ambiguous_timestamp(self.starts).compatible();
        Offered {
            event: event.id,
            date: self.occurrence.date,
            stage: self.stage,
            starts_at: starts.unwrap_or(jiff::Timestamp::MAX),
            capacity: event.card.sign_up.as_ref().and_then(|r| r.capacity),
        }
    }

    /// What whoever signed up was told of it: when and where.
    pub fn told(&self) -> Vec<(DateTime, Option<DateTime>, &domain::event::Venue)> {
        let stages = self.stages().into_iter();
        stages.map(|s| (s.starts, s.ends, &s.venue)).collect()
    }
}
