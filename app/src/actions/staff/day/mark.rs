//! Note that somebody has arrived, was received, or did not come.

use axum::extract::Path;
use http::StatusCode;
use services::staff::day::MarkError;

use super::today::today;
use super::{booking_id, stop};
use crate::actions::stop::{Answer, see_other};
use crate::error::PageError;
use crate::forms::guard::key;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::day::mark::{DESK, parse_mark};
use crate::staff_cx::StaffCx;

/// Sets the state. It is the state that is sent, not a change of it: sent twice, it is the same.
pub async fn send(cx: StaffCx, Path(id): Path<String>, form: RawForm) -> Answer {
    let id = booking_id(&id)?;
    let desk = form.get(DESK);
    if key(&cx, &form)?.is_err() {
        return today(&cx, desk, Sheet::stale(&cx)).await;
    }
    let (seen, to) = parse_mark(&form).ok_or(PageError::BadForm)?;
    let refused = match cx.services.mark_arrival(cx.staff(), id, seen, to).await {
        Ok(_) => {
            let narrowed = match cx.directory.desk_by_slug(desk) {
                Some(desk) => format!("?sportello={}", desk.slug),
                None => String::new(),
            };
            return Ok(see_other(&format!("/staff/oggi{narrowed}#a-{id}")));
        }
        Err(MarkError::Staff(failure)) => return Err(stop(&cx, failure)),
        Err(MarkError::Overtaken) => "staff-day-error-overtaken",
        Err(MarkError::Cancelled) => "staff-day-error-cancelled",
        Err(MarkError::TooEarly) => "staff-day-error-early",
        Err(MarkError::SameFamily) => "staff-day-error-same-family",
    };
    let sheet = Sheet::fresh(&cx).warned(StatusCode::CONFLICT, cx.texts.get(refused));
    today(&cx, desk, sheet).await
}
