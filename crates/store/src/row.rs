//! From columns to values of the domain, and back. A column that cannot be read names its table and row.

use std::fmt::Display;

use domain::booking::{Details, Family, Interpreter, NAME_MAX, NOTE_MAX};
use domain::contact::{Contact, Email, Phone};
use domain::desk::{Kind, Topic};
use domain::event::Guest;
use domain::text::Line;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::{BadRow, StoreError};

/// The row being read.
pub(crate) struct RowOf {
    table: &'static str,
    id: String,
}

impl RowOf {
    pub fn new(table: &'static str, id: impl Display) -> Self {
        Self {
            table,
            id: id.to_string(),
        }
    }

    pub fn bad(&self, column: &'static str) -> StoreError {
        BadRow {
            table: self.table,
            id: self.id.clone(),
            column,
        }
        .into()
    }

    pub fn instant(&self, column: &'static str, seconds: i64) -> Result<Timestamp, StoreError> {
        Timestamp::from_second(seconds).map_err(|_| self.bad(column))
    }

    pub fn maybe_instant(
        &self,
        column: &'static str,
        seconds: Option<i64>,
    ) -> Result<Option<Timestamp>, StoreError> {
        seconds.map(|s| self.instant(column, s)).transpose()
    }

    pub fn date(&self, column: &'static str, iso: &str) -> Result<Date, StoreError> {
        iso.parse().map_err(|_| self.bad(column))
    }

    pub fn number<N: TryFrom<i64>>(
        &self,
        column: &'static str,
        stored: i64,
    ) -> Result<N, StoreError> {
        N::try_from(stored).map_err(|_| self.bad(column))
    }

    /// A word of an enumeration.
    pub fn word<T>(
        &self,
        column: &'static str,
        stored: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Result<T, StoreError> {
        parse(stored).ok_or_else(|| self.bad(column))
    }

    pub fn maybe_word<T>(
        &self,
        column: &'static str,
        stored: Option<&str>,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>, StoreError> {
        stored.map(|s| self.word(column, s, parse)).transpose()
    }

    /// Anything with a `FromStr` of its own.
    pub fn text<T: std::str::FromStr>(
        &self,
        column: &'static str,
        stored: &str,
    ) -> Result<T, StoreError> {
        stored.parse().map_err(|_| self.bad(column))
    }

    pub fn json<T: DeserializeOwned>(
        &self,
        column: &'static str,
        stored: &str,
    ) -> Result<T, StoreError> {
        serde_json::from_str(stored).map_err(|_| self.bad(column))
    }

    /// A list of words.
    pub fn words<T>(
        &self,
        column: &'static str,
        stored: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Result<Vec<T>, StoreError> {
        let words: Vec<String> = self.json(column, stored)?;
        words.iter().map(|w| self.word(column, w, &parse)).collect()
    }

    pub fn maybe_phone(
        &self,
        column: &'static str,
        stored: Option<&str>,
    ) -> Result<Option<Phone>, StoreError> {
        stored
            .map(|s| Phone::parse(s).map_err(|_| self.bad(column)))
            .transpose()
    }

    fn maybe_line(
        &self,
        column: &'static str,
        stored: Option<&str>,
        max: usize,
    ) -> Result<Option<Line>, StoreError> {
        stored
            .map(|s| Line::parse(s, max).map_err(|_| self.bad(column)))
            .transpose()
    }

    pub fn guest(
        &self,
        first_name: Option<&str>,
        phone: Option<&str>,
        email: Option<&str>,
        language: &str,
    ) -> Result<Guest, StoreError> {
        Ok(Guest {
            first_name: self.maybe_line("first_name", first_name, NAME_MAX)?,
            contact: self.contact(phone, email)?,
            language: self.text("language", language)?,
        })
    }

    fn contact(
        &self,
        phone: Option<&str>,
        email: Option<&str>,
    ) -> Result<Option<Contact>, StoreError> {
        let phone = self.maybe_phone("phone", phone)?.map(Contact::Phone);
        let email = email
            .map(|s| Email::parse(s).map_err(|_| self.bad("email")))
            .transpose()?
            .map(Contact::Email);
        Ok(phone.or(email))
    }

    pub fn details(
        &self,
        kind: Option<&str>,
        topic: Option<&str>,
        note: Option<&str>,
    ) -> Result<Details, StoreError> {
        Ok(Details {
            kind: self.maybe_word("kind", kind, Kind::from_word)?,
            topic: self.maybe_word("topic", topic, Topic::from_word)?,
            note: self.maybe_line("note", note, NOTE_MAX)?,
        })
    }

    pub fn family(
        &self,
        first_name: Option<&str>,
        phone: Option<&str>,
        email: Option<&str>,
        language: &str,
        interpreter: &str,
    ) -> Result<Family, StoreError> {
        Ok(Family {
            first_name: self.maybe_line("first_name", first_name, NAME_MAX)?,
            contact: self.contact(phone, email)?,
            language: self.text("language", language)?,
            interpreter: self.word("interpreter", interpreter, interpreter_of)?,
        })
    }
}

pub(crate) fn interpreter_word(interpreter: Interpreter) -> &'static str {
    match interpreter {
        Interpreter::Wanted => "wanted",
        Interpreter::NotNeeded => "not_needed",
    }
}

fn interpreter_of(word: &str) -> Option<Interpreter> {
    [Interpreter::Wanted, Interpreter::NotNeeded]
        .into_iter()
        .find(|i| interpreter_word(*i) == word)
}

/// A list or a text in several languages, for storing.
pub(crate) fn to_json(value: &impl Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|error| StoreError::Broken(Box::new(error)))
}

/// A list of words, for storing.
pub(crate) fn to_words<T: Copy>(
    values: &[T],
    word: impl Fn(T) -> &'static str,
) -> Result<String, StoreError> {
    to_json(&values.iter().map(|v| word(*v)).collect::<Vec<_>>())
}
