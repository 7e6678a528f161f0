//! The figures that everybody may read, with their file (open data, CC BY 4.0).

use axum::extract::{Path, RawQuery};
use axum::response::Response;
use leptos::prelude::*;
use services::staff::YearRelease;

use crate::components::figures::file::file;
use crate::components::figures::released::released_view;
use crate::components::figures::section::of_release;
use crate::components::words::words;
use crate::cx::Cx;
use crate::error::PageError;
use crate::forms::raw::RawForm;
use crate::layout::breadcrumb::breadcrumb;
use crate::page::Page;

/// The licence of the figures.
const LICENCE: &str = "https://creativecommons.org/licenses/by/4.0/";

/// `/{locale}/dati`: the newest year of which a month is over.
pub async fn show(cx: Cx) -> Result<Response, PageError> {
    let years = cx.services.figures_years().await?;
    let year = newest(&cx, &years);
    page(&cx, year, years).await
}

/// `/{locale}/dati/{year}`
pub async fn show_year(
    cx: Cx,
    Path((_, year)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let years = cx.services.figures_years().await?;
    let year = one_of(&years, &year)?;
    page(&cx, year, years).await
}

/// `/{locale}/dati.csv?anno=2026`
pub async fn take_away(cx: Cx, RawQuery(query): RawQuery) -> Result<Response, PageError> {
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let years = cx.services.figures_years().await?;
    let year = match query.get("anno") {
        "" => newest(&cx, &years),
        year => one_of(&years, year)?,
    };
    let release = cx.services.public_figures(year).await?;
    Ok(file(&cx, year, &of_release(&cx, &release)))
}

/// In January of a year only the year before has months that are over.
fn newest(cx: &Cx, years: &[i16]) -> i16 {
    let today = cx.today();
    match years {
        [_, before, ..] if today.month() == 1 => *before,
        _ => today.year(),
    }
}

fn one_of(years: &[i16], typed: &str) -> Result<i16, PageError> {
    let year = typed.parse().map_err(|_| PageError::NotFound)?;
    years
        .contains(&year)
        .then_some(year)
        .ok_or(PageError::NotFound)
}

async fn page(cx: &Cx, year: i16, years: Vec<i16>) -> Result<Response, PageError> {
    let release = cx.services.public_figures(year).await?;
    let frame = cx.clone();
    let title = cx
        .texts
        .with_plain("figures-title", &[("year", year.to_string().into())]);
    Ok(Page::new(title, move || view(&frame, &release, &years)).respond(cx))
}

fn view(cx: &Cx, release: &YearRelease, years: &[i16]) -> AnyView {
    let t = cx.texts;
    let year = release.year;
    let others = years.iter().map(|y| {
        let here = (*y == year).then_some("page");
        view! { <li><a href=cx.url(&format!("/dati/{y}")) aria-current=here>{y.to_string()}</a></li> }
    });
    let others = (years.len() > 1).then(|| {
        view! {
            <nav class="periods" aria-label=t.get("figures-years")>
                <ul class="list-plain">{others.collect_view()}</ul>
            </nav>
        }
    });
    let licence = view! { <a href=LICENCE rel="license">"CC BY 4.0"</a> };
    let title = t.with("figures-title", &[("year", year.to_string().into())]);
    view! {
        {breadcrumb(cx, Vec::new(), title.clone())}
        <h1>{title}</h1>
        <p class="lead">{t.get("figures-lead")}</p>
        {others}
        {released_view(cx, release)}
        <h2>{t.get("figures-open-data")}</h2>
        <p>{words(t, "figures-licence", &[], vec![("licence", licence.into_any())])}</p>
        <p class="no-print">
            <a class="btn btn-outline-primary" href=cx.url(&format!("/dati.csv?anno={year}"))>
                {t.get("figures-file")}
            </a>
        </p>
    }
    .into_any()
}
