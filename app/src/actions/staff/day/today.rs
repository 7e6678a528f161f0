//! Show who comes today.

use axum::extract::RawQuery;
use domain::staff::rights::Verb;
use domain::staff::target::Target;

use super::stop;
use crate::actions::stop::Answer;
use crate::error::PageError;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::staff::day::today::{Today, today_page};
use crate::staff_cx::StaffCx;

/// The day of one desk or of all that one may see.
pub async fn show(cx: StaffCx, RawQuery(query): RawQuery) -> Answer {
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let sheet = Sheet::fresh(&cx);
    today(&cx, query.get("sportello"), sheet).await
}

/// The day of the desk of an address segment, or of all.
pub async fn today(cx: &StaffCx, slug: &str, sheet: Sheet) -> Answer {
    cx.require_somewhere(Verb::SeeArrivals)?;
    let desks = cx.services.desks_for(cx.staff(), Verb::SeeArrivals);
    let desk = match slug {
        "" => None,
        slug => {
            let desk = cx.directory.desk_by_slug(slug).ok_or(PageError::NotFound)?;
            cx.require(Verb::SeeArrivals, &Target::desk(desk))?;
            Some(desk.clone())
        }
    };
    let of = desk.as_ref().map_or(desks.as_slice(), std::slice::from_ref);
    let day = cx.today();
    let expected = cx.services.agenda(cx.staff(), of, day, day).await;
    let expected = expected.map_err(|failure| stop(cx, failure))?;
    let today = Today {
        desks,
        desk,
        expected,
    };
    Ok(today_page(cx, today, sheet).respond(cx))
}
