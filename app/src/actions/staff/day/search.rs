//! Find an appointment.

use domain::staff::rights::Verb;

use super::stop;
use crate::actions::stop::Answer;
use crate::forms::guard::key;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::staff::day::search::{Search, search_page};
use crate::staff_cx::StaffCx;

/// The empty form.
pub async fn show(cx: StaffCx) -> Answer {
    cx.require_somewhere(Verb::SeeBookings)?;
    let sheet = Sheet::fresh(&cx);
    Ok(search_page(&cx, Search::default(), sheet).respond(&cx))
}

/// What is found. Nothing changes: a post keeps names and numbers out of addresses.
pub async fn send(cx: StaffCx, form: RawForm) -> Answer {
    cx.require_somewhere(Verb::SeeBookings)?;
    let typed = form.get("cerca").chars().take(100).collect::<String>();
    if key(&cx, &form)?.is_err() {
        let search = Search { typed, found: None };
        return Ok(search_page(&cx, search, Sheet::stale(&cx)).respond(&cx));
    }
    let found = cx.services.search_bookings(cx.staff(), &typed).await;
    let found = found.map_err(|failure| stop(&cx, failure))?;
    let search = Search {
        typed,
        found: Some(found),
    };
    let sheet = Sheet::fresh(&cx);
    Ok(search_page(&cx, search, sheet).respond(&cx))
}
