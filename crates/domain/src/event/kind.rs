//! What kind of event it is.

use serde::{Deserialize, Serialize};

/// What kind of event it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EventKind {
    /// A party.
    Party,
    /// Something to watch: theatre, music, a film.
    Show,
    /// Something is made with the hands.
    Workshop,
    /// People of a neighbourhood think something over together.
    Laboratory,
    /// Something is learned over several dates.
    Course,
    /// Going somewhere together.
    Trip,
    /// People meet, or somebody tells something.
    Meeting,
    /// Adults give a hand.
    Volunteering,
    /// Something else.
    Other,
}

impl EventKind {
    /// Every kind, in the order shown.
    pub const ALL: [Self; 9] = [
        Self::Party,
        Self::Show,
        Self::Workshop,
        Self::Laboratory,
        Self::Course,
        Self::Trip,
        Self::Meeting,
        Self::Volunteering,
        Self::Other,
    ];

    /// The word in the database, in addresses, in forms and in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Party => "party",
            Self::Show => "show",
            Self::Workshop => "workshop",
            Self::Laboratory => "laboratory",
            Self::Course => "course",
            Self::Trip => "trip",
            Self::Meeting => "meeting",
            Self::Volunteering => "volunteering",
            Self::Other => "other",
        }
    }

    /// Whether only adults sign up for it.
    pub fn is_for_adults(self) -> bool {
        self == Self::Volunteering
    }

    /// The kind of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.word() == word)
    }
}
