//! The forms of steps: a comment, two hours.

use domain::publishing::{COMMENT_MAX, Publication};
use domain::text::{Line, TextError};
use jiff::Timestamp;
use jiff::civil::DateTime;
use services::staff::publish::When;

use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::raw::RawForm;
use crate::forms::start::write_start;

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

/// The hour from which a card is published.
pub const FROM: &str = "dal";
/// The hour at which a card that is published is to leave the site.
pub const UNTIL: &str = "fino";
/// The hour at which a card that is on the site is to leave it.
pub const LEAVES: &str = "ritiro";

/// When to publish, and until when.
///
/// # Errors
/// What is no moment.
pub fn hours(cx: &Cx, form: &RawForm) -> Result<(When, Option<Timestamp>), FieldErrors> {
    let mut errors = FieldErrors::default();
    let from = moment(cx, form, FROM, &mut errors);
    let until = moment(cx, form, UNTIL, &mut errors);
    errors.or((from.map_or(When::Now, When::At), until))
}

/// When a card is to leave the site, if ever.
///
/// # Errors
/// What is no moment.
pub fn leaves(cx: &Cx, form: &RawForm) -> Result<Option<Timestamp>, FieldErrors> {
    let mut errors = FieldErrors::default();
    let at = moment(cx, form, LEAVES, &mut errors);
    errors.or(at)
}

/// What was typed; of the hours that were not sent, those that are set.
pub fn beside(cx: &Cx, typed: &RawForm, publication: &Publication) -> RawForm {
    let (from, until) = (publication.publish_at, publication.unpublish_at);
    let set = [(FROM, from), (UNTIL, until), (LEAVES, until)];
    let set = set.into_iter();
    let set = set.filter_map(|(field, at)| {
        Some((field.to_owned(), write_start(cx.zone().to_datetime(at?))))
    });
    let typed = typed.pairs();
    let typed = typed.map(|(field, value)| (field.to_owned(), value.to_owned()));
    typed.chain(set).collect()
}

/// Reads a moment as an input of the type `datetime-local` sends it.
fn moment(
    cx: &Cx,
    form: &RawForm,
    field: &'static str,
    errors: &mut FieldErrors,
) -> Option<Timestamp> {
    let typed = form.get(field);
    if typed.is_empty() {
        return None;
    }
    let at = typed.parse::<DateTime>().ok();
    let at = at.and_then(|at| cx.zone().to_timestamp(at).ok());
    if at.is_none() {
        errors.add(field, cx.texts.get("publish-error-moment"));
    }
    at
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
