//! What a reader says of a page.

use domain::feedback::{Answer, OwnWords, OwnWordsError, Rating, WORDS_MAX};
use domain::text::TextError;
use l10n::Texts;

use super::errors::FieldErrors;
use super::raw::RawForm;

/// The name of the stars.
pub const RATING: &str = "voto";
/// The name of the reasons.
pub const ANSWER: &str = "motivo";
/// The name of the field for own words.
pub const WORDS: &str = "parole";

/// As typed.
#[derive(Debug, Clone, Default)]
pub struct FeedbackForm {
    /// The stars.
    pub rating: String,
    /// The reason.
    pub answer: String,
    /// Own words.
    pub words: String,
}

/// What is wrong with it.
pub enum FeedbackFault {
    /// It holds a value that our form does not have.
    Foreign,
    /// Something to be mended.
    Fields(FieldErrors),
}

/// Read.
pub struct FeedbackRead {
    /// The stars.
    pub rating: Rating,
    /// The reason.
    pub answer: Option<Answer>,
    /// Own words.
    pub words: Option<OwnWords>,
}

impl FeedbackForm {
    /// As it was sent.
    pub fn typed(raw: &RawForm) -> Self {
        Self {
            rating: raw.get(RATING).to_owned(),
            answer: raw.get(ANSWER).to_owned(),
            words: raw.get(WORDS).to_owned(),
        }
    }

    /// Reads it.
    ///
    /// # Errors
    /// See [`FeedbackFault`].
    pub fn parse(&self, texts: &Texts) -> Result<FeedbackRead, FeedbackFault> {
        let mut errors = FieldErrors::default();
        let rating = match self.rating.as_str() {
            "" => {
                errors.add(RATING, texts.get("error-feedback-rating"));
                None
            }
            typed => {
                let rating = typed.parse().ok().and_then(Rating::new);
                Some(rating.ok_or(FeedbackFault::Foreign)?)
            }
        };
        let answer = match self.answer.as_str() {
            "" => None,
            typed => Some(Answer::from_word(typed).ok_or(FeedbackFault::Foreign)?),
        };
        let words = match OwnWords::parse(&self.words) {
            Ok(words) => words,
            Err(error) => {
                let words = match error {
                    OwnWordsError::Personal => texts.get("error-feedback-personal"),
                    OwnWordsError::Text(TextError::TooLong(_)) => {
                        texts.with("error-note-long", &[("n", WORDS_MAX.into())])
                    }
                    OwnWordsError::Text(TextError::Empty | TextError::Unreadable) => {
                        texts.get("error-text-unreadable")
                    }
                };
                errors.add(WORDS, words);
                None
            }
        };
        match rating {
            Some(rating) if errors.is_empty() => Ok(FeedbackRead {
                rating,
                answer,
                words,
            }),
            _ => Err(FeedbackFault::Fields(errors)),
        }
    }
}
