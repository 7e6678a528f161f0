//! The form of an event's card: what it is, for whom, when and where, and how one signs up.

mod dates;
mod faults;
mod repeats;
mod sign_up;
mod stage;

use domain::contact::Phone;
use domain::event::{Ages, Cost, EventCard, EventKind};
use domain::id::{DriveId, MunicipalityId, OrganisationId};
use domain::locale::Locale;
use domain::publishing::TextField;

use super::card::Reading;
use super::desk::phone;
use super::{number, price, texts};
use crate::components::price::written;

pub use dates::{CALLED_OFF, LEFT_OUT, MOVED, date_field, listed_dates};
pub use faults::faults;
pub use repeats::{EVERY, FOLLOWED, UNTIL};
pub use stage::{shown_stages, stage_field};

/// The oldest age that is asked, in years.
const AGE_MAX: u32 = 120;

/// What an event costs: the words of the answers.
pub const COSTS: [Cost; 3] = [Cost::Free, Cost::Offering, Cost::Price(0)];

pub(super) fn shown(card: &EventCard) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = Vec::new();
    let mut put = |name: &str, value: String| fields.push((name.to_owned(), value));
    put("genere", card.kind.word().to_owned());
    let drive = card.drive.map(|id| id.to_string());
    put("raccolta", drive.unwrap_or_default());
    for id in &card.municipalities {
        put("municipi", id.to_string());
    }
    for id in &card.organisers {
        put("organizza", id.to_string());
    }
    for id in &card.participants {
        put("partecipa", id.to_string());
    }
    let age = |age: Option<u8>| age.map(|a| a.to_string()).unwrap_or_default();
    put("eta-da", age(card.ages.from()));
    put("eta-a", age(card.ages.until()));
    put("costo", card.cost.word().to_owned());
    if let Cost::Price(cents) = card.cost {
        put("prezzo", written(cents));
    }
    for locale in &card.languages {
        put("lingue", locale.tag().to_owned());
    }
    let phone = card.phone.as_ref().map(Phone::readable);
    put("telefono", phone.unwrap_or_default());
    fields.extend(stage::shown(card));
    fields.extend(repeats::shown(card));
    fields.extend(dates::shown(card));
    fields.extend(sign_up::shown(card));
    fields
}

pub(super) fn parse(read: &mut Reading<'_>, base: &EventCard) -> Option<EventCard> {
    let directory = read.directory;
    let kind = read.chosen("genere", EventKind::from_word);
    let title = texts::parse(read, TextField::Title, &base.title);
    let summary = texts::parse(read, TextField::Summary, &base.summary);
    let stages = stage::parse(read, base);
    let municipalities: Vec<MunicipalityId> = read.several("municipi", |id| {
        let found = directory.municipalities.iter();
        found.map(|m| m.id).find(|m| m.to_string() == id)
    });
    if municipalities.is_empty() && read.errors.of("municipi").is_none() {
        let words = read.t.get("publish-error-municipalities");
        read.errors.add("municipi", words);
    }
    let member = |id: &str| -> Option<OrganisationId> {
        let found = directory.organisations.iter();
        found.map(|o| o.id).find(|o| o.to_string() == id)
    };
    let ages = ages(read);
    let cost = cost(read);
    let spoken: Vec<Locale> = read.several("lingue", |tag| tag.parse().ok());
    let phone = phone(read, "telefono");
    let organisers = read.several("organizza", member);
    let participants = read.several("partecipa", member);
    let repetition = repeats::parse(read, base, stages.first());
    let repetition =
        repetition.map(|found| found.map(|rule| dates::parse(read, base, rule, &stages)));
    let sign_up = sign_up::parse(read, base, kind);
    let drive = drive(read, base.drive);
    let mut picture = base.picture.clone();
    if let Some(picture) = &mut picture {
        picture.alternative = texts::parse(read, TextField::Alternative, &picture.alternative);
    }
    Some(EventCard {
        slug: base.slug.clone(),
        kind: kind?,
        title,
        summary,
        text: texts::parse(read, TextField::Text, &base.text),
        municipalities,
        stages,
        repetition: repetition?,
        ages: ages?,
        cost: cost?,
        cost_note: texts::parse(read, TextField::CostNote, &base.cost_note),
        // Italian is always spoken.
        languages: Locale::ALL
            .into_iter()
            .filter(|l| *l == Locale::It || spoken.contains(l))
            .collect(),
        bring: texts::parse(read, TextField::Bring, &base.bring),
        organisers,
        participants,
        phone,
        picture,
        outcome: texts::parse(read, TextField::Outcome, &base.outcome),
        sign_up: sign_up?,
        drive,
    })
}

/// The drive that it is for, if it is for one: one on the site, or `before`, the one that it was for, wherever that is now.
fn drive(read: &mut Reading<'_>, before: Option<DriveId>) -> Option<DriveId> {
    let drives = &read.directory.drives;
    read.maybe_chosen("raccolta", |id| {
        let mut drives = drives.iter().map(|drive| drive.id).chain(before);
        drives.find(|drive| drive.to_string() == id)
    })
}

fn ages(read: &mut Reading<'_>) -> Option<Ages> {
    let mut age = |field| number::optional::<u8>(read, field, 0, AGE_MAX);
    let (from, until) = (age("eta-da"), age("eta-a"));
    let ages = Ages::new(from?, until?).ok();
    if ages.is_none() {
        read.errors.add("eta-a", read.t.get("publish-error-ages"));
    }
    ages
}

fn cost(read: &mut Reading<'_>) -> Option<Cost> {
    let cost = read.chosen("costo", |word| {
        COSTS.into_iter().find(|cost| cost.word() == word)
    })?;
    if !matches!(cost, Cost::Price(_)) {
        return Some(cost);
    }
    price::required(read, "prezzo").map(Cost::Price)
}
