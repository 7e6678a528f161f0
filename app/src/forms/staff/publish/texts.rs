//! Texts in several languages.

use domain::locale::Locale;
use domain::publishing::{Card, TextField};
use domain::text::{LocalText, paragraphs};

use super::card::Reading;

/// The longest text, in characters.
const TEXT_MAX: usize = 4000;

/// The field of a text in a language: `testo-about-it`.
pub(super) fn text_name(field: TextField, locale: Locale) -> String {
    format!("testo-{}-{}", field.name(), locale.tag())
}

/// The field that says of a translation that it is right: `conferma-about-en`.
pub(super) fn confirm_name(field: TextField, locale: Locale) -> String {
    format!("conferma-{}-{}", field.name(), locale.tag())
}

pub(super) fn shown(card: &Card) -> Vec<(String, String)> {
    let texts = card.texts();
    texts
        .into_iter()
        .flat_map(|(field, text)| {
            text.locales().filter_map(move |locale| {
                let words = text.get(locale)?.trim().to_owned();
                Some((text_name(field, locale), words))
            })
        })
        .collect()
}

/// A text as it was typed; languages that are not asked for stay.
pub(super) fn parse(read: &mut Reading<'_>, field: TextField, base: &LocalText) -> LocalText {
    let mut text = base.clone();
    for locale in read.locales.clone() {
        let name = text_name(field, locale);
        match paragraphs(read.form.get(&name), TEXT_MAX) {
            // A text that nobody touched stays as it was, to the last space.
            Ok(typed) if same(base.get(locale), &typed) => (),
            Ok(typed) => text.set(locale, &typed),
            Err(error) => read.fault(name, error),
        }
    }
    text
}

fn same(before: Option<&str>, typed: &str) -> bool {
    let before = before.and_then(|b| paragraphs(b, TEXT_MAX).ok());
    before.unwrap_or_default() == typed
}

pub(super) fn confirmed(read: &Reading<'_>) -> Vec<(TextField, Locale)> {
    let all = TextField::all().flat_map(|field| {
        let locales = read.locales.iter().copied();
        locales.map(move |locale| (field, locale))
    });
    all.filter(|(field, locale)| !read.form.get(&confirm_name(*field, *locale)).is_empty())
        .collect()
}
