//! A card as a list of labelled words: what a difference is made of.

use domain::desk::StepFree;
use domain::publishing::{Card, DeskCard, OrganisationCard, PlaceCard, TextField};
use jiff::civil::Weekday;

use super::drive_facts::drive_facts;
use super::event_facts::event_facts;
use super::text_fields::text_label;
use crate::cx::Cx;
use crate::forms::staff::publish::card::written_hours;

/// A field of a card and what it says, empty when nothing.
pub type Fact = (String, String);

/// Every field of a card, in the order of the form.
pub fn facts(cx: &Cx, card: &Card) -> Vec<Fact> {
    let own = match card {
        Card::Desk(card) => of_desk(cx, card),
        Card::Organisation(card) => of_organisation(cx, card),
        Card::Event(card) => event_facts(cx, card),
        Card::Drive(card) => drive_facts(cx, card),
    };
    // Those of what a drive asks for are told with each thing.
    let texts = card.texts().into_iter();
    let texts =
        texts.filter(|(field, _)| !matches!(field, TextField::Item(_) | TextField::ItemNote(_)));
    let texts = texts.flat_map(|(field, text)| {
        let label = text_label(cx, card.kind(), field);
        text.locales()
            .map(|locale| {
                let said = text.get(locale).unwrap_or_default().to_owned();
                (format!("{label} ({})", locale.own_name()), said)
            })
            .collect::<Vec<_>>()
    });
    texts.chain(own).collect()
}

fn of_desk(cx: &Cx, card: &DeskCard) -> Vec<Fact> {
    let t = cx.texts;
    let directory = &cx.directory;
    let municipality = directory.municipality(card.municipality);
    let area = directory.areas.iter().find(|a| Some(a.id) == card.area);
    let organisation = card.organisation.and_then(|id| directory.organisation(id));
    let kinds: Vec<_> = card
        .kinds
        .iter()
        // l10n: kind-*
        .map(|k| t.get(&format!("kind-{}", k.word())))
        .collect();
    let languages: Vec<_> = card.languages.iter().map(|l| t.language_name(*l)).collect();
    let topics: Vec<_> = card
        .topics
        .iter()
        // l10n: topic-*
        .map(|topic| t.get(&format!("topic-{}", topic.word())))
        .collect();
    let days = (1..).zip(Weekday::Monday.cycle_forward().take(7));
    let hours: Vec<_> = days
        .filter_map(|(number, day)| {
            let spans = written_hours(&card.phone_hours, number);
            (!spans.is_empty()).then(|| format!("{} {spans}", t.weekday(day)))
        })
        .collect();
    let holidays = match card.keeps_holidays {
        true => "publish-holidays-shut",
        false => "publish-holidays-open",
    };
    let mut facts = vec![
        (t.get("publish-fact-name"), card.name.clone()),
        (
            t.get("publish-fact-municipality"),
            municipality.map(|m| m.name.clone()).unwrap_or_default(),
        ),
        (
            t.get("publish-fact-area"),
            area.map(|a| a.name.clone()).unwrap_or_default(),
        ),
        (
            t.get("publish-fact-organisation"),
            organisation.map(|o| o.name.clone()).unwrap_or_default(),
        ),
        (t.get("publish-fact-kinds"), t.list_and(&kinds)),
        (t.get("publish-fact-languages"), t.list_and(&languages)),
        (t.get("publish-fact-topics"), t.list_and(&topics)),
        (
            t.get("publish-fact-phone"),
            card.phone
                .as_ref()
                .map(|p| p.readable())
                .unwrap_or_default(),
        ),
        (t.get("publish-fact-hours"), hours.join("; ")),
        // l10n: publish-asks-*
        (
            t.get("publish-fact-asks"),
            t.get(&format!("publish-asks-{}", card.asks.word())),
        ),
        (t.get("publish-fact-notice"), card.notice_hours.to_string()),
        (t.get("publish-fact-horizon"), card.horizon_days.to_string()),
        (t.get("publish-fact-holidays"), t.get(holidays)),
    ];
    facts.extend(of_place(cx, card.place.as_ref()));
    facts
}

fn of_place(cx: &Cx, place: Option<&PlaceCard>) -> [Fact; 3] {
    let t = cx.texts;
    let steps = place.map(|p| match p.step_free {
        StepFree::Yes => t.get("publish-steps-yes"),
        StepFree::No => t.get("publish-steps-no"),
        StepFree::Unknown => t.get("publish-steps-unknown"),
    });
    [
        (
            t.get("publish-fact-place"),
            place.map(|p| p.name.clone()).unwrap_or_default(),
        ),
        (
            t.get("publish-fact-address"),
            place.map(|p| p.address.clone()).unwrap_or_default(),
        ),
        (t.get("publish-fact-steps"), steps.unwrap_or_default()),
    ]
}

fn of_organisation(cx: &Cx, card: &OrganisationCard) -> Vec<Fact> {
    let t = cx.texts;
    let places: Vec<_> = card
        .municipalities
        .iter()
        .filter_map(|id| cx.directory.municipality(*id))
        .map(|m| m.name.clone())
        .collect();
    let places_name = crate::components::territory::municipalities_name(cx);
    vec![
        (t.get("organisation-name"), card.name.clone()),
        // l10n: organisation-tier-*
        (
            t.get("organisation-tier"),
            t.get(&format!("organisation-tier-{}", card.tier.word())),
        ),
        (places_name, t.list_and(&places)),
        (
            t.get("organisation-phone"),
            card.phone
                .as_ref()
                .map(|p| p.readable())
                .unwrap_or_default(),
        ),
        (
            t.get("organisation-email"),
            card.email
                .as_ref()
                .map(|e| e.as_str().to_owned())
                .unwrap_or_default(),
        ),
        (
            t.get("organisation-web"),
            card.website.clone().unwrap_or_default(),
        ),
    ]
}
