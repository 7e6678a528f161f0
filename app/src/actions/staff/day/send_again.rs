//! Send the confirmation once more.

use axum::extract::Path;
use http::StatusCode;
use services::staff::day::SendAgainError;

use super::booking::{page, told};
use super::{booking_id, stop};
use crate::actions::stop::{Answer, see_other};
use crate::forms::guard::key;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::staff::day::booking::Outcome;
use crate::staff_cx::StaffCx;

/// Sends it.
pub async fn send(cx: StaffCx, Path(id): Path<String>, form: RawForm) -> Answer {
    let id = booking_id(&id)?;
    if key(&cx, &form)?.is_err() {
        return page(&cx, id, None, Sheet::stale(&cx)).await;
    }
    let words = match cx.services.send_confirmation_again(cx.staff(), id).await {
        Ok(()) => return Ok(see_other(&told(id, Outcome::SentAgain))),
        Err(SendAgainError::Staff(failure)) => return Err(stop(&cx, failure)),
        Err(SendAgainError::TooSoon) => "staff-day-error-sent-lately",
        Err(SendAgainError::NoWay) => "staff-day-cannot-tell",
        Err(SendAgainError::Over) => "staff-day-error-over",
    };
    let sheet = Sheet::fresh(&cx).warned(StatusCode::CONFLICT, cx.texts.get(words));
    page(&cx, id, None, sheet).await
}
