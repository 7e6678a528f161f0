//! Of two appointments of one family, keep one.

use axum::extract::Path;
use http::StatusCode;
use services::staff::day::MergeError;

use super::booking::{page, told};
use super::{booking_id, stop};
use crate::actions::stop::{Answer, see_other};
use crate::forms::guard::key;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::staff::day::booking::Outcome;
use crate::staff_cx::StaffCx;

/// Keeps the one of the address and calls the other off.
pub async fn send(cx: StaffCx, Path(id): Path<String>, form: RawForm) -> Answer {
    let id = booking_id(&id)?;
    if key(&cx, &form)?.is_err() {
        return page(&cx, id, None, Sheet::stale(&cx)).await;
    }
    let other = booking_id(form.get("altro"))?;
    let words = match cx.services.merge_bookings(cx.staff(), id, other).await {
        Ok(_) => return Ok(see_other(&told(id, Outcome::Merged))),
        Err(MergeError::Staff(failure)) => return Err(stop(&cx, failure)),
        Err(MergeError::NotTwins) => "staff-day-error-not-twins",
        Err(MergeError::Over) => "staff-day-error-over",
    };
    let sheet = Sheet::fresh(&cx).warned(StatusCode::CONFLICT, cx.texts.get(words));
    page(&cx, id, None, sheet).await
}
