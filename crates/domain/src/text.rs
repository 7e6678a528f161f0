//! Text that people type and text that staff write in several languages.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::locale::Locale;

/// Why a typed text was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// Nothing but white space.
    #[error("empty")]
    Empty,
    /// More than the given number of characters.
    #[error("longer than {0} characters")]
    TooLong(usize),
    /// A control character, a byte sequence that is not UTF-8 (it arrives as U+FFFD), or a direction override.
    #[error("unreadable characters")]
    Unreadable,
}

/// One line of text in NFC without control characters: safe in a mail header, a calendar file and a page.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Line(String);

impl Line {
    /// Trims, normalises to NFC and joins runs of white space.
    ///
    /// # Errors
    /// Empty, longer than `max` characters, or with characters that nobody types.
    pub fn parse(raw: &str, max: usize) -> Result<Self, TextError> {
        if raw.chars().any(is_refused) {
            return Err(TextError::Unreadable);
        }
        let text = raw
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .nfc()
            .collect::<String>();
        match text.chars().count() {
            0 => Err(TextError::Empty),
            n if n > max => Err(TextError::TooLong(max)),
            _ => Ok(Self(text)),
        }
    }

    /// As [`Line::parse`], with nothing typed meaning `None`.
    ///
    /// # Errors
    /// Too long, or with characters that nobody types.
    pub fn parse_optional(raw: &str, max: usize) -> Result<Option<Self>, TextError> {
        match Self::parse(raw, max) {
            Ok(line) => Ok(Some(line)),
            Err(TextError::Empty) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Several paragraphs in NFC, parted by empty lines, without control characters; empty when nothing was typed.
///
/// # Errors
/// Longer than `max` characters, or with characters that nobody types.
pub fn paragraphs(raw: &str, max: usize) -> Result<String, TextError> {
    if raw.chars().any(is_refused) {
        return Err(TextError::Unreadable);
    }
    let lines = raw.nfc().collect::<String>().replace("\r\n", "\n");
    let parts: Vec<_> = lines
        .split("\n\n")
        .map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|part| !part.is_empty())
        .collect();
    let text = parts.join("\n\n");
    if text.chars().count() > max {
        return Err(TextError::TooLong(max));
    }
    Ok(text)
}

/// Markdown in NFC without control characters: lines stay lines, spaces at their ends and empty lines beyond one are dropped;
/// empty when nothing was typed.
///
/// # Errors
/// Longer than `max` characters, or with characters that nobody types.
pub fn markdown(raw: &str, max: usize) -> Result<String, TextError> {
    if raw.chars().any(is_refused) {
        return Err(TextError::Unreadable);
    }
    let text = raw.nfc().collect::<String>().replace("\r\n", "\n");
    let mut lines: Vec<&str> = Vec::new();
    for line in text.lines().map(str::trim_end) {
        if !(line.is_empty() && lines.last().is_none_or(|last| last.is_empty())) {
            lines.push(line);
        }
    }
    let text = lines.join("\n").trim_end().to_owned();
    if text.chars().count() > max {
        return Err(TextError::TooLong(max));
    }
    Ok(text)
}

/// Control characters other than line breaks and tabs, U+FFFD, and the bidirectional controls by which a text
/// can rearrange what stands beside it.
fn is_refused(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
        || matches!(c, '\u{FFFD}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// Lower case, without accents, apostrophes or punctuation, single spaces: what two spellings of a name share.
pub fn fold(text: &str) -> String {
    let plain: String = text
        .nfd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text written by staff: Italian, and whatever other languages it has been put into.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LocalText(BTreeMap<Locale, String>);

impl LocalText {
    /// A text that exists in Italian alone.
    pub fn italian(text: impl Into<String>) -> Self {
        Self(BTreeMap::from([(Locale::It, text.into())]))
    }

    /// The same with one more language.
    #[must_use]
    pub fn and(mut self, locale: Locale, text: impl Into<String>) -> Self {
        self.0.insert(locale, text.into());
        self
    }

    /// The text in exactly this language; nothing but white space counts as nothing.
    pub fn get(&self, locale: Locale) -> Option<&str> {
        let text = self.0.get(&locale)?;
        (!text.trim().is_empty()).then_some(text.as_str())
    }

    /// Puts what somebody wrote in a language in place of what was there; nothing but white space takes it away.
    pub fn set(&mut self, locale: Locale, text: &str) {
        if text.trim().is_empty() {
            self.0.remove(&locale);
        } else {
            self.0.insert(locale, text.to_owned());
        }
    }

    /// The languages that it exists in.
    pub fn locales(&self) -> impl Iterator<Item = Locale> + '_ {
        self.0.keys().copied().filter(|l| self.get(*l).is_some())
    }

    /// Whether nothing was written at all.
    pub fn is_empty(&self) -> bool {
        self.0.values().all(|t| t.trim().is_empty())
    }

    /// The text for a reader of `locale`, and the language it really is in (rule 9: Italian when not translated).
    pub fn pick(&self, locale: Locale) -> Option<(&str, Locale)> {
        let found = self
            .0
            .get_key_value(&locale)
            .or_else(|| self.0.get_key_value(&Locale::It))?;
        Some((found.1.as_str(), *found.0)).filter(|(text, _)| !text.trim().is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_markdown_stay_lines() {
        let typed = "\r\n# Programma  \r\n\r\n\r\n- merenda\r\n- giochi\r\n\r\n";
        assert_eq!(
            markdown(typed, 100).as_deref(),
            Ok("# Programma\n\n- merenda\n- giochi")
        );
        assert_eq!(markdown(" \n ", 100).as_deref(), Ok(""));
        assert_eq!(markdown("abc", 2), Err(TextError::TooLong(2)));
        assert_eq!(markdown("a\u{202E}b", 9), Err(TextError::Unreadable));
    }

    #[test]
    fn a_line_cannot_inject_a_header() {
        assert_eq!(Line::parse("A\u{0}B", 80), Err(TextError::Unreadable));
        assert_eq!(
            Line::parse("Amina\r\nBcc: x@y", 80).unwrap().as_str(),
            "Amina Bcc: x@y"
        );
        assert_eq!(Line::parse("a\u{FFFD}", 80), Err(TextError::Unreadable));
        assert_eq!(Line::parse(" \t ", 80), Err(TextError::Empty));
        assert_eq!(
            Line::parse(&"x".repeat(10_000), 80),
            Err(TextError::TooLong(80))
        );
    }

    #[test]
    fn names_in_any_script_are_kept() {
        for name in [
            "Amina",
            "عائشة",
            "李娜",
            "Ștefania",
            "D'Angelo",
            "Kawsar Ré",
        ] {
            assert_eq!(Line::parse(name, 80).unwrap().as_str(), name);
        }
    }

    #[test]
    fn spellings_fold_together() {
        assert_eq!(fold("Città  Studi"), "citta studi");
        assert_eq!(
            fold("Cappella de' Picenardi"),
            fold("cappella de picenardi")
        );
    }

    #[test]
    fn paragraphs_stay_paragraphs() {
        assert_eq!(
            paragraphs(" Uno\r\nspazio. \r\n\r\n\n Due.\n", 80).unwrap(),
            "Uno spazio.\n\nDue."
        );
        assert_eq!(paragraphs("a\u{202E}b", 80), Err(TextError::Unreadable));
        assert_eq!(paragraphs("abc", 2), Err(TextError::TooLong(2)));
    }

    #[test]
    fn what_is_not_translated_is_italian() {
        let text = LocalText::italian("ciao").and(Locale::En, "hello");
        assert_eq!(text.pick(Locale::En), Some(("hello", Locale::En)));
        assert_eq!(text.pick(Locale::Ar), Some(("ciao", Locale::It)));
        assert_eq!(LocalText::default().pick(Locale::It), None);
    }
}
