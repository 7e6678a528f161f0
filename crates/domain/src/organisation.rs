//! The members of a network.

use serde::{Deserialize, Serialize};
use url::Url;

use crate::contact::{Email, Phone};
use crate::id::{MunicipalityId, OrganisationId};
use crate::text::LocalText;

/// How close to the network an organisation is: both are members in full.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tier {
    /// It shares in the steering of a municipal network.
    First,
    /// It takes part in what the network does.
    Second,
}

impl Tier {
    /// Both tiers.
    pub const ALL: [Self; 2] = [Self::First, Self::Second];

    /// The word in the database, in forms and in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Second => "second",
        }
    }

    /// The tier of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|t| t.word() == word)
    }
}

/// A member of the network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    /// Key.
    pub id: OrganisationId,
    /// Address segment: `tempo-per-l-infanzia`.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Its tier.
    pub tier: Tier,
    /// The municipalities it works in, at least one.
    pub municipalities: Vec<MunicipalityId>,
    /// What it does.
    pub about: LocalText,
    /// Its public phone.
    pub phone: Option<Phone>,
    /// Its public e-mail address.
    pub email: Option<Email>,
    /// Its own site, `https` or `http`.
    pub website: Option<Url>,
}
