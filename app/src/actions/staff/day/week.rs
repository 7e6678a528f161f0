//! Show a week of a desk.

use axum::extract::RawQuery;
use domain::staff::rights::Verb;
use domain::staff::target::Target;
use jiff::ToSpan;
use jiff::civil::Date;

use super::stop;
use crate::actions::stop::Answer;
use crate::error::PageError;
use crate::forms::raw::RawForm;
use crate::pages::staff::day::week::{Week, week_page};
use crate::staff_cx::StaffCx;

/// The week of the day that the address names, or this one.
pub async fn show(cx: StaffCx, RawQuery(query): RawQuery) -> Answer {
    cx.require_somewhere(Verb::SeeArrivals)?;
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let desks = cx.services.desks_for(cx.staff(), Verb::SeeArrivals);
    let desk = match query.get("sportello") {
        "" => desks.first().cloned(),
        slug => cx.directory.desk_by_slug(slug).cloned(),
    };
    let desk = desk.ok_or(PageError::NotFound)?;
    cx.require(Verb::SeeArrivals, &Target::desk(&desk))?;
    let day: Date = match query.get("da") {
        "" => cx.today(),
        raw => raw.parse().map_err(|_| PageError::NotFound)?,
    };
    let monday = day.saturating_sub(i64::from(day.weekday().to_monday_zero_offset()).days());
    let sunday = monday.saturating_add(6.days());
    let of = std::slice::from_ref(&desk);
    let expected = cx.services.agenda(cx.staff(), of, monday, sunday).await;
    let expected = expected.map_err(|failure| stop(&cx, failure))?;
    let week = Week {
        desks,
        desk,
        monday,
        expected,
    };
    Ok(week_page(&cx, week).respond(&cx))
}
