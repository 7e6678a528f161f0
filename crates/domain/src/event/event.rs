//! An event as the public knows it.

use jiff::civil::{Date, DateTime};
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use crate::id::EventId;

use super::card::EventCard;
use super::occurrence::{Occurrence, occurrences};

/// Whether it takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It does.
    Planned,
    /// It does not, and stays on the site to say so.
    CalledOff,
}

/// When and where an event was to be, before it was moved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MovedFrom {
    /// When it was to start.
    pub starts: DateTime,
    /// The name of the place; empty when it was on the net.
    pub place: String,
}

/// An event as the public knows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// Key.
    pub id: EventId,
    /// What is told of it.
    pub card: EventCard,
    /// Whether it takes place.
    pub standing: Standing,
    /// When and where it was to be, if it was moved since it was first published.
    pub moved_from: Option<MovedFrom>,
    /// Counts what calendars must know of (RFC 5545, SEQUENCE).
    pub sequence: u32,
    /// When what is told of it last changed.
    pub changed_at: Timestamp,
    dates: Vec<Date>,
}

impl Event {
    /// An event that takes place as its card says.
    pub fn new(id: EventId, card: EventCard, changed_at: Timestamp) -> Self {
        Self {
            id,
            dates: dates_of(&card),
            card,
            standing: Standing::Planned,
            moved_from: None,
            sequence: 0,
            changed_at,
        }
    }

    /// The days on which it begins by its rule, in order, without the exceptions; one that does not come again has one day.
    /// Days on which it is moved or called off are among them, as the days on which it was to be.
    pub fn dates(&self) -> &[Date] {
        &self.dates
    }

    /// Every date there is, in order of time.
    pub fn all(&self) -> Vec<Occurrence> {
        occurrences(self, Date::MIN, Date::MAX)
    }

    /// The date of a day of the rule.
    pub fn on(&self, date: Date) -> Option<Occurrence> {
        self.dates
            .binary_search(&date)
            .ok()
            .and_then(|_| Occurrence::of(self, date))
    }

    /// The first and the last day on which anything of it takes place.
    pub fn span(&self) -> Option<(Date, Date)> {
        let all = self.all();
        let first = all.iter().map(|o| o.starts().date()).min()?;
        let last = all.iter().map(|o| o.ends().date()).max()?;
        Some((first, last))
    }

    /// The next date that is not over at `here`, on the clock on the wall.
    pub fn next(&self, here: DateTime) -> Option<Occurrence> {
        let today = here.date();
        let far = today.saturating_add(10.years());
        occurrences(self, today, far)
            .into_iter()
            .find(|o| o.ends() > here)
    }

    /// The same after a new version of its card was published at `now`. What calendars and those who signed up must know of
    /// raises the sequence.
    #[must_use]
    pub fn changed(&self, card: EventCard, now: Timestamp) -> Self {
        let mut after = Self::new(self.id, card, now);
        let told = |event: &Self| (event.standing, event.all());
        let same = told(self) == told(&after);
        after.sequence = self.sequence + u32::from(!same);
        after.moved_from = self.moved_from.clone();
        let (was, is) = (self.card.stages.first(), after.card.stages.first());
        if let (Some(was), Some(is)) = (was, is) {
            let name = |venue: &super::Venue| {
                let place = venue.place();
                place.map(|p| p.name.clone()).unwrap_or_default()
            };
            if was.starts != is.starts || name(&was.venue) != name(&is.venue) {
                after.moved_from = Some(MovedFrom {
                    starts: was.starts,
                    place: name(&was.venue),
                });
            }
        }
        after
    }

    /// The same called off, or not any more.
    #[must_use]
    pub fn with_standing(&self, standing: Standing, now: Timestamp) -> Self {
        Self {
            standing,
            sequence: self.sequence + u32::from(self.standing != standing),
            changed_at: now,
            ..self.clone()
        }
    }
}

fn dates_of(card: &EventCard) -> Vec<Date> {
    let Some(first) = card.first_day() else {
        return Vec::new();
    };
    let Some(repetition) = &card.repetition else {
        return vec![first];
    };
    let dates = repetition.rule.dates(first).into_iter();
    dates.filter(|d| !repetition.except.contains(d)).collect()
}
