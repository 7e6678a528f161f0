//! Take somebody off the list who said that they will not come.

use axum::extract::Path;
use domain::event::SignUp;
use domain::id::SignUpId;
use http::StatusCode;
use services::staff::events::TakeOffError;

use super::at::{At, sign_up_id};
use super::{door, stop};
use crate::actions::stop::{Answer, Stop, see_other};
use crate::error::PageError;
use crate::forms::guard::key;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::staff::events::address::day_url;
use crate::pages::staff::events::door::Outcome;
use crate::pages::staff::events::take_off::take_off_page;
use crate::staff_cx::StaffCx;

/// The question. Whoever is off the list already is not asked about.
pub async fn show(
    cx: StaffCx,
    Path((id, date, sign_up)): Path<(String, String, String)>,
) -> Answer {
    let (at, id) = (At::read(&id, &date)?, sign_up_id(&sign_up)?);
    match found(&cx, at, id).await? {
        Some(sign_up) => {
            let sheet = Sheet::fresh(&cx);
            Ok(take_off_page(&cx, sign_up, sheet).respond(&cx))
        }
        None => Ok(see_other(&day_url(at.event, at.date, ""))),
    }
}

/// Takes them off and writes to them. Sent twice, the second changes nothing.
pub async fn send(
    cx: StaffCx,
    Path((id, date, sign_up)): Path<(String, String, String)>,
    form: RawForm,
) -> Answer {
    let (at, id) = (At::read(&id, &date)?, sign_up_id(&sign_up)?);
    if key(&cx, &form)?.is_err() {
        let sign_up = found(&cx, at, id).await?.ok_or(PageError::NotFound)?;
        return Ok(take_off_page(&cx, sign_up, Sheet::stale(&cx)).respond(&cx));
    }
    match cx.services.take_off(cx.staff(), id).await {
        Ok(_) => {
            let told = Outcome::TakenOff.query();
            Ok(see_other(&day_url(at.event, at.date, told)))
        }
        Err(TakeOffError::Staff(failure)) => Err(stop(&cx, failure)),
        Err(TakeOffError::TooLate) => {
            let words = cx.texts.get("staff-events-error-begun");
            let sheet = Sheet::fresh(&cx).warned(StatusCode::CONFLICT, words);
            door::page(&cx, at, "", None, sheet).await
        }
    }
}

/// Somebody on the list.
async fn found(cx: &StaffCx, at: At, id: SignUpId) -> Result<Option<SignUp>, Stop> {
    let day = cx.services.sign_ups_of(cx.staff(), at.event, at.date).await;
    let day = day.map_err(|failure| stop(cx, failure))?;
    Ok(day.people.into_iter().find(|one| one.id == id))
}
