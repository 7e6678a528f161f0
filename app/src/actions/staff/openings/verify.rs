//! Confirm a desk's card, signed in.

use axum::extract::Path;
use domain::staff::rights::Verb;

use super::attempt::{desk_for, stopped};
use crate::actions::stop::{Answer, see_other};
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::pages::staff::openings::done::Done;
use crate::staff_cx::StaffCx;

/// The form stands on the page of the desk.
pub async fn show(cx: StaffCx, Path(slug): Path<String>) -> Answer {
    desk_for(&cx, &slug, Verb::VerifyDesk)?;
    Ok(see_other(&format!("/staff/sportelli/{slug}#verifica")))
}

/// Confirms it as of today.
pub async fn send(cx: StaffCx, _: Counted, Path(slug): Path<String>, raw: RawForm) -> Answer {
    let desk = desk_for(&cx, &slug, Verb::VerifyDesk)?;
    if key(&cx, &raw)?.is_err() {
        return Ok(see_other(&format!("/staff/sportelli/{slug}#verifica")));
    }
    let verified = cx.services.verify_desk(cx.staff(), &desk).await;
    verified.map_err(|failure| stopped(&cx, failure))?;
    let done = Done::query(&Default::default());
    Ok(see_other(&format!(
        "/staff/sportelli/{slug}{done}#verifica"
    )))
}
