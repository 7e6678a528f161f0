//! What it costs to take part.

use serde::{Deserialize, Serialize};

/// What it costs to take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cost {
    /// Nothing.
    #[default]
    Free,
    /// What somebody wants to give, which may be nothing.
    Offering,
    /// So many euro cents a person.
    Price(u32),
}

impl Cost {
    /// The word in the database, in forms and in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Offering => "offering",
            Self::Price(_) => "price",
        }
    }

    /// Whether a family without money can take part: a free offering is one that may be nothing.
    pub fn may_be_nothing(self) -> bool {
        matches!(self, Self::Free | Self::Offering | Self::Price(0))
    }
}
