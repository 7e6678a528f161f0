//! How an event comes again.

use domain::event::EventCard;
use jiff::civil::Weekday;
use leptos::prelude::*;

use super::super::inputs::Filled;
use crate::components::capital::capitalised;
use crate::forms::staff::publish::event::{EVERY, FOLLOWED, UNTIL};

pub(super) fn fields(filled: Filled<'_>, card: &EventCard) -> AnyView {
    let t = filled.cx.texts;
    let unsaid = card
        .repetition
        .as_ref()
        .is_some_and(|r| r.rule.pattern().is_none());
    let words = EVERY
        .into_iter()
        .chain(unsaid.then_some(FOLLOWED))
        // l10n: publish-repeats-*
        .map(|word| (word.to_owned(), t.get(&format!("publish-repeats-{word}"))))
        .collect();
    let days = (1..)
        .zip(Weekday::Monday.cycle_forward().take(7))
        .map(|(number, day): (i8, Weekday)| (number.to_string(), capitalised(&t.weekday(day))))
        .collect();
    let ends = UNTIL
        .into_iter()
        // l10n: publish-until-*
        .map(|word| (word.to_owned(), t.get(&format!("publish-until-{word}"))))
        .collect();
    let never = Some(t.get("publish-repeats-never"));
    let wrong = ["ripete", "ogni", "giorni", "finisce", "volte", "fino"];
    let open = !filled.form.get("ripete").is_empty()
        || wrong.iter().any(|field| filled.errors.of(field).is_some());
    view! {
        <details class="publish-more" open=open>
            <summary>{t.get("publish-repeats")}</summary>
            <p class="form-text">{t.get("publish-repeats-hint")}</p>
            {filled.select("ripete", t.get("publish-repeats"), never, words)}
            {filled.line("ogni", t.get("publish-repeats-every"), Some(t.get("publish-repeats-every-hint")), "number")}
            {filled.checks("giorni", t.get("publish-repeats-days"), days)}
            {filled.radios("finisce", t.get("publish-until-when"), ends)}
            <div class="publish-week">
                {filled.line("volte", t.get("publish-until-count"), None, "number")}
                {filled.line("fino", t.get("publish-until-day"), None, "date")}
            </div>
        </details>
    }
    .into_any()
}
