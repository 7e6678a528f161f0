//! Ways from one period of figures to others.

use domain::figures::Period;
use leptos::prelude::*;

use crate::cx::Cx;

/// "novembre 2026", "trimestre 4 del 2026", "2026".
pub fn name_of(cx: &Cx, period: Period) -> String {
    let t = cx.texts;
    match period {
        Period::Month(..) => t.month_year(period.first_day()),
        Period::Quarter(year, quarter) => {
            let args = [
                ("quarter", quarter.to_string().into()),
                ("year", year.to_string().into()),
            ];
            t.with("staff-figures-quarter-name", &args)
        }
        Period::Year(year) => year.to_string(),
    }
}

/// A way to a period. `address` is that of the page of a period.
pub fn link(
    to: Period,
    words: String,
    current: Period,
    address: &dyn Fn(Period) -> String,
) -> AnyView {
    let here = (to == current).then_some("page");
    view! { <li><a href=address(to) aria-current=here>{words}</a></li> }.into_any()
}

/// The period before and after, and the month, quarter or year around it; then its name as a heading. `years` are those of which there are
/// figures, the newest first.
pub fn periods(
    cx: &Cx,
    period: Period,
    years: &[i16],
    address: &dyn Fn(Period) -> String,
) -> AnyView {
    let t = cx.texts;
    let link = |to, words| link(to, words, period, address);
    let day = period.first_day();
    let today = cx.today();
    // A year around today is looked at in today's month, not in its January.
    let inner = if day.year() == today.year() && matches!(period, Period::Year(_)) {
        today
    } else {
        day
    };
    let sizes = [
        Period::month_of(inner),
        Period::quarter_of(inner),
        Period::year_of(inner),
    ];
    let names = [
        t.get("staff-figures-month"),
        t.get("staff-figures-quarter"),
        t.get("staff-figures-year"),
    ];
    let sizes = sizes
        .into_iter()
        .zip(names)
        .map(|(to, words)| link(to, words))
        .collect_view();
    let oldest = years.last().copied().unwrap_or(day.year());
    let before = (period.before().first_day().year() >= oldest).then(|| {
        link(
            period.before(),
            t.with(
                "staff-figures-before",
                &[("period", name_of(cx, period.before()).into())],
            ),
        )
    });
    let after = period.after();
    let after = (after.first_day().year() <= today.year() + 1).then(|| {
        link(
            after,
            t.with(
                "staff-figures-after",
                &[("period", name_of(cx, after).into())],
            ),
        )
    });
    view! {
        <nav class="periods no-print" aria-label=t.get("staff-figures-periods")>
            <ul class="list-plain">{sizes}</ul>
            <ul class="list-plain">{before} {after}</ul>
        </nav>
        <h2>{name_of(cx, period)}</h2>
    }
    .into_any()
}
