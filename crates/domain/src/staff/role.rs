//! What somebody is for the network, and over what part of it.

use crate::id::{DeskId, MunicipalityId, OrganisationId};

/// What somebody is for the network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// Everything within the scope, people included.
    Coordinator,
    /// Drafts and publishes.
    Editor,
    /// Drafts, and asks for review.
    Author,
    /// Runs desks: their bookings and their openings.
    DeskWorker,
    /// Notes who has arrived and what was brought.
    Counter,
    /// Sees figures and nothing else.
    Observer,
}

impl Role {
    /// Every role, in the order shown.
    pub const ALL: [Self; 6] = [
        Self::Coordinator,
        Self::Editor,
        Self::Author,
        Self::DeskWorker,
        Self::Counter,
        Self::Observer,
    ];

    /// The word in the database, in forms and in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Coordinator => "coordinator",
            Self::Editor => "editor",
            Self::Author => "author",
            Self::DeskWorker => "desk_worker",
            Self::Counter => "counter",
            Self::Observer => "observer",
        }
    }

    /// The role of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|r| r.word() == word)
    }
}

/// Over what part of the tree network → municipality → organisation → desk a role holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scope {
    /// All of it.
    Network,
    /// A municipality with its organisations and desks.
    Municipality(MunicipalityId),
    /// An organisation with the desks that it keeps.
    Organisation(OrganisationId),
    /// One desk.
    Desk(DeskId),
}

impl Scope {
    /// The word in the database, in forms and in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Network => "network",
            Self::Municipality(_) => "municipality",
            Self::Organisation(_) => "organisation",
            Self::Desk(_) => "desk",
        }
    }

    /// The key of the part, unless it is the whole.
    pub fn id(self) -> Option<uuid::Uuid> {
        match self {
            Self::Network => None,
            Self::Municipality(id) => Some(id.0),
            Self::Organisation(id) => Some(id.0),
            Self::Desk(id) => Some(id.0),
        }
    }

    /// The scope of a word and a key.
    pub fn from_parts(word: &str, id: Option<uuid::Uuid>) -> Option<Self> {
        match (word, id) {
            ("network", None) => Some(Self::Network),
            ("municipality", Some(id)) => Some(Self::Municipality(MunicipalityId(id))),
            ("organisation", Some(id)) => Some(Self::Organisation(OrganisationId(id))),
            ("desk", Some(id)) => Some(Self::Desk(DeskId(id))),
            _ => None,
        }
    }
}

/// A role that somebody has over a part of the network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Grant {
    /// What they are.
    pub role: Role,
    /// Over what.
    pub scope: Scope,
}
