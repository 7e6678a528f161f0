//! Change who comes to an event, and when they arrive.

use domain::event::SignUpRules;
use leptos::prelude::*;
use services::event::PartPlaces;

use super::children::children;
use super::found::Found;
use crate::components::field::{Field, Need, Takes, feedback};
use crate::components::local_text::marked;
use crate::components::phone::digits;
use crate::components::time::day_time;
use crate::cx::Cx;
use crate::forms::guard::hidden_fields;
use crate::forms::sheet::Sheet;
use crate::forms::sign_up::SignUpForm;
use crate::forms::start::write_start;
use crate::page::Page;

/// What can be changed.
pub struct Change {
    /// The sign-up.
    pub at: Found,
    /// How one signs up for its event.
    pub rules: SignUpRules,
    /// What they come to, with its places.
    pub part: PartPlaces,
}

/// The page.
pub fn change_page(cx: &Cx, change: Change, form: SignUpForm, sheet: Sheet) -> Page {
    let title = sheet.title(cx, cx.texts.get("sign-up-change"));
    let status = sheet.status;
    Page::new(title, move || {
        let cx = Cx::get();
        let t = cx.texts;
        let at = &change.at;
        let adults = Field {
            name: "adulti",
            takes: Takes::Count,
            need: Need::Required,
            label: t.get("sign-up-adults"),
            hint: None,
            value: &form.adults,
        };
        let gifts = change.rules.asks_gifts && change.rules.asks_ages;
        view! {
            {at.way(&cx, t.get("sign-up-change"))}
            <div class="narrow">
                {sheet.summary(&cx)}
                <h1>{t.get("sign-up-change")}</h1>
                <p class="lead">{marked(&cx, &at.seen.event.card.title)}</p>
                <p class="event-when">{day_time(&cx, change.part.starts)}</p>
                {left(&cx, &change)}
                <form method="post" action=at.url(&cx, "/cambia") data-once novalidate>
                    {hidden_fields(&cx, sheet.token.clone(), "")}
                    <p class="form-text">{t.get("required-note")}</p>
                    {adults.view(&cx, &sheet.errors)}
                    {children(&cx, &form, gifts, &sheet.errors)}
                    {arrival(&cx, &change, &form, &sheet)}
                    <div class="steppers-nav">
                        <button class="btn btn-primary" type="submit">{t.get("sign-up-change-button")}</button>
                        <a class="btn btn-link" href=at.url(&cx, "")>{t.get("sign-up-change-keep")}</a>
                    </div>
                </form>
            </div>
        }
    })
    .family()
    .status(status)
}

/// How many places there are beyond theirs, where places are counted and they have some.
fn left(cx: &Cx, change: &Change) -> Option<AnyView> {
    let t = cx.texts;
    if !change.at.seen.sign_up.status.has_places() {
        return None;
    }
    let said = match change.part.places.left? {
        0 => t.get("error-places-no-more"),
        left => t.with("sign-up-left", &[("n", u32::from(left).into())]),
    };
    Some(view! { <p>{said}</p> }.into_any())
}

/// The half hour that they have, and those with a ticket left. Whoever waits has none yet.
fn arrival(cx: &Cx, change: &Change, form: &SignUpForm, sheet: &Sheet) -> Option<AnyView> {
    let t = cx.texts;
    let sign_up = &change.at.seen.sign_up;
    change.rules.arrivals?;
    if !sign_up.status.has_places() {
        return None;
    }
    let own = sign_up.arrival;
    let none = own.is_none().then(|| {
        view! { <option value="">{t.get("sign-up-arrival-none")}</option> }
    });
    let options = change
        .part
        .arrivals
        .iter()
        .filter(|(at, left)| *left > 0 || own == Some(*at))
        .map(|(at, _)| {
            let value = write_start(*at);
            let chosen = form.arrival == value;
            view! { <option value=value selected=chosen>{digits(t.time(at.time()))}</option> }
        });
    let fault = sheet.errors.of("arrivo");
    Some(
        view! {
            <div class="form-group">
                <label for="arrivo">{t.get("sign-up-arrival")}</label>
                <span class="form-text" id="arrivo-aiuto">{t.get("sign-up-arrival-hint")}</span>
                {feedback("arrivo", fault)}
                <select class="form-select" id="arrivo" name="arrivo" aria-describedby="arrivo-aiuto">
                    {none}
                    {options.collect_view()}
                </select>
            </div>
        }
        .into_any(),
    )
}
