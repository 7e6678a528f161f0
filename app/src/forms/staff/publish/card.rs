//! The form of a card: what it says, typed.

use std::borrow::Cow;

use domain::directory::Directory;
use domain::id::DriveId;
use domain::locale::Locale;
use domain::publishing::{Card, LineHours, Revision, TextField};
use domain::text::{Line, TextError};
use jiff::civil::Time;
use l10n::Texts;
use uuid::Uuid;

use super::{desk, drive, event, organisation, texts};
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::raw::RawForm;

/// The longest name of anything, in characters.
pub const NAME_MAX: usize = 120;
/// The longest note of a version, in characters.
pub const NOTE_MAX: usize = 200;

/// What a form is read with.
pub struct Reading<'a> {
    /// The words of faults.
    pub t: &'a Texts,
    /// What may be chosen.
    pub directory: &'a Directory,
    /// The languages that are written.
    pub locales: Vec<Locale>,
    /// What was typed.
    pub form: &'a RawForm,
    /// What is wrong.
    pub errors: FieldErrors,
}

impl Reading<'_> {
    /// A line that must be there.
    pub fn line(&mut self, field: impl Into<Cow<'static, str>>, max: usize) -> Option<String> {
        let field = field.into();
        match Line::parse(self.form.get(&field), max) {
            Ok(line) => Some(line.as_str().to_owned()),
            Err(error) => {
                self.fault(field, error);
                None
            }
        }
    }

    /// A line that need not be there.
    pub fn maybe_line(
        &mut self,
        field: impl Into<Cow<'static, str>>,
        max: usize,
    ) -> Option<String> {
        let field = field.into();
        match Line::parse_optional(self.form.get(&field), max) {
            Ok(line) => line.map(|l| l.as_str().to_owned()),
            Err(error) => {
                self.fault(field, error);
                None
            }
        }
    }

    /// Something that must be among what is offered.
    pub fn chosen<T>(
        &mut self,
        field: impl Into<Cow<'static, str>>,
        find: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let field = field.into();
        let found = find(self.form.get(&field));
        if found.is_none() {
            let id = match self.form.get(&field) {
                "" => "publish-error-choose",
                _ => "error-choice-wrong",
            };
            self.errors.add(field, self.t.get(id));
        }
        found
    }

    /// Something among what is offered, or nothing.
    pub fn maybe_chosen<T>(
        &mut self,
        field: impl Into<Cow<'static, str>>,
        find: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let field = field.into();
        match self.form.get(&field) {
            "" => None,
            _ => self.chosen(field, find),
        }
    }

    /// Several things among what is offered, in the order offered.
    pub fn several<T>(&mut self, field: &'static str, find: impl Fn(&str) -> Option<T>) -> Vec<T> {
        let all: Vec<_> = self.form.all(field).map(find).collect();
        if all.iter().any(Option::is_none) {
            self.errors.add(field, self.t.get("error-choice-wrong"));
        }
        all.into_iter().flatten().collect()
    }

    /// Notes what is wrong with a text.
    pub fn fault(&mut self, field: impl Into<Cow<'static, str>>, error: TextError) {
        let words = match error {
            TextError::Empty => self.t.get("publish-error-empty"),
            TextError::TooLong(max) => self.t.with("publish-error-long", &[("n", max.into())]),
            TextError::Unreadable => self.t.get("publish-error-unreadable"),
        };
        self.errors.add(field, words);
    }
}

/// What somebody wrote.
#[derive(Debug)]
pub struct Written {
    /// What the card says.
    pub card: Card,
    /// The translations that they read over.
    pub confirmed: Vec<(TextField, Locale)>,
    /// What they changed, in their words.
    pub note: Option<Line>,
}

/// The languages in which texts are written: those of the site.
pub fn written_locales(cx: &Cx) -> Vec<Locale> {
    let offered = cx.services.settings().locales.iter().copied();
    offered.filter(|l| *l != Locale::Pseudo).collect()
}

/// The form as it is shown of a version.
pub fn shown(latest: &Revision) -> RawForm {
    let own = match &latest.card {
        Card::Desk(card) => desk::shown(card),
        Card::Organisation(card) => organisation::shown(card),
        Card::Event(card) => event::shown(card),
        Card::Drive(card) => drive::shown(card),
    };
    own.into_iter().chain(texts::shown(&latest.card)).collect()
}

/// Reads the form about `thing`; what it does not ask stays as it is in `base`.
///
/// # Errors
/// What is wrong, by field.
pub fn parse(cx: &Cx, form: &RawForm, thing: Uuid, base: &Card) -> Result<Written, FieldErrors> {
    let mut read = Reading {
        t: cx.texts,
        directory: &cx.directory,
        locales: written_locales(cx),
        form,
        errors: FieldErrors::default(),
    };
    let card = match base {
        Card::Desk(base) => desk::parse(&mut read, base).map(|card| Card::Desk(Box::new(card))),
        Card::Organisation(base) => {
            organisation::parse(&mut read, base).map(|card| Card::Organisation(Box::new(card)))
        }
        Card::Event(base) => event::parse(&mut read, base).map(|card| Card::Event(Box::new(card))),
        Card::Drive(base) => {
            let thing = DriveId(thing);
            drive::parse(&mut read, thing, base).map(|card| Card::Drive(Box::new(card)))
        }
    };
    let note = match Line::parse_optional(form.get("nota"), NOTE_MAX) {
        Ok(note) => note,
        Err(error) => {
            read.fault("nota", error);
            None
        }
    };
    let Some(card) = card else {
        return Err(read.errors);
    };
    let confirmed = texts::confirmed(&read, &card);
    read.errors.or(Written {
        card,
        confirmed,
        note,
    })
}

/// The hours of a weekday as they are typed: `10:00-13:00, 14:00-17:00`.
pub fn written_hours(hours: &[LineHours], weekday: i8) -> String {
    let of_day = hours.iter().filter(|h| h.weekday == weekday);
    let spans: Vec<_> = of_day
        .map(|h| format!("{}-{}", h.from.strftime("%H:%M"), h.until.strftime("%H:%M")))
        .collect();
    spans.join(", ")
}

/// The hours of a weekday from what was typed; `None`: they cannot be understood.
pub fn parse_hours(typed: &str, weekday: i8) -> Option<Vec<LineHours>> {
    typed
        .split([',', ';'])
        .map(str::trim)
        .filter(|span| !span.is_empty())
        .map(|span| {
            let (from, until) = span.split_once(['-', '–'])?;
            let (from, until) = (parse_time(from)?, parse_time(until)?);
            (from < until).then_some(LineHours {
                weekday,
                from,
                until,
            })
        })
        .collect()
}

/// The hour of `16:30`, `16.30` or `16`.
pub(super) fn parse_time(typed: &str) -> Option<Time> {
    let typed = typed.trim().replace('.', ":");
    let whole = if typed.contains(':') {
        typed
    } else {
        format!("{typed}:00")
    };
    Time::strptime("%H:%M", &whole).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_typed_in_several_ways() {
        let read = |typed| parse_hours(typed, 2).map(|hours| written_hours(&hours, 2));
        assert_eq!(read("10-13").as_deref(), Some("10:00-13:00"));
        assert_eq!(
            read("10.00 – 13.00; 14:30-17:00").as_deref(),
            Some("10:00-13:00, 14:30-17:00")
        );
        assert_eq!(read("").as_deref(), Some(""));
        assert_eq!(read("13-10"), None);
        assert_eq!(read("mattina"), None);
    }
}
