//! What an event costs, for whom it is, where: in the reader's words.

use domain::event::{Ages, Cost, EventKind, Occurrence, Venue};
use leptos::prelude::*;

use super::name::names;
use crate::cx::Cx;

/// "Festa", "Gita".
pub fn kind(cx: &Cx, kind: EventKind) -> String {
    // l10n: event-kind-*
    cx.texts.get(&format!("event-kind-{}", kind.word()))
}

/// "Gratis", "Offerta libera", "5 euro a persona".
pub fn cost(cx: &Cx, cost: Cost) -> String {
    let t = cx.texts;
    match cost {
        Cost::Free | Cost::Price(0) => t.get("event-cost-free"),
        Cost::Offering => t.get("event-cost-offering"),
        Cost::Price(cents) if cents % 100 == 0 => {
            t.with("event-cost-price", &[("n", (cents / 100).into())])
        }
        Cost::Price(cents) => {
            let amount = format!("{},{:02}", cents / 100, cents % 100);
            t.with("event-cost-price-exact", &[("amount", amount.into())])
        }
    }
}

/// "Per tutti", "Da 6 a 10 anni".
pub fn ages(cx: &Cx, ages: Ages) -> String {
    let t = cx.texts;
    match (ages.from(), ages.until()) {
        (None, None) => t.get("event-ages-all"),
        (Some(from), None) => t.with("event-ages-from", &[("n", u32::from(from).into())]),
        (None, Some(until)) => t.with("event-ages-until", &[("n", u32::from(until).into())]),
        (Some(from), Some(until)) => t.with(
            "event-ages-between",
            &[
                ("from", u32::from(from).into()),
                ("n", u32::from(until).into()),
            ],
        ),
    }
}

/// The places of a date in a row, in order.
pub fn places(cx: &Cx, occurrence: &Occurrence) -> AnyView {
    let t = cx.texts;
    let of = |venue: &Venue| match venue {
        Venue::Place(place) => Some(place.name.clone()),
        Venue::Online(_) => None,
    };
    let known: Vec<String> = occurrence
        .stages
        .iter()
        .filter_map(|s| of(&s.venue))
        .collect();
    if known.is_empty() {
        return t.get("event-online").into_any();
    }
    names(cx, known.iter().map(String::as_str)).into_any()
}
