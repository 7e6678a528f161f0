//! The form of an organisation that asks to be a member.

use domain::contact::Email;
use domain::publishing::OrganisationCard;
use domain::staff::account::STAFF_NAME_MAX;
use domain::text::Line;
use services::staff::publish::Application;

use super::card::{NAME_MAX, Reading};
use super::organisation;
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::raw::RawForm;

/// # Errors
/// What is wrong, by field.
pub fn parse(cx: &Cx, form: &RawForm) -> Result<Application, FieldErrors> {
    let mut read = Reading {
        t: cx.texts,
        directory: &cx.directory,
        // What it does is asked in Italian; translations come with the card.
        locales: vec![domain::locale::Locale::It],
        form,
        errors: FieldErrors::default(),
    };
    let empty = OrganisationCard::empty("", String::new(), Vec::new());
    let card = organisation::parse(&mut read, &empty);
    if card.as_ref().is_some_and(|card| card.about.is_empty()) {
        let words = read.t.get("publish-error-empty");
        read.errors.add("testo-about-it", words);
    }
    let person = read.line("persona", STAFF_NAME_MAX);
    let email = match read.form.get("scrivi").trim() {
        "" => {
            let words = read.t.get("publish-error-empty");
            read.errors.add("scrivi", words);
            None
        }
        typed => {
            let email = Email::parse(typed);
            if email.is_err() {
                read.errors.add("scrivi", read.t.get("error-email-wrong"));
            }
            email.ok()
        }
    };
    let person = person.and_then(|p| Line::parse(&p, STAFF_NAME_MAX).ok());
    match (card, person, email) {
        (Some(card), Some(person), Some(email)) => {
            let errors = read.errors;
            let name = Line::parse(&card.name, NAME_MAX);
            let Ok(name) = name else { return Err(errors) };
            errors.or(Application {
                name,
                card,
                person,
                email,
                language: cx.locale(),
            })
        }
        _ => Err(read.errors),
    }
}
