//! A date of an event in a list: when first, then what, where, for whom and what it costs.

use domain::event::{Listed, OccurrenceStanding};
use leptos::prelude::*;

use super::event_words::{ages, cost, kind, places};
use super::local_text::inline;
use super::time::day_time;
use crate::cx::Cx;

/// The card, under a heading of the second level.
pub fn event_card(cx: &Cx, listed: &Listed) -> AnyView {
    let t = cx.texts;
    let (event, date) = (&listed.event, &listed.occurrence);
    let card = &event.card;
    let href = cx.url(&format!("/eventi/{}", card.slug));
    let standing = match date.standing {
        OccurrenceStanding::Planned => None,
        OccurrenceStanding::Moved => Some(t.get("event-moved-short")),
        OccurrenceStanding::CalledOff => Some(t.get("event-called-off-short")),
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
            <h3 class="it-card-title"><a href=href data-element="event-link">{inline(cx, &card.title)}</a></h3>
            {standing}
            <p class="mb-0">{places(cx, date)}</p>
            <p class="text-secondary mb-0">{facts.join(" · ")}</p>
        </li>
    }
    .into_any()
}
