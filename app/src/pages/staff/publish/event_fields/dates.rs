//! The dates of an event that comes again, each with what is different on it.

use domain::event::EventCard;
use jiff::civil::Date;
use leptos::prelude::*;

use super::super::inputs::Filled;
use crate::components::capital::capitalised;
use crate::forms::staff::publish::event::{CALLED_OFF, LEFT_OUT, MOVED, date_field, listed_dates};

pub(super) fn fields(filled: Filled<'_>, card: &EventCard) -> Option<AnyView> {
    let t = filled.cx.texts;
    let dates = listed_dates(card, filled.cx.today());
    if dates.is_empty() {
        return None;
    }
    let different = dates
        .iter()
        .any(|d| !filled.form.get(&date_field(*d, "")).is_empty());
    let rows = dates
        .into_iter()
        .map(|date| row(filled, date))
        .collect_view();
    Some(
        view! {
            <details class="publish-more" open=different>
                <summary>{t.get("publish-dates")}</summary>
                <p class="form-text">{t.get("publish-dates-hint")}</p>
                {rows}
            </details>
        }
        .into_any(),
    )
}

fn row(filled: Filled<'_>, date: Date) -> AnyView {
    let t = filled.cx.texts;
    let said = capitalised(&t.date_full(date));
    let answers = [LEFT_OUT, CALLED_OFF, MOVED]
        .into_iter()
        // l10n: publish-date-*
        .map(|word| (word.to_owned(), t.get(&format!("publish-date-{word}"))))
        .collect();
    let as_ever = Some(t.get("publish-date-as-ever"));
    let select = filled.select(date_field(date, ""), said, as_ever, answers);
    // What is moved says where to, as soon as it is known to be moved.
    let to = (filled.form.get(&date_field(date, "")) == MOVED).then(|| {
        let name = |what| date_field(date, what);
        view! {
            <div class="publish-week">
                {filled.line(name("giorno"), t.get("publish-stage-day"), None, "date")}
                {filled.line(name("inizio"), t.get("publish-stage-start"), None, "time")}
            </div>
            {filled.line(name("luogo"), t.get("publish-fact-place"), None, "text")}
            {filled.line(name("indirizzo"), t.get("publish-fact-address"), None, "text")}
        }
    });
    view! { <div class="publish-date">{select} {to}</div> }.into_any()
}
