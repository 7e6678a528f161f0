//! A part of an event: a time and a place.

use jiff::ToSpan;
use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

use crate::desk::StepFree;
use crate::id::StageId;
use crate::text::LocalText;

use super::link::Link;

/// The most stages that an event has.
pub const STAGES_MAX: usize = 8;

/// A part of an event: a time and a place. All times are wall-clock times (rule 5).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Stage {
    /// Key: it stays the same when time or place change, so that whoever signed up stays signed up.
    pub id: StageId,
    /// When it starts; of an event that repeats itself, on its first date.
    pub starts: DateTime,
    /// When it ends, if anybody has said.
    pub ends: Option<DateTime>,
    /// Where.
    pub venue: Venue,
    /// What happens there, and how to find it.
    #[serde(default)]
    pub note: LocalText,
    /// How one gets from here to the next stage.
    #[serde(default)]
    pub onward: Onward,
}

/// Where a stage takes place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Venue {
    /// In a place.
    Place(VenuePlace),
    /// On the net, behind a link that is shown from the start time on.
    Online(Link),
}

/// A place as far as an event tells of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct VenuePlace {
    /// Its name.
    pub name: String,
    /// Street, number and town.
    pub address: String,
    /// Steps or none.
    pub step_free: StepFree,
    /// Latitude and longitude in degrees (WGS 84), if known.
    pub coordinates: Option<(f64, f64)>,
}

/// How one gets from a stage to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Onward {
    /// Everybody by themselves.
    #[default]
    Alone,
    /// "We walk together."
    Together,
}

impl Onward {
    /// The word in forms and in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Alone => "alone",
            Self::Together => "together",
        }
    }

    /// The way of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Alone, Self::Together]
            .into_iter()
            .find(|o| o.word() == word)
    }
}

impl Venue {
    /// The place, unless it is on the net.
    pub fn place(&self) -> Option<&VenuePlace> {
        match self {
            Self::Place(place) => Some(place),
            Self::Online(_) => None,
        }
    }
}

impl Stage {
    /// The same so many days later: the hands of the clock stay where they are, also across a clock change.
    pub(super) fn shifted(&self, days: i32) -> Self {
        let later = |at: DateTime| at.saturating_add(days.days());
        Self {
            starts: later(self.starts),
            ends: self.ends.map(later),
            ..self.clone()
        }
    }

    /// The day it starts on.
    pub fn day(&self) -> Date {
        self.starts.date()
    }

    /// Whether it can be entered without steps: who joins from home meets none.
    pub fn step_free(&self) -> StepFree {
        self.venue.place().map_or(StepFree::Yes, |p| p.step_free)
    }
}
