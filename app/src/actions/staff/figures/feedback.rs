//! What readers say of pages.

use axum::extract::RawQuery;
use domain::figures::Period;
use domain::locale::Locale;

use super::stop;
use crate::actions::stop::Answer;
use crate::error::PageError;
use crate::forms::raw::RawForm;
use crate::pages::staff::figures::feedback::feedback_page;
use crate::staff_cx::StaffCx;

/// `/staff/pareri?periodo=2026-T4&lingua=ar`: this month and every language unless told.
pub async fn show(cx: StaffCx, RawQuery(query): RawQuery) -> Answer {
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let period = match query.get("periodo") {
        "" => Period::month_of(cx.today()),
        typed => typed.parse().map_err(|_| PageError::NotFound)?,
    };
    let locale: Option<Locale> = match query.get("lingua") {
        "" => None,
        typed => Some(typed.parse().map_err(|_| PageError::NotFound)?),
    };
    let told = cx.services.feedback(cx.staff(), period, locale).await;
    let told = told.map_err(|failure| stop(&cx, failure))?;
    let years = cx.services.figures_years().await?;
    Ok(feedback_page(&cx, period, locale, told, years).respond(&cx))
}
