//! A desk in a list: what its line is doing, and the two things one can do.

use domain::availability::FreeSlot;
use domain::desk::Desk;
use leptos::prelude::*;

use super::callback_box::About;
use super::contact::{Weight, call_button, phone_of};
use super::exceptions::closed_today_line;
use super::line_state::{line_state, stale_note};
use super::name::name;
use super::time::day_time;
use super::words::words;
use crate::cx::Cx;

/// What is known of a desk's free times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NextFree {
    /// The first one.
    At(FreeSlot),
    /// There is none within the desk's horizon.
    None,
    /// Nobody asked, or the database is away.
    Unknown,
}

/// The desk as a card under a heading of the second level. Phone and booking stand side by side; where nobody has
/// confirmed the hours the phone comes first.
pub fn desk_card(cx: &Cx, desk: &Desk, weight: Weight, next_free: &NextFree) -> AnyView {
    let t = cx.texts;
    let url = cx.url(&format!("/sportelli/{}", desk.slug));
    let address = desk.place.as_ref().map(|place| {
        view! { <p class="text-secondary">{name(cx, &place.address)}</p> }
    });
    let phone = phone_of(cx, desk);
    let phone_first = desk.is_stale(cx.today()) || !desk.takes_bookings();
    let (call_weight, other_weight) = match weight {
        Weight::Plain => (Weight::Plain, Weight::Plain),
        Weight::Primary if phone_first && phone.is_some() => (Weight::Primary, Weight::Plain),
        Weight::Primary => (Weight::Plain, Weight::Primary),
    };
    let call = phone.map(|phone| call_button(cx, phone, call_weight.class()));
    let free = match next_free {
        NextFree::At(free) => {
            let when = vec![("when", day_time(cx, free.slot.start))];
            Some(words(t, "book-time-first-free", &[], when))
        }
        NextFree::None => Some(t.get("desk-none-free").into_any()),
        NextFree::Unknown => None,
    };
    let free = free
        .filter(|_| desk.takes_bookings())
        .map(|words| view! { <p class="text-secondary">{words}</p> });
    view! {
        <article class="it-card">
            <h3 class="it-card-title">
                <a href=url data-element="service-link">{name(cx, &desk.name)}</a>
            </h3>
            {address}
            {closed_today_line(cx, desk)}
            {line_state(cx, desk)}
            {stale_note(cx, desk)}
            {free}
            <div class="actions">{call}{second_action(cx, desk, other_weight, next_free)}</div>
        </article>
    }
    .into_any()
}

/// Booking, where there is something to book; the request to be called where there is not.
fn second_action(cx: &Cx, desk: &Desk, weight: Weight, next_free: &NextFree) -> AnyView {
    let t = cx.texts;
    let which = words(
        t,
        "button-book-at",
        &[],
        vec![("desk", name(cx, &desk.name))],
    );
    if desk.takes_bookings() && *next_free != NextFree::None {
        let url = cx.url(&format!("/prenota/{}", desk.slug));
        view! {
            <a class=weight.class() href=url data-element="appointment-booking">
                {t.get("button-book")}
                <span class="visually-hidden">{which}</span>
            </a>
        }
        .into_any()
    } else {
        let url = cx.url(&format!("/richiamami{}", About::Desk(&desk.slug).query()));
        view! {
            <a class=weight.class() href=url>
                {t.get("layout-callback")}
                <span class="visually-hidden">{which}</span>
            </a>
        }
        .into_any()
    }
}
