//! The forms of steps: a comment, two hours.

use domain::publishing::COMMENT_MAX;
use domain::text::{Line, TextError};
use jiff::Timestamp;
use jiff::civil::DateTime;
use services::staff::publish::When;

use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::raw::RawForm;

/// A comment that must say something.
///
/// # Errors
/// What is wrong with it.
pub fn comment(cx: &Cx, form: &RawForm) -> Result<Line, FieldErrors> {
    Line::parse(form.get("commento"), COMMENT_MAX).map_err(|error| fault(cx, "commento", error))
}

/// A sentence that need not be there.
///
/// # Errors
/// What is wrong with it.
pub fn sentence(cx: &Cx, form: &RawForm) -> Result<Option<Line>, FieldErrors> {
    let sentence = Line::parse_optional(form.get("frase"), COMMENT_MAX);
    sentence.map_err(|error| fault(cx, "frase", error))
}

/// When to publish or withdraw, and until when.
///
/// # Errors
/// What is no moment.
pub fn hours(cx: &Cx, form: &RawForm) -> Result<(When, Option<Timestamp>), FieldErrors> {
    let mut errors = FieldErrors::default();
    let mut hour = |field: &'static str| match form.get(field) {
        "" => None,
        typed => {
            let at = typed.parse::<DateTime>().ok();
            let at = at.and_then(|at| cx.zone().to_timestamp(at).ok());
            if at.is_none() {
                errors.add(field, cx.texts.get("publish-error-moment"));
            }
            at
        }
    };
    let (from, until) = (hour("dal"), hour("fino"));
    errors.or((from.map_or(When::Now, When::At), until))
}

fn fault(cx: &Cx, field: &'static str, error: TextError) -> FieldErrors {
    let mut errors = FieldErrors::default();
    let words = match error {
        TextError::Empty => cx.texts.get("publish-error-comment"),
        TextError::TooLong(max) => cx.texts.with("publish-error-long", &[("n", max.into())]),
        TextError::Unreadable => cx.texts.get("publish-error-unreadable"),
    };
    errors.add(field, words);
    errors
}
