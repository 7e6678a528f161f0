//! The desk in short: how, in which languages, when, where, what to bring.

use domain::desk::{Desk, Kind, Place, StepFree};
use leptos::prelude::*;

use crate::components::capital::capitalised;
use crate::components::contact::phone_of;
use crate::components::exceptions::exceptions;
use crate::components::fact::fact;
use crate::components::hours::{opening_hours, phone_hours};
use crate::components::icon::Icon;
use crate::components::local_text::prose;
use crate::components::map::map_link;
use crate::components::name::{name, names};
use crate::components::reception::{kinds, languages};
use crate::cx::Cx;

/// The card of facts.
pub fn summary(cx: &Cx, desk: &Desk) -> AnyView {
    let t = cx.texts;
    let mut facts = vec![
        fact(
            Icon::People,
            t.get("desk-kinds"),
            kinds(cx, desk).into_any(),
        ),
        fact(Icon::Language, t.get("desk-languages"), spoken(cx, desk)),
    ];
    let hours = opening_hours(cx, &desk.openings);
    let exceptions = exceptions(cx, desk);
    if hours.is_some() || exceptions.is_some() {
        let hours = view! { {hours} {exceptions} }.into_any();
        facts.push(fact(Icon::Clock, t.get("desk-hours"), hours));
    }
    if let Some(hours) = phone_hours(cx, &desk.phone_hours) {
        facts.push(fact(Icon::Phone, t.get("desk-phone-hours"), hours));
    }
    facts.push(fact(Icon::Pin, t.get("desk-where"), place(cx, desk)));
    let bring = prose(cx, &desk.bring).unwrap_or_else(|| t.get("fact-bring-nothing").into_any());
    facts.push(fact(Icon::Bag, t.get("fact-bring"), bring));
    if !desk.topics.is_empty() {
        facts.push(fact(Icon::Talk, t.get("desk-topics"), topics(cx, desk)));
    }
    view! {
        <div class="it-card side">
            <h2 class="visually-hidden">{t.get("desk-summary")}</h2>
            <dl class="facts">{facts}</dl>
        </div>
    }
    .into_any()
}

fn spoken(cx: &Cx, desk: &Desk) -> AnyView {
    let t = cx.texts;
    let spoken = capitalised(&languages(t, &desk.languages));
    if desk.takes_bookings() {
        t.with(
            "desk-languages-interpreter",
            &[("languages", spoken.into())],
        )
        .into_any()
    } else {
        spoken.into_any()
    }
}

fn topics(cx: &Cx, desk: &Desk) -> AnyView {
    let topics = desk.topics.iter().map(|topic| {
        // l10n: topic-*
        let said = cx.texts.get(&format!("topic-{}", topic.word()));
        view! { <li data-element="service-topic">{said}</li> }
    });
    view! { <ul class="list-plain">{topics.collect_view()}</ul> }.into_any()
}

/// The area, and the address or how one gets to know it.
fn place(cx: &Cx, desk: &Desk) -> AnyView {
    let t = cx.texts;
    let area = cx.directory.where_is(desk);
    let municipality = cx
        .directory
        .municipality(desk.municipality)
        .map(|m| m.name.as_str());
    let area = std::iter::once(area).chain(municipality.filter(|m| *m != area));
    let address = match &desk.place {
        Some(place) => address(cx, place),
        None if !desk.kinds.contains(&Kind::InPerson) => ().into_any(),
        None if desk.takes_bookings() => {
            view! { <p class="mb-0">{t.get("where-on-booking")}</p> }.into_any()
        }
        None if phone_of(cx, desk).is_none() => ().into_any(),
        None => view! { <p class="mb-0">{t.get("where-ask")}</p> }.into_any(),
    };
    view! { <p class="mb-0">{names(cx, area)}</p> {address} }.into_any()
}

fn address(cx: &Cx, place: &Place) -> AnyView {
    let t = cx.texts;
    let step_free = match place.step_free {
        StepFree::Yes => Some(t.get("where-steps-none")),
        StepFree::No => Some(t.get("where-steps")),
        StepFree::Unknown => None,
    };
    view! {
        <p class="mb-0">
            {name(cx, &place.name)}<br />{name(cx, &place.address)}
        </p>
        {prose(cx, &place.directions)}
        {step_free.map(|said| view! { <p class="mb-0">{said}</p> })}
        <p class="mb-0">{map_link(cx, &place.address, place.coordinates)}</p>
    }
    .into_any()
}
