//! Open again what was shut for today.

use axum::extract::Path;
use domain::staff::rights::Verb;

use super::attempt::{desk_for, stopped};
use super::today;
use crate::actions::stop::{Answer, see_other};
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::openings::closing::ReasonForm;
use crate::pages::staff::openings::done::Done;
use crate::staff_cx::StaffCx;

/// The form stands on the page of "closed today".
pub async fn show(cx: StaffCx, Path(slug): Path<String>) -> Answer {
    desk_for(&cx, &slug, Verb::CloseDesk)?;
    Ok(see_other(&format!("/staff/sportelli/{slug}/chiuso-oggi")))
}

/// Takes "closed today" back.
pub async fn send(cx: StaffCx, _: Counted, Path(slug): Path<String>, raw: RawForm) -> Answer {
    let desk = desk_for(&cx, &slug, Verb::CloseDesk)?;
    if key(&cx, &raw)?.is_err() {
        let form = ReasonForm::typed(&raw, &cx.services.settings().locales);
        return today::page(&cx, desk, form, Sheet::stale(&cx)).await;
    }
    let opened = cx.services.reopen_today(cx.staff(), &desk).await;
    opened.map_err(|failure| stopped(&cx, failure))?;
    let done = Done::query(&Default::default());
    Ok(see_other(&format!("/staff/sportelli/{slug}{done}")))
}
