//! The figures, as a page and as a file.

use axum::extract::RawQuery;
use domain::figures::Period;

use super::stop;
use crate::actions::stop::Answer;
use crate::components::figures::file::file;
use crate::components::figures::section::of_release;
use crate::error::PageError;
use crate::forms::raw::RawForm;
use crate::pages::staff::figures::counts::figures_page;
use crate::pages::staff::figures::opinions::of_opinions;
use crate::staff_cx::StaffCx;

/// `/staff/dati?periodo=2026-T4`: this month unless told.
pub async fn show(cx: StaffCx, RawQuery(query): RawQuery) -> Answer {
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let period = match query.get("periodo") {
        "" => Period::month_of(cx.today()),
        typed => typed.parse().map_err(|_| PageError::NotFound)?,
    };
    let figures = cx.services.figures(cx.staff(), period).await;
    let figures = figures.map_err(|failure| stop(&cx, failure))?;
    let years = cx.services.figures_years().await?;
    Ok(figures_page(&cx, period, figures, years).respond(&cx))
}

/// `/staff/dati.csv?anno=2026`: this year unless told.
pub async fn take_away(cx: StaffCx, RawQuery(query): RawQuery) -> Answer {
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let year = match query.get("anno") {
        "" => Period::year_of(cx.today()),
        typed => typed.parse().map_err(|_| PageError::NotFound)?,
    };
    let year = year.first_day().year();
    let release = cx.services.figures_to_take_away(cx.staff(), year).await;
    let release = release.map_err(|failure| stop(&cx, failure))?;
    let mut sections = of_release(&cx, &release);
    let opinions = cx
        .services
        .feedback(cx.staff(), Period::Year(year), None)
        .await;
    let opinions = opinions.map_err(|failure| stop(&cx, failure))?;
    sections.extend(of_opinions(&cx, &opinions));
    Ok(file(&cx, year, &sections))
}
