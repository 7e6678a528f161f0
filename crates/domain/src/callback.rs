//! "Call me": a number, a language, the best hour.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::contact::Phone;
use crate::id::{CallbackId, DeskId, MunicipalityId};
use crate::locale::Locale;

/// How often a family is called in vain before somebody must decide what becomes of its request.
pub const TRIES_MAX: u8 = 3;

/// When a call suits best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum BestHour {
    /// At any time.
    Any,
    /// Before noon.
    Morning,
    /// Noon to three.
    Midday,
    /// Three to six.
    Afternoon,
}

impl BestHour {
    /// Every choice, in the order shown.
    pub const ALL: [Self; 4] = [Self::Any, Self::Morning, Self::Midday, Self::Afternoon];

    /// The word in the database, in forms and in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::Morning => "morning",
            Self::Midday => "midday",
            Self::Afternoon => "afternoon",
        }
    }

    /// The choice of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|h| h.word() == word)
    }
}

/// What has become of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CallbackStatus {
    /// Nobody has reached the family yet.
    Waiting,
    /// The family was spoken to.
    Reached,
    /// Given up, or withdrawn by the family.
    Closed,
}

impl CallbackStatus {
    /// The word in the database.
    pub fn word(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Reached => "reached",
            Self::Closed => "closed",
        }
    }

    /// The status of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Waiting, Self::Reached, Self::Closed]
            .into_iter()
            .find(|s| s.word() == word)
    }
}

/// A request to be called.
#[derive(Debug, Clone)]
pub struct Callback {
    /// Key.
    pub id: CallbackId,
    /// The municipality it is about, if the family came from one.
    pub municipality: Option<MunicipalityId>,
    /// The desk it is about, if the family came from one.
    pub desk: Option<DeskId>,
    /// The number; `None` once erased.
    pub phone: Option<Phone>,
    /// The language to speak.
    pub language: Locale,
    /// The best hour.
    pub best_hour: BestHour,
    /// What has become of it.
    pub status: CallbackStatus,
    /// How often it was called in vain, at most [`TRIES_MAX`].
    pub tries: u8,
    /// The last time it was.
    pub tried_at: Option<Timestamp>,
    /// When it was asked.
    pub created_at: Timestamp,
    /// The day the number is deleted.
    pub erase_on: Date,
}
