//! Note that somebody came, or take it back.

use axum::extract::Path;
use http::StatusCode;
use services::staff::events::CheckInError;

use super::at::{At, sign_up_id};
use super::{door, stop};
use crate::actions::stop::{Answer, see_other};
use crate::error::PageError;
use crate::forms::guard::key;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::events::mark::parse_mark;
use crate::pages::staff::events::address::day_url;
use crate::staff_cx::StaffCx;

/// Sets the mark. It is the mark that is sent, with the time at which it was made, not a change of it: sent twice, it is the same.
pub async fn send(
    cx: StaffCx,
    Path((id, date, sign_up)): Path<(String, String, String)>,
    form: RawForm,
) -> Answer {
    let (at, sign_up) = (At::read(&id, &date)?, sign_up_id(&sign_up)?);
    if key(&cx, &form)?.is_err() {
        return door::page(&cx, at, "", None, Sheet::stale(&cx)).await;
    }
    let (mark, made_at) = parse_mark(&form, cx.now).ok_or(PageError::BadForm)?;
    let done = cx
        .services
        .check_in(cx.staff(), sign_up, mark, made_at)
        .await;
    let refused = match done {
        Ok(_) => {
            let row = format!("#s-{sign_up}");
            return Ok(see_other(&day_url(at.event, at.date, &row)));
        }
        Err(CheckInError::Staff(failure)) => return Err(stop(&cx, failure)),
        Err(CheckInError::NotExpected) => "staff-events-error-no-places",
        Err(CheckInError::TooEarly) => "staff-events-early",
    };
    let sheet = Sheet::fresh(&cx).warned(StatusCode::CONFLICT, cx.texts.get(refused));
    door::page(&cx, at, "", None, sheet).await
}
