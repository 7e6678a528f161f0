//! The form that begins a card.

use domain::publishing::CardKind;
use domain::text::Line;
use services::staff::publish::Begin;
use uuid::Uuid;

use super::card::{NAME_MAX, Reading, written_locales};
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::raw::RawForm;

/// The kinds of cards that have a form for all that they must say.
pub const BEGUN_HERE: [CardKind; 4] = [
    CardKind::Event,
    CardKind::Drive,
    CardKind::Desk,
    CardKind::Organisation,
];

/// # Errors
/// What is wrong, by field.
pub fn parse(cx: &Cx, form: &RawForm) -> Result<Begin, FieldErrors> {
    let mut read = Reading {
        t: cx.texts,
        directory: &cx.directory,
        locales: written_locales(cx),
        form,
        errors: FieldErrors::default(),
    };
    let kind = read.chosen("tipo", |word| {
        BEGUN_HERE.into_iter().find(|kind| kind.word() == word)
    });
    let name = read.line("nome", NAME_MAX);
    let directory = read.directory;
    let municipality = read.chosen("municipio", |id| {
        let found = directory.municipalities.iter();
        found.map(|m| m.id).find(|m| m.to_string() == id)
    });
    let organisation = read.maybe_chosen("ente", |id| {
        let found = directory.organisations.iter();
        found.map(|o| o.id).find(|o| o.to_string() == id)
    });
    let from = read.maybe_chosen("copia", |id| id.parse::<Uuid>().ok());
    let name = name.and_then(|name| Line::parse(&name, NAME_MAX).ok());
    match (kind, name) {
        (Some(kind), Some(name)) => read.errors.or(Begin {
            kind,
            name,
            municipalities: municipality.into_iter().collect(),
            organisation,
            from,
        }),
        _ => Err(read.errors),
    }
}
