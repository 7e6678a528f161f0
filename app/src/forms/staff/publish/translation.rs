//! The form of a card's texts in one language.

use domain::locale::Locale;
use domain::publishing::{Card, Revision};

use super::card::{Reading, Written};
use super::texts;
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::raw::RawForm;

/// The form as it is shown of a version.
pub fn shown(latest: &Revision) -> RawForm {
    texts::shown(&latest.card).into_iter().collect()
}

/// Reads the texts in a language that have an Italian to be translated from; all else stays as it is in `base`.
///
/// # Errors
/// What is wrong, by field.
pub fn parse(cx: &Cx, form: &RawForm, locale: Locale, base: &Card) -> Result<Written, FieldErrors> {
    let mut read = Reading {
        t: cx.texts,
        directory: &cx.directory,
        locales: vec![locale],
        form,
        errors: FieldErrors::default(),
    };
    let mut card = base.clone();
    for (field, text) in base.texts() {
        if text.get(Locale::It).is_none() {
            continue;
        }
        let written = texts::parse(&mut read, field, text);
        if let Some(text) = card.text_mut(field) {
            *text = written;
        }
    }
    let confirmed = texts::confirmed(&read, base);
    read.errors.or(Written {
        card,
        confirmed,
        note: None,
    })
}
