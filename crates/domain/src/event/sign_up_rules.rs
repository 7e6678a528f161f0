//! How one signs up for an event.

use jiff::civil::DateTime;
use jiff::{SignedDuration, Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use crate::id::StageId;

use super::occurrence::Occurrence;

/// What one signs up for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Per {
    /// A date, with all its stages.
    #[default]
    Date,
    /// One stage of a date.
    Stage,
}

impl Per {
    /// The word in forms and in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Stage => "stage",
        }
    }

    /// The setting of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Date, Self::Stage]
            .into_iter()
            .find(|p| p.word() == word)
    }
}

/// Arrivals are spread, so that nobody queues for the presents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrivals {
    /// How many families are received in each half hour.
    pub families: u16,
}

/// How one signs up for an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignUpRules {
    /// For what.
    pub per: Per,
    /// How many people; `None`: as many as come.
    pub capacity: Option<u16>,
    /// The most people of one sign-up.
    pub party_max: u8,
    /// Whether only adults come: nothing is asked of children.
    #[serde(default, skip_serializing_if = "is_false")]
    pub adults_only: bool,
    /// Whether children's ages are asked.
    pub asks_ages: bool,
    /// Whether the size of children's presents is asked.
    pub asks_gifts: bool,
    /// Tickets for the hour of arrival.
    pub arrivals: Option<Arrivals>,
    /// Whether one may wait for a place.
    pub waiting_list: bool,
    /// How many minutes before the start it closes.
    pub closes_minutes: u32,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands over a reference"
)]
fn is_false(flag: &bool) -> bool {
    !flag
}

impl Default for SignUpRules {
    fn default() -> Self {
        Self {
            per: Per::Date,
            capacity: None,
            party_max: 8,
            adults_only: false,
            asks_ages: false,
            asks_gifts: false,
            arrivals: None,
            waiting_list: true,
            closes_minutes: 0,
        }
    }
}

impl SignUpRules {
    /// The instant at which it closes for something that begins at `starts_at`.
    pub fn closes_at(&self, starts_at: Timestamp) -> Timestamp {
        let before = SignedDuration::from_mins(i64::from(self.closes_minutes));
        starts_at.saturating_sub(before).unwrap_or(Timestamp::MIN)
    }

    /// What one signs up for on a date: the stage with a key, or the whole date. `None`: there is no such thing.
    pub fn part(
        &self,
        occurrence: &Occurrence,
        stage: Option<StageId>,
    ) -> Option<(DateTime, DateTime)> {
        match (self.per, stage) {
            (Per::Date, None) => Some((occurrence.starts(), occurrence.ends())),
            (Per::Stage, Some(id)) => {
                let at = occurrence.stages.iter().position(|s| s.id == id)?;
                Some((occurrence.stages[at].starts, occurrence.stage_ends(at)))
            }
            _ => None,
        }
    }

    /// The half hours in which one may arrive between `starts` and `ends`: at least the first, at most a day of them.
    pub fn half_hours(&self, starts: DateTime, ends: DateTime) -> Vec<DateTime> {
        if self.arrivals.is_none() {
            return Vec::new();
        }
        (0..48)
            .map(|n: i32| starts.saturating_add((30 * n).minutes()))
            .take_while(|at| *at == starts || *at < ends)
            .collect()
    }
}
