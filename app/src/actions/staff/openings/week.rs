//! The week of a desk.

use axum::extract::{Path, RawQuery};
use domain::staff::rights::Verb;
use islands::week_grid::Booking;
use jiff::ToSpan;

use super::attempt::{desk_for, stopped};
use crate::actions::stop::Answer;
use crate::forms::raw::RawForm;
use crate::forms::staff::openings::when::parse_day;
use crate::pages::staff::openings::done::Done;
use crate::pages::staff::openings::week::week_page;
use crate::staff_cx::StaffCx;

/// The page: the week of the day that the address names, or this one.
pub async fn show(cx: StaffCx, Path(slug): Path<String>, RawQuery(query): RawQuery) -> Answer {
    let desk = desk_for(&cx, &slug, Verb::EditOpenings)?;
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let day = parse_day(query.get("dal")).unwrap_or(cx.today());
    let since_monday = i32::from(day.weekday().to_monday_zero_offset());
    let monday = day.saturating_sub(since_monday.days());
    let busy = cx.services.busy_times(cx.staff(), &desk, monday, 7).await;
    let bookings = busy.map_err(|failure| stopped(&cx, failure))?;
    let bookings = bookings.into_iter().map(|busy| {
        let start = cx.zone().to_datetime(busy.starts_at);
        let part = |n: i8| u16::from(n.unsigned_abs());
        Booking {
            day: start.weekday().to_monday_one_offset().unsigned_abs(),
            from: part(start.hour()) * 60 + part(start.minute()),
            minutes: busy.minutes,
            count: busy.families,
        }
    });
    let bookings = bookings.collect();
    Ok(week_page(&cx, desk, monday, bookings, Done::read(&query)).respond(&cx))
}
