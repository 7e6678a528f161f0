//! The dates of a window, one by one.

use domain::drive::{Period, Window};
use jiff::civil::Date;
use leptos::prelude::*;

use super::super::inputs::Filled;
use crate::components::capital::capitalised;
use crate::forms::staff::publish::drive::{CALLED_OFF, MOVED, date_field, listed_dates};

pub(super) fn fields(
    filled: Filled<'_>,
    place: (usize, usize),
    window: &Window,
    period: Option<Period>,
) -> Option<AnyView> {
    let t = filled.cx.texts;
    let holidays = filled.cx.directory.holidays();
    let dates = listed_dates(window, period, &holidays, filled.cx.today());
    if dates.is_empty() {
        return None;
    }
    let different = dates
        .iter()
        .any(|date| !filled.form.get(&date_field(place, *date, "")).is_empty());
    let rows = dates
        .into_iter()
        .map(|date| row(filled, place, date))
        .collect_view();
    Some(
        view! {
            <details class="publish-more" open=different>
                <summary>{t.get("publish-dates")}</summary>
                <p class="form-text">{t.get("staff-drives-dates-hint")}</p>
                {rows}
            </details>
        }
        .into_any(),
    )
}

fn row(filled: Filled<'_>, place: (usize, usize), date: Date) -> AnyView {
    let t = filled.cx.texts;
    let name = |what| date_field(place, date, what);
    let answers = [CALLED_OFF, MOVED]
        .into_iter()
        // l10n: publish-date-*
        .map(|word| (word.to_owned(), t.get(&format!("publish-date-{word}"))))
        .collect();
    let as_ever = Some(t.get("publish-date-as-ever"));
    let select = filled.select(name(""), capitalised(&t.date_full(date)), as_ever, answers);
    // What is moved says where to, as soon as it is known to be moved.
    let to = (filled.form.get(&name("")) == MOVED).then(|| {
        view! {
            {filled.line(name("giorno"), t.get("publish-stage-day"), None, "date")}
            <div class="drive-hours">
                {filled.line(name("dalle"), t.get("staff-drives-window-from"), None, "time")}
                {filled.line(name("alle"), t.get("staff-drives-window-until"), None, "time")}
            </div>
        }
    });
    view! { <div class="publish-date">{select} {to}</div> }.into_any()
}
