//! The form of a member's card.

use domain::contact::{Email, Phone};
use domain::organisation::Tier;
use domain::publishing::{OrganisationCard, TextField};

use super::card::{NAME_MAX, Reading};
use super::{desk, texts};

pub(super) fn shown(card: &OrganisationCard) -> Vec<(String, String)> {
    let mut fields = vec![
        ("nome".to_owned(), card.name.clone()),
        ("livello".to_owned(), card.tier.word().to_owned()),
    ];
    let places = card.municipalities.iter();
    fields.extend(places.map(|m| ("municipi".to_owned(), m.to_string())));
    let phone = card.phone.as_ref().map(Phone::readable);
    let email = card.email.as_ref().map(|e| e.as_str().to_owned());
    for (name, value) in [
        ("telefono", phone),
        ("email", email),
        ("web", card.website.clone()),
    ] {
        fields.push((name.to_owned(), value.unwrap_or_default()));
    }
    fields
}

/// Reads the form of a member's card, or of an application.
pub fn parse(read: &mut Reading<'_>, base: &OrganisationCard) -> Option<OrganisationCard> {
    let directory = read.directory;
    let name = read.line("nome", NAME_MAX);
    let tier = read.chosen("livello", Tier::from_word);
    let municipalities = read.several("municipi", |id| {
        let found = directory.municipalities.iter();
        found.map(|m| m.id).find(|m| m.to_string() == id)
    });
    if municipalities.is_empty() && read.errors.of("municipi").is_none() {
        let words = read.t.get("publish-error-municipalities");
        read.errors.add("municipi", words);
    }
    let about = texts::parse(read, TextField::About, &base.about);
    let phone = desk::phone(read, "telefono");
    let email = email(read);
    let website = website(read);
    let chosen = directory.municipalities.iter().map(|m| m.id);
    Some(OrganisationCard {
        slug: base.slug.clone(),
        name: name?,
        tier: tier?,
        municipalities: chosen.filter(|m| municipalities.contains(m)).collect(),
        about,
        phone,
        email,
        website,
    })
}

/// An address to write to.
pub(super) fn email(read: &mut Reading<'_>) -> Option<Email> {
    match read.form.get("email").trim() {
        "" => None,
        typed => {
            let email = Email::parse(typed);
            if email.is_err() {
                read.errors.add("email", read.t.get("error-email-wrong"));
            }
            email.ok()
        }
    }
}

/// An address on the web; without a scheme it is read as `https`.
fn website(read: &mut Reading<'_>) -> Option<String> {
    let typed = read.form.get("web").trim();
    if typed.is_empty() {
        return None;
    }
    let whole = if typed.contains("://") {
        typed.to_owned()
    } else {
        format!("https://{typed}")
    };
    let url = url::Url::parse(&whole).ok().filter(|url| {
        let dotted = url.host_str().is_some_and(|host| host.contains('.'));
        matches!(url.scheme(), "https" | "http") && dotted && whole.len() <= 300
    });
    if url.is_none() {
        read.errors.add("web", read.t.get("publish-error-web"));
    }
    url.map(|url| url.to_string())
}
