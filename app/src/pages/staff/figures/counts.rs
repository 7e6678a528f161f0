//! The figures: how many bookings were asked for, kept, missed and called off.

use domain::figures::{Cell, Count, Outcome, Period};
use leptos::prelude::*;
use services::staff::{Exact, Figures};

use crate::components::figures::released::{key_figure, released_view};
use crate::components::figures::section::of_exact;
use crate::components::figures::table::section_view;
use crate::components::notice::Notice;
use crate::cx::Cx;
use crate::page::Page;

/// The page. `years` are those of which there are figures, the newest first.
pub fn figures_page(cx: &Cx, period: Period, figures: Figures, years: Vec<i16>) -> Page {
    Page::new(cx.texts.get_plain("staff-figures-title"), move || {
        let cx = Cx::get();
        let t = cx.texts;
        let (chooser, told) = match &figures {
            Figures::Exact(exact) => (periods(&cx, period, &years), exact_view(&cx, exact, period)),
            Figures::Released(year) => (years_view(&cx, year.year, &years), released_view(&cx, year)),
        };
        let year = period.first_day().year();
        let file = t.with("staff-figures-file", &[("year", year.to_string().into())]);
        view! {
            <h1>{t.get("staff-figures-title")}</h1>
            <p class="lead">{t.get("figures-lead")}</p>
            {chooser}
            {told}
            <h2>{t.get("staff-figures-take-away")}</h2>
            <p>{t.get("staff-figures-take-away-what")}</p>
            <p class="no-print">
                <a class="btn btn-outline-primary" href=format!("/staff/dati.csv?anno={year}")>{file}</a>
            </p>
        }
    })
    .staff()
}

/// "novembre 2026", "trimestre 4 del 2026", "2026".
fn name_of(cx: &Cx, period: Period) -> String {
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

fn link(to: Period, words: String, current: Period) -> AnyView {
    let here = (to == current).then_some("page");
    view! { <li><a href=format!("/staff/dati?periodo={to}") aria-current=here>{words}</a></li> }
        .into_any()
}

/// The period before and after, and the month, quarter or year around it.
fn periods(cx: &Cx, period: Period, years: &[i16]) -> AnyView {
    let t = cx.texts;
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
        .map(|(to, words)| link(to, words, period))
        .collect_view();
    let oldest = years.last().copied().unwrap_or(day.year());
    let before = (period.before().first_day().year() >= oldest).then(|| {
        link(
            period.before(),
            t.with(
                "staff-figures-before",
                &[("period", name_of(cx, period.before()).into())],
            ),
            period,
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
            period,
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

fn years_view(cx: &Cx, year: i16, years: &[i16]) -> AnyView {
    let links = years
        .iter()
        .map(|y| link(Period::Year(*y), y.to_string(), Period::Year(year)))
        .collect_view();
    view! {
        <nav class="periods no-print" aria-label=cx.texts.get("staff-figures-periods")>
            <ul class="list-plain">{links}</ul>
        </nav>
        <h2>{year.to_string()}</h2>
    }
    .into_any()
}

fn exact_view(cx: &Cx, exact: &Exact, period: Period) -> AnyView {
    let t = cx.texts;
    let sum = |fits: &dyn Fn(&Count) -> bool| {
        exact
            .counts
            .iter()
            .filter(|c| fits(c))
            .map(|c| c.bookings)
            .sum::<u64>()
    };
    let asked = sum(&|_| true);
    if asked == 0 {
        return Notice::Info.view(t.get("figures-none"));
    }
    let of = |outcome| sum(&|c: &Count| c.outcome == outcome);
    let figure = |count, id| key_figure(cx, Cell::Shown(count), t.get(id));
    let median = exact.waits.median().map(|days| {
        let words = t.with("figures-median", &[("n", days.into())]);
        view! { <p>{words}</p> }
    });
    let sections = of_exact(cx, exact, period)
        .iter()
        .map(|s| section_view(cx, s))
        .collect_view();
    view! {
        <ul class="list-plain figures">
            {figure(asked, "figures-asked")}
            {figure(of(Outcome::Kept), "figures-kept")}
            {figure(of(Outcome::Missed), "figures-missed")}
            {figure(of(Outcome::CancelledByFamily), "figures-cancelled-family")}
            {figure(of(Outcome::CancelledByDesk), "figures-cancelled-desk")}
            {figure(of(Outcome::Open), "figures-open")}
            {figure(sum(&|c| c.interpreter), "figures-interpreter-wanted")}
        </ul>
        {median}
        {sections}
    }
    .into_any()
}
