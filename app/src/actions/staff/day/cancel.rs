//! Call an appointment off.

use axum::extract::Path;
use domain::booking::Status;
use domain::id::BookingId;
use domain::message::MessageKind;
use domain::staff::rights::Verb;
use domain::staff::target::Target;
use http::StatusCode;
use services::staff::day::StaffCancelError;

use super::booking::told;
use super::{booking_id, stop};
use crate::actions::stop::{Answer, see_other};
use crate::forms::guard::key;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::day::book::{TELL, parse_tell};
use crate::pages::staff::day::booking::Outcome;
use crate::pages::staff::day::cancel::cancel_page;
use crate::staff_cx::StaffCx;

/// The question, with what the family would read.
pub async fn show(cx: StaffCx, Path(id): Path<String>) -> Answer {
    let sheet = Sheet::fresh(&cx);
    page(&cx, booking_id(&id)?, sheet).await
}

/// Calls it off.
pub async fn send(cx: StaffCx, Path(id): Path<String>, form: RawForm) -> Answer {
    let id = booking_id(&id)?;
    if key(&cx, &form)?.is_err() {
        return page(&cx, id, Sheet::stale(&cx)).await;
    }
    let tell = parse_tell(form.get(TELL));
    match cx.services.staff_cancel(cx.staff(), id, tell).await {
        Ok(_) => Ok(see_other(&told(id, Outcome::Cancelled))),
        Err(StaffCancelError::Staff(failure)) => Err(stop(&cx, failure)),
        Err(StaffCancelError::Over) => {
            let words = cx.texts.get("staff-day-error-over");
            let sheet = Sheet::fresh(&cx).warned(StatusCode::CONFLICT, words);
            super::booking::page(&cx, id, None, sheet).await
        }
    }
}

async fn page(cx: &StaffCx, id: BookingId, sheet: Sheet) -> Answer {
    let at = cx.services.staff_booking(cx.staff(), id).await;
    let at = at.map_err(|failure| stop(cx, failure))?;
    cx.require(Verb::ChangeBooking, &Target::desk(&at.desk))?;
    if at.booking.status != Status::Confirmed {
        return Ok(see_other(&format!("/staff/appuntamenti/{id}")));
    }
    let preview = cx.services.preview(&at.booking, MessageKind::Cancelled);
    Ok(cancel_page(cx, at, preview, sheet).respond(cx))
}
