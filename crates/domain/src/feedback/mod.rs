//! What readers say of a page: how clear it is, one reason, a few words. Nobody is asked who they are.

mod answer;
mod page;
mod personal;

use jiff::civil::Date;

use crate::locale::Locale;
use crate::text::{Line, TextError};

pub use answer::{Answer, Mood, Rating};
pub use page::{PageKey, Subject};

/// The most characters of what is said in somebody's own words.
pub const WORDS_MAX: usize = 200;
/// For how many months own words are kept. Ratings and reasons stay: they are nobody's.
pub const WORDS_KEPT_MONTHS: i32 = 6;

/// What one reader says of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feedback {
    /// The page.
    pub page: PageKey,
    /// The language in which it was read.
    pub locale: Locale,
    /// The day on which it was said.
    pub day: Date,
    /// How clear the page is.
    pub rating: Rating,
    /// The reason, if one was given.
    pub answer: Option<Answer>,
    /// In the reader's own words.
    pub words: Option<OwnWords>,
}

/// Why own words were refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OwnWordsError {
    /// They hold a phone number, an address, a code or a link, by which somebody may be known or something of theirs opened.
    #[error("something by which somebody may be known")]
    Personal,
    /// They are too long or unreadable.
    #[error(transparent)]
    Text(#[from] TextError),
}

/// A few words without anything by which somebody may be known, as far as that can be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnWords(Line);

impl OwnWords {
    /// Reads what was typed; nothing typed is `None`.
    ///
    /// # Errors
    /// See [`OwnWordsError`].
    pub fn parse(raw: &str) -> Result<Option<Self>, OwnWordsError> {
        match Line::parse_optional(raw, WORDS_MAX)? {
            Some(line) if personal::is_personal(line.as_str()) => Err(OwnWordsError::Personal),
            line => Ok(line.map(Self)),
        }
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}
