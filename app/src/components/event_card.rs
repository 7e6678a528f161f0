//! A date of an event in a list: when first, then what, where, for whom and what it costs.

use std::collections::HashMap;

use domain::event::{Listed, OccurrenceStanding, Per};
use domain::id::{EventId, StageId};
use jiff::civil::Date;
use leptos::prelude::*;
use services::event::Places;

use super::event_words::{ages, cost, kind, places};
use super::local_text::marked;
use super::time::day_time;
use crate::cx::Cx;

/// What is left of everything for which anybody has signed up.
pub type Left = HashMap<(EventId, Date, Option<StageId>), Places>;

/// What is left; while the database is away nothing is said of it, and the page is there all the same.
pub async fn what_is_left(cx: &Cx) -> Left {
    cx.services.places_to_come().await.unwrap_or_default()
}

/// Whether nobody more can have a place: at an event in parts, in any of them.
pub fn is_full(listed: &Listed, left: &Left) -> bool {
    let (event, occurrence) = (&listed.event, &listed.occurrence);
    let full = |stage: Option<StageId>| {
        let places = left.get(&(event.id, occurrence.date, stage));
        places.is_some_and(|places| places.left == Some(0))
    };
    match event.card.sign_up.as_ref().map(|rules| rules.per) {
        None => false,
        Some(Per::Date) => full(None),
        Some(Per::Stage) => occurrence.stages.iter().all(|stage| full(Some(stage.id))),
    }
}

/// The card, under a heading of the second level.
pub fn event_card(cx: &Cx, listed: &Listed, left: &Left) -> AnyView {
    let t = cx.texts;
    let (event, date) = (&listed.event, &listed.occurrence);
    let card = &event.card;
    let href = cx.url(&format!("/eventi/{}", card.slug));
    let standing = match date.standing {
        OccurrenceStanding::CalledOff => Some(t.get("event-called-off-short")),
        _ if is_full(listed, left) => Some(t.get("event-full-short")),
        OccurrenceStanding::Planned => None,
        OccurrenceStanding::Moved => Some(t.get("event-moved-short")),
    };
    let standing = standing.map(|said| view! { <p class="state state-stale">{said}</p> });
    let facts = [
        kind(cx, card.kind),
        ages(cx, card.ages),
        cost(cx, card.cost),
    ];
    view! {
        <li class="it-card event-card">
            <p class="event-when">{day_time(cx, date.starts())}</p>
            <h3 class="it-card-title"><a href=href data-element="event-link">{marked(cx, &card.title)}</a></h3>
            {standing}
            <p class="mb-0">{places(cx, date)}</p>
            <p class="text-secondary mb-0">{facts.join(" · ")}</p>
        </li>
    }
    .into_any()
}
