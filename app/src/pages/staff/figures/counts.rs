//! The figures: how many bookings were asked for, kept, missed and called off.

use domain::figures::{Cell, Count, Outcome, Period};
use leptos::prelude::*;
use services::staff::{Exact, Figures};

use super::periods::{link, periods};
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
            Figures::Exact(exact) => (periods(&cx, period, &years, &address), exact_view(&cx, exact, period)),
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

fn address(period: Period) -> String {
    format!("/staff/dati?periodo={period}")
}

fn years_view(cx: &Cx, year: i16, years: &[i16]) -> AnyView {
    let links = years
        .iter()
        .map(|y| {
            link(
                Period::Year(*y),
                y.to_string(),
                Period::Year(year),
                &address,
            )
        })
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
