//! How many come, to what, when they arrive, and whether they would wait: what families and staff fill in alike.

use leptos::prelude::*;

use super::ask::Offer;
use super::children::children;
use crate::components::field::{Field, Need, Takes, feedback};
use crate::components::phone::digits;
use crate::cx::Cx;
use crate::forms::sheet::Sheet;
use crate::forms::sign_up::SignUpForm;
use crate::forms::start::write_start;

/// The fields. `wait` are the words of whoever would stand in line.
pub fn counts(cx: &Cx, offer: &Offer, form: &SignUpForm, sheet: &Sheet, wait: String) -> AnyView {
    let t = cx.texts;
    let errors = &sheet.errors;
    let adults = Field {
        name: "adulti",
        takes: Takes::Count,
        need: Need::Required,
        label: t.get("sign-up-adults"),
        hint: None,
        value: &form.adults,
    };
    let full = offer.parts.iter().any(|part| part.places.left.is_some());
    let wait = (full && offer.rules.waiting_list).then(|| {
        view! {
            <div class="form-check">
                <input type="checkbox" id="attesa" name="attesa" value="si" checked=form.wait />
                <label for="attesa">{wait}</label>
            </div>
        }
    });
    view! {
        <input type="hidden" name="data" value=offer.date.date.to_string() />
        {stage(cx, offer, form, sheet)}
        <p class="form-text">{t.get("required-note")}</p>
        {adults.view(cx, errors)}
        {children(cx, form, offer.rules.asks_gifts && offer.rules.asks_ages, errors)}
        {arrival(cx, offer, form, sheet)}
        {wait}
    }
    .into_any()
}

/// Which stage, where one signs up for stages.
fn stage(cx: &Cx, offer: &Offer, form: &SignUpForm, sheet: &Sheet) -> Option<AnyView> {
    let t = cx.texts;
    let stages: Vec<_> = offer
        .parts
        .iter()
        .filter_map(|part| Some((part.stage?, part)))
        .collect();
    if stages.is_empty() {
        return None;
    }
    let options = stages.into_iter().map(|(id, part)| {
        let value = id.0.to_string();
        let chosen = form.stage == value;
        let words = match part.places.left {
            Some(0) => t.with(
                "sign-up-stage-full",
                &[("time", t.time(part.starts.time()).into())],
            ),
            _ => t.time(part.starts.time()),
        };
        view! { <option value=value selected=chosen>{words}</option> }
    });
    let fault = sheet.errors.of("tappa");
    Some(
        view! {
            <div class="form-group">
                <label for="tappa">{t.get("sign-up-stage")}</label>
                {feedback("tappa", fault)}
                <select class="form-select" id="tappa" name="tappa">{options.collect_view()}</select>
            </div>
        }
        .into_any(),
    )
}

/// When to arrive: only half hours with a ticket left, each with how many.
fn arrival(cx: &Cx, offer: &Offer, form: &SignUpForm, sheet: &Sheet) -> Option<AnyView> {
    let t = cx.texts;
    offer.rules.arrivals?;
    let [only] = offer.parts.as_slice() else {
        return None;
    };
    let options = only
        .arrivals
        .iter()
        .filter(|(_, left)| *left > 0)
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
                    <option value="">{t.get("sign-up-arrival-any")}</option>
                    {options.collect_view()}
                </select>
            </div>
        }
        .into_any(),
    )
}
