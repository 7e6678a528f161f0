//! Correct name, contact and language.

use axum::extract::Path;
use domain::staff::rights::Verb;
use domain::staff::target::Target;
use http::StatusCode;
use services::staff::day::CorrectError;

use super::booking::told;
use super::{booking_id, stop};
use crate::actions::stop::{Answer, see_other};
use crate::error::PageError;
use crate::forms::family::FamilyForm;
use crate::forms::guard::key;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::staff::day::booking::Outcome;
use crate::pages::staff::day::correct::correct_page;
use crate::staff_cx::StaffCx;

/// The form, with what is known.
pub async fn show(cx: StaffCx, Path(id): Path<String>) -> Answer {
    let id = booking_id(&id)?;
    let at = cx.services.staff_booking(cx.staff(), id).await;
    let at = at.map_err(|failure| stop(&cx, failure))?;
    cx.require(Verb::ChangeBooking, &Target::desk(&at.desk))?;
    if at.booking.erased_at.is_some() {
        return Err(PageError::Gone.into());
    }
    let form = FamilyForm::shown(cx.locale(), Some(&at.booking.family));
    let sheet = Sheet::fresh(&cx);
    Ok(correct_page(&cx, id, form, sheet).respond(&cx))
}

/// Writes it.
pub async fn send(cx: StaffCx, Path(id): Path<String>, raw: RawForm) -> Answer {
    let id = booking_id(&id)?;
    let form = FamilyForm::typed(&raw);
    let at = cx.services.staff_booking(cx.staff(), id).await;
    let at = at.map_err(|failure| stop(&cx, failure))?;
    cx.require(Verb::ChangeBooking, &Target::desk(&at.desk))?;
    let key = match key(&cx, &raw)? {
        Ok(key) => key,
        Err(_) => return Ok(correct_page(&cx, id, form, Sheet::stale(&cx)).respond(&cx)),
    };
    let family = match form.noted(at.booking.details.kind, cx.texts) {
        Ok(family) => family,
        Err(errors) => {
            let sheet = Sheet::refused(&cx, key, errors);
            return Ok(correct_page(&cx, id, form, sheet).respond(&cx));
        }
    };
    match cx.services.correct_booking(cx.staff(), id, &family).await {
        Ok(()) => Ok(see_other(&told(id, Outcome::Corrected))),
        Err(CorrectError::Staff(failure)) => Err(stop(&cx, failure)),
        Err(CorrectError::Erased) => Err(PageError::Gone.into()),
        Err(CorrectError::SameFamily) => {
            let words = cx.texts.get("staff-day-error-same-family");
            let sheet = Sheet::refused(&cx, key, Default::default());
            let sheet = sheet.warned(StatusCode::CONFLICT, words);
            Ok(correct_page(&cx, id, form, sheet).respond(&cx))
        }
    }
}
