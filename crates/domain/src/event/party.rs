//! Who comes: counts, never names of children.

use serde::{Deserialize, Serialize};

/// The most people of one sign-up, whatever the organiser allows.
pub const PARTY_MAX: u8 = 30;

/// About how old a child is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AgeBand {
    /// Up to two years.
    Baby,
    /// Three to five.
    Preschool,
    /// Six to ten.
    Primary,
    /// Eleven to thirteen.
    Middle,
    /// Fourteen to seventeen.
    Teen,
}

impl AgeBand {
    /// Every band, in order.
    pub const ALL: [Self; 5] = [
        Self::Baby,
        Self::Preschool,
        Self::Primary,
        Self::Middle,
        Self::Teen,
    ];

    /// The word in forms and in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Baby => "baby",
            Self::Preschool => "preschool",
            Self::Primary => "primary",
            Self::Middle => "middle",
            Self::Teen => "teen",
        }
    }

    /// The band of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|b| b.word() == word)
    }

    /// The years that it spans, both included.
    pub fn years(self) -> (u8, u8) {
        match self {
            Self::Baby => (0, 2),
            Self::Preschool => (3, 5),
            Self::Primary => (6, 10),
            Self::Middle => (11, 13),
            Self::Teen => (14, 17),
        }
    }
}

/// The size of a present.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GiftSize {
    /// Small.
    Small,
    /// Medium.
    Medium,
    /// Large.
    Large,
}

impl GiftSize {
    /// Every size, in order.
    pub const ALL: [Self; 3] = [Self::Small, Self::Medium, Self::Large];

    /// The word in forms and in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Medium => "medium",
            Self::Large => "large",
        }
    }

    /// The size of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.word() == word)
    }
}

/// So many children alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Children {
    /// How many.
    pub count: u8,
    /// About how old, if it was asked.
    pub band: Option<AgeBand>,
    /// The size of their presents, if it was asked.
    pub gift: Option<GiftSize>,
}

/// Who comes: at least one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Stored", into = "Stored")]
pub struct Party {
    adults: u8,
    children: Vec<Children>,
}

/// Nobody comes, or more than can be meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PartyError {
    /// Nobody.
    #[error("nobody comes")]
    Nobody,
    /// More than [`PARTY_MAX`].
    #[error("more than one sign-up takes")]
    TooMany,
}

#[derive(Serialize, Deserialize)]
struct Stored {
    adults: u8,
    children: Vec<Children>,
}

impl TryFrom<Stored> for Party {
    type Error = PartyError;

    fn try_from(it: Stored) -> Result<Self, PartyError> {
        Self::new(it.adults, it.children)
    }
}

impl From<Party> for Stored {
    fn from(it: Party) -> Self {
        Self {
            adults: it.adults,
            children: it.children,
        }
    }
}

impl Party {
    /// Groups of no children are left out.
    ///
    /// # Errors
    /// See [`PartyError`].
    pub fn new(adults: u8, mut children: Vec<Children>) -> Result<Self, PartyError> {
        children.retain(|c| c.count > 0);
        let party = Self { adults, children };
        match party.size() {
            0 => Err(PartyError::Nobody),
            size if size > u16::from(PARTY_MAX) => Err(PartyError::TooMany),
            _ => Ok(party),
        }
    }

    /// How many adults.
    pub fn adults(&self) -> u8 {
        self.adults
    }

    /// The children.
    pub fn children(&self) -> &[Children] {
        &self.children
    }

    /// How many children.
    pub fn child_count(&self) -> u16 {
        self.children.iter().map(|c| u16::from(c.count)).sum()
    }

    /// How many places they take.
    pub fn size(&self) -> u16 {
        u16::from(self.adults) + self.child_count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_party_is_somebody_and_not_a_school() {
        let children = |count| Children {
            count,
            band: Some(AgeBand::Primary),
            gift: None,
        };
        let party = Party::new(1, vec![children(2), children(0)]).unwrap();
        assert_eq!((party.size(), party.children().len()), (3, 1));
        assert_eq!(Party::new(0, vec![children(0)]), Err(PartyError::Nobody));
        let many = vec![children(255), children(255)];
        assert_eq!(Party::new(255, many), Err(PartyError::TooMany));
        assert!(Party::new(0, vec![children(1)]).is_ok());
    }
}
