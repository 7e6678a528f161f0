//! What the server tells the grid. All of it stands in the page, so none of it is private.

use serde::{Deserialize, Serialize};

use super::span::{Minute, Span};

/// The openings of a desk and the appointments of one week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Week {
    /// Where the pages of the openings are: below it `/nuova`, and `/{id}` and `/{id}/elimina` of each.
    pub address: String,
    /// The key of the form, for the field `modulo`.
    pub key: String,
    /// Monday to Sunday.
    pub days: Vec<Day>,
    /// The openings that hold in this week.
    pub openings: Vec<Opening>,
    /// What a new opening begins with.
    pub fresh: Details,
    /// When families come.
    pub bookings: Vec<Booking>,
    /// The languages of the desk.
    pub languages: Vec<Language>,
}

/// A day of the week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Day {
    /// "martedì".
    pub name: String,
    /// "mar", for a button among seven.
    pub short: String,
    /// "martedì 14 gennaio".
    pub date: String,
}

/// A weekly opening.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opening {
    /// Its id, as addresses have it.
    pub id: String,
    /// The mark by which the server notices that somebody else has changed it meanwhile.
    pub version: String,
    /// Its hours.
    pub span: Span,
    /// "2 posti ogni 30 minuti".
    pub about: String,
    /// The rest of it.
    pub details: Details,
}

/// What an opening has besides its hours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Details {
    /// Minutes of a slot.
    pub slot: Minute,
    /// Families received at once.
    pub seats: u16,
    /// Percent of the seats that are kept for callers.
    pub callers: u8,
    /// The first day it holds, ISO 8601.
    pub valid_from: String,
    /// The last day, ISO 8601; empty when it does not end.
    pub valid_until: String,
    /// Tags of languages; none: all of the desk's.
    pub languages: Vec<String>,
}

/// Families that come at one time. Who they are is not told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Booking {
    /// The weekday, 1 to 7.
    pub day: u8,
    /// When it begins.
    pub from: Minute,
    /// How long it takes.
    pub minutes: Minute,
    /// How many come.
    pub count: usize,
}

/// A language that is spoken at the desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Language {
    /// BCP 47.
    pub tag: String,
    /// Its name in the language of the page.
    pub name: String,
}

impl Booking {
    /// Whether all of it is within an opening's hours.
    pub fn is_in(&self, span: Span) -> bool {
        span.holds(self.day, self.from, self.from + self.minutes)
    }
}
