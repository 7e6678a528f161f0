//! Texts in several languages.

use domain::locale::Locale;
use domain::publishing::{Card, TextField};
use domain::text::LocalText;

use super::card::Reading;

/// The field of a text in a language: `testo-about-it`.
pub fn text_name(field: TextField, locale: Locale) -> String {
    format!("testo-{}-{}", field.name(), locale.tag())
}

/// The field that says of a translation that it is right: `conferma-about-en`.
pub fn confirm_name(field: TextField, locale: Locale) -> String {
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
        match field.parse(read.form.get(&name)) {
            // A text that nobody touched stays as it was, to the last space.
            Ok(typed) if same(field, base.get(locale), &typed) => (),
            Ok(typed) => text.set(locale, &typed),
            Err(error) => read.fault(name, error),
        }
    }
    text
}

fn same(field: TextField, before: Option<&str>, typed: &str) -> bool {
    let before = before.and_then(|b| field.parse(b).ok());
    before.unwrap_or_default() == typed
}

/// The translations of a card that somebody says are right.
pub(super) fn confirmed(read: &Reading<'_>, card: &Card) -> Vec<(TextField, Locale)> {
    let all = card.texts().into_iter().flat_map(|(field, _)| {
        let locales = read.locales.iter().copied();
        locales.map(move |locale| (field, locale))
    });
    all.filter(|(field, locale)| !read.form.get(&confirm_name(*field, *locale)).is_empty())
        .collect()
}
