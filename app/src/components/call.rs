//! Somebody to call: at the end of every step and of every page that cannot help.

use domain::desk::Desk;
use leptos::prelude::*;

use super::contact::{Weight, call_button, phone_of, soonest};
use super::icon::{Icon, Shape};
use super::line_state::{line_state, stale_note};
use super::name::name;
use super::phone::phone_link;
use super::time::span;
use super::words::words;
use crate::cx::Cx;

/// How many desks a list of phones names.
const MOST: usize = 6;

/// The button that calls about a desk.
pub fn call_desk(cx: &Cx, desk: &Desk) -> Option<AnyView> {
    phone_of(cx, desk).map(|phone| call_button(cx, phone, Weight::Plain.class()))
}

/// The button that leads to the request to be called. `query` begins with a question mark or is empty.
pub fn callback_button(cx: &Cx, query: &str, class: &'static str) -> AnyView {
    view! {
        <a class=class href=cx.url(&format!("/richiamami{query}"))>
            {Icon::Callback.view(Shape::Small)}
            {cx.texts.get("button-callback")}
        </a>
    }
    .into_any()
}

/// "Do you prefer to call?" under a step.
pub fn helpline(cx: &Cx, desk: &Desk) -> Option<AnyView> {
    let t = cx.texts;
    let phone = phone_link(phone_of(cx, desk)?).into_any();
    let said = if desk.phone.is_none() || desk.phone_hours.is_empty() {
        words(t, "book-prefer-phone", &[], vec![("phone", phone)])
    } else {
        let holes = vec![("phone", phone), ("hours", phone_hours(cx, desk))];
        words(t, "book-prefer-phone-hours", &[], holes)
    };
    Some(
        view! {
            <p class="helpline">
                {Icon::Phone.view(Shape::Small)}
                <span>{said}</span>
            </p>
        }
        .into_any(),
    )
}

/// "martedì 10:00–13:00, venerdì 10:00–13:00".
pub fn phone_hours(cx: &Cx, desk: &Desk) -> AnyView {
    let t = cx.texts;
    let each = desk.phone_hours.iter().enumerate().map(|(index, hours)| {
        let day = [("day", t.weekday(hours.weekday).into())];
        let range = span(cx, hours.from, hours.until);
        let said = words(t, "day-hours", &day, vec![("hours", range)]);
        let comma = (index > 0).then(|| t.get("hours-comma"));
        view! { {comma}{said} }
    });
    each.collect_view().into_any()
}

/// Desks with their phones: those of `first`, then whoever answers soonest.
pub fn phones(cx: &Cx, first: impl Fn(&Desk) -> bool) -> Option<AnyView> {
    let (here, elsewhere): (Vec<_>, Vec<_>) = soonest(cx, usize::MAX)
        .into_iter()
        .filter(|desk| desk.phone.is_some())
        .partition(|desk| first(desk));
    let cards: Vec<_> = here
        .iter()
        .chain(&elsewhere)
        .take(MOST)
        .map(|desk| {
            view! {
                <li class="it-card">
                    <strong>{name(cx, &desk.name)}</strong>
                    {line_state(cx, desk)}
                    {stale_note(cx, desk)}
                    <div class="actions">{call_desk(cx, desk)}</div>
                </li>
            }
        })
        .collect();
    (!cards.is_empty()).then(|| view! { <ul class="list-plain cards">{cards}</ul> }.into_any())
}
