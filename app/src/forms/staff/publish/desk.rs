//! The form of a desk's card.

use std::borrow::Cow;

use domain::contact::Phone;
use domain::desk::{Asks, Kind, StepFree, Topic};
use domain::id::PlaceId;
use domain::locale::Locale;
use domain::publishing::{DeskCard, PlaceCard, TextField};
use domain::text::LocalText;

use super::card::{NAME_MAX, Reading, parse_hours, written_hours};
use super::{number, texts};

/// The most hours of notice: a month.
const NOTICE_MAX: u32 = 720;
/// The most days ahead: a year.
const HORIZON_MAX: u32 = 366;

/// The field of the hours of a weekday, 1 to 7.
pub(super) const LINE: [&str; 7] = [
    "linea-1", "linea-2", "linea-3", "linea-4", "linea-5", "linea-6", "linea-7",
];

pub(super) fn shown(card: &DeskCard) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = Vec::new();
    let mut put = |name: &str, value: String| fields.push((name.to_owned(), value));
    put("nome", card.name.clone());
    put("municipio", card.municipality.to_string());
    put("zona", card.area.map(|a| a.to_string()).unwrap_or_default());
    let organisation = card.organisation.map(|o| o.to_string());
    put("ente", organisation.unwrap_or_default());
    for kind in &card.kinds {
        put("come", kind.word().to_owned());
    }
    for locale in &card.languages {
        put("lingue", locale.tag().to_owned());
    }
    for topic in &card.topics {
        put("temi", topic.word().to_owned());
    }
    let phone = card.phone.as_ref().map(Phone::readable);
    put("telefono", phone.unwrap_or_default());
    for (weekday, name) in (1..).zip(LINE) {
        put(name, written_hours(&card.phone_hours, weekday));
    }
    put("chiede", card.asks.word().to_owned());
    put("preavviso", card.notice_hours.to_string());
    put("anticipo", card.horizon_days.to_string());
    let holidays = if card.keeps_holidays { "si" } else { "no" };
    put("festivi", holidays.to_owned());
    let place = card.place.as_ref();
    put("luogo", place.map(|p| p.name.clone()).unwrap_or_default());
    let address = place.map(|p| p.address.clone());
    put("indirizzo", address.unwrap_or_default());
    let step_free = place.map_or(StepFree::Unknown, |p| p.step_free);
    put("gradini", step_free_word(step_free).to_owned());
    fields
}

pub(super) fn parse(read: &mut Reading<'_>, base: &DeskCard) -> Option<DeskCard> {
    let directory = read.directory;
    let name = read.line("nome", NAME_MAX);
    let municipality = read.chosen("municipio", |id| {
        let found = directory.municipalities.iter();
        found.map(|m| m.id).find(|m| m.to_string() == id)
    });
    let area = read.maybe_chosen("zona", |id| {
        let found = directory.areas.iter().find(|a| a.id.to_string() == id);
        found.map(|a| (a.id, a.municipality))
    });
    let elsewhere = area.is_some_and(|(_, of)| municipality.is_some_and(|m| m != of));
    if elsewhere {
        read.errors.add("zona", read.t.get("publish-error-area"));
    }
    let organisation = read.maybe_chosen("ente", |id| {
        let found = directory.organisations.iter();
        found.map(|o| o.id).find(|o| o.to_string() == id)
    });
    let kinds = read.several("come", Kind::from_word);
    if kinds.is_empty() {
        read.errors.add("come", read.t.get("publish-error-kinds"));
    }
    let spoken: Vec<Locale> = read.several("lingue", |tag| tag.parse().ok());
    let phone = phone(read, "telefono");
    let mut phone_hours = Vec::new();
    for (weekday, field) in (1..).zip(LINE) {
        match parse_hours(read.form.get(field), weekday) {
            Some(hours) => phone_hours.extend(hours),
            None => read.errors.add(field, read.t.get("publish-error-hours")),
        }
    }
    let asks = read.chosen("chiede", Asks::from_word);
    let notice_hours = number::required(read, "preavviso", 0, NOTICE_MAX);
    let horizon_days = number::required(read, "anticipo", 1, HORIZON_MAX);
    let place = place(read, base.place.as_ref());
    let about = texts::parse(read, TextField::About, &base.about);
    let bring = texts::parse(read, TextField::Bring, &base.bring);
    let topics = read.several("temi", Topic::from_word);
    Some(DeskCard {
        slug: base.slug.clone(),
        name: name?,
        municipality: municipality?,
        area: area.map(|(id, _)| id),
        organisation,
        place,
        kinds: Kind::ALL
            .into_iter()
            .filter(|k| kinds.contains(k))
            .collect(),
        // Italian is always spoken.
        languages: Locale::ALL
            .into_iter()
            .filter(|l| *l == Locale::It || spoken.contains(l))
            .collect(),
        phone,
        phone_hours,
        about,
        bring,
        topics: Topic::ALL
            .into_iter()
            .filter(|t| topics.contains(t))
            .collect(),
        asks: asks?,
        notice_hours: notice_hours?,
        horizon_days: horizon_days?,
        keeps_holidays: read.form.get("festivi") == "si",
    })
}

/// The place, if anything was said of one.
fn place(read: &mut Reading<'_>, base: Option<&PlaceCard>) -> Option<PlaceCard> {
    let name = read.maybe_line("luogo", NAME_MAX);
    let address = read.maybe_line("indirizzo", NAME_MAX);
    let none = LocalText::default();
    let before = base.map_or(&none, |p| &p.directions);
    let directions = texts::parse(read, TextField::Directions, before);
    if name.is_none() && address.is_none() && directions.is_empty() {
        return None;
    }
    for (field, said) in [("luogo", &name), ("indirizzo", &address)] {
        if said.is_none() && read.errors.of(field).is_none() {
            read.errors.add(field, read.t.get("publish-error-place"));
        }
    }
    let (name, address) = (name.unwrap_or_default(), address.unwrap_or_default());
    let moved = base.is_none_or(|p| p.address != address);
    Some(PlaceCard {
        // A place that is new gets its key from what it is, so that the same form is the same place.
        id: base.map_or_else(|| place_id(&name, &address), |p| p.id),
        coordinates: base.filter(|_| !moved).and_then(|p| p.coordinates),
        step_free: step_free_of(read.form.get("gradini")).unwrap_or(StepFree::Unknown),
        name,
        address,
        directions,
    })
}

fn place_id(name: &str, address: &str) -> PlaceId {
    use sha2::{Digest, Sha256};
    let digest = Sha256::digest(format!("place\0{name}\0{address}"));
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    PlaceId(uuid::Builder::from_custom_bytes(bytes).into_uuid())
}

pub(super) fn phone(read: &mut Reading<'_>, field: impl Into<Cow<'static, str>>) -> Option<Phone> {
    let field = field.into();
    match read.form.get(&field).trim() {
        "" => None,
        typed => {
            let phone = Phone::parse(typed);
            if phone.is_err() {
                read.errors.add(field, read.t.get("error-phone-wrong"));
            }
            phone.ok()
        }
    }
}

/// The word of a form for steps at a place.
pub(super) fn step_free_word(step_free: StepFree) -> &'static str {
    match step_free {
        StepFree::Yes => "yes",
        StepFree::No => "no",
        StepFree::Unknown => "unknown",
    }
}

/// What the word says of steps.
pub(super) fn step_free_of(word: &str) -> Option<StepFree> {
    [StepFree::Yes, StepFree::No, StepFree::Unknown]
        .into_iter()
        .find(|s| step_free_word(*s) == word)
}
