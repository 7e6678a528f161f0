//! Whether a text is still a translation of what the Italian says today.

use std::collections::BTreeMap;

use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::locale::Locale;
use crate::text::LocalText;

use super::card::Card;
use super::text_field::TextField;

/// How a text stands in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Translated {
    /// It says what the Italian says.
    UpToDate,
    /// The Italian has changed since.
    Outdated,
    /// It does not exist in this language.
    Missing,
    /// There is no Italian either: nothing to translate.
    Nothing,
}

impl Translated {
    /// The word in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::UpToDate => "current",
            Self::Outdated => "outdated",
            Self::Missing => "missing",
            Self::Nothing => "nothing",
        }
    }
}

/// For each text and language, from which Italian it was translated, as a digest.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Sources(BTreeMap<String, BTreeMap<Locale, String>>);

impl Sources {
    /// All translations of a card count as right: a card that was there before its versions were kept.
    pub fn trusting(card: &Card) -> Self {
        let mut sources = Self::default();
        for (field, text) in card.texts() {
            for locale in text.locales().filter(|l| *l != Locale::It) {
                sources.set(field, locale, text);
            }
        }
        sources
    }

    /// Those of a new version: a translation that was rewritten, or that somebody read over and `confirmed`, is one of the Italian
    /// that stands beside it; any other stays one of the Italian it was made from.
    #[must_use]
    pub fn of_next(&self, before: &Card, after: &Card, confirmed: &[(TextField, Locale)]) -> Self {
        let mut sources = Self::default();
        let old = before.texts();
        for (field, text) in after.texts() {
            let before = old.iter().find(|(f, _)| *f == field).map(|(_, t)| *t);
            for locale in text.locales().filter(|l| *l != Locale::It) {
                let rewritten = before.and_then(|t| t.get(locale)) != text.get(locale);
                if rewritten || confirmed.contains(&(field, locale)) {
                    sources.set(field, locale, text);
                } else if let Some(digest) = self.0.get(&*field.name()).and_then(|f| f.get(&locale))
                {
                    let of_field = sources.0.entry(field.name().into_owned()).or_default();
                    of_field.insert(locale, digest.clone());
                }
            }
        }
        sources
    }

    /// How a text stands in a language.
    pub fn state(&self, field: TextField, text: &LocalText, locale: Locale) -> Translated {
        let italian = text.get(Locale::It);
        match (italian, text.get(locale)) {
            (None, _) => Translated::Nothing,
            (Some(_), None) => Translated::Missing,
            (Some(italian), Some(_)) => match self.is_made_from(field, locale, italian) {
                true => Translated::UpToDate,
                false => Translated::Outdated,
            },
        }
    }

    /// How a card stands in a language: as its worst text.
    pub fn state_of_card(&self, card: &Card, locale: Locale) -> Translated {
        let states: Vec<_> = card
            .texts()
            .into_iter()
            .map(|(field, text)| self.state(field, text, locale))
            .collect();
        [
            Translated::Outdated,
            Translated::Missing,
            Translated::UpToDate,
        ]
        .into_iter()
        .find(|state| states.contains(state))
        .unwrap_or(Translated::Nothing)
    }

    /// Says of a translation that it was made from this Italian, which is not what the Italian says today.
    pub fn made_from(&mut self, field: TextField, locale: Locale, italian: &str) {
        let of_field = self.0.entry(field.name().into_owned()).or_default();
        of_field.insert(locale, digest(italian));
    }

    /// Whether a translation was made from this Italian.
    pub fn is_made_from(&self, field: TextField, locale: Locale, italian: &str) -> bool {
        let from = self.0.get(&*field.name()).and_then(|f| f.get(&locale));
        from == Some(&digest(italian))
    }

    fn set(&mut self, field: TextField, locale: Locale, text: &LocalText) {
        if let Some(italian) = text.get(Locale::It) {
            self.made_from(field, locale, italian);
        }
    }
}

/// What tells one Italian text from another.
fn digest(text: &str) -> String {
    HEXLOWER.encode(&Sha256::digest(text)[..8])
}
