//! "Closed today".

use std::sync::Arc;

use axum::extract::Path;
use axum::response::Response;
use domain::desk::Desk;
use domain::staff::rights::Verb;

use super::attempt::{desk_for, stopped};
use crate::actions::stop::{Answer, Stop, see_other};
use crate::forms::errors::FieldErrors;
use crate::forms::guard::{Counted, key};
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::forms::staff::openings::closing::ReasonForm;
use crate::pages::staff::openings::today::{Today, today_page};
use crate::staff_cx::StaffCx;

/// Who is still expected, and the button; afterwards who was told.
pub async fn show(cx: StaffCx, Path(slug): Path<String>) -> Answer {
    let desk = desk_for(&cx, &slug, Verb::CloseDesk)?;
    let form = typed(&cx, &RawForm::default());
    page(&cx, desk, form, Sheet::fresh(&cx)).await
}

/// Shuts the rest of the day.
pub async fn send(cx: StaffCx, _: Counted, Path(slug): Path<String>, raw: RawForm) -> Answer {
    let desk = desk_for(&cx, &slug, Verb::CloseDesk)?;
    let form = typed(&cx, &raw);
    let Ok(key) = key(&cx, &raw)? else {
        return page(&cx, desk, form, Sheet::stale(&cx)).await;
    };
    let mut errors = FieldErrors::default();
    let Some(reason) = form.parse(&mut errors, cx.texts) else {
        return page(&cx, desk, form, Sheet::refused(&cx, key, errors)).await;
    };
    let closed = cx.services.close_today(cx.staff(), &desk, reason).await;
    closed.map_err(|failure| stopped(&cx, failure))?;
    Ok(see_other(&format!("/staff/sportelli/{slug}/chiuso-oggi")))
}

fn typed(cx: &StaffCx, raw: &RawForm) -> ReasonForm {
    ReasonForm::typed(raw, &cx.services.settings().locales)
}

/// The page as things are now.
pub(super) async fn page(
    cx: &StaffCx,
    desk: Arc<Desk>,
    form: ReasonForm,
    sheet: Sheet,
) -> Result<Response, Stop> {
    let today = cx.today();
    let expected = cx.services.still_expected_today(cx.staff(), &desk).await;
    let called_off = cx.services.called_off(cx.staff(), &desk).await;
    let mut called_off = called_off.map_err(|failure| stopped(cx, failure))?;
    called_off.retain(|one| cx.zone().to_datetime(one.booking.starts_at).date() == today);
    let at = Today {
        expected: expected.map_err(|failure| stopped(cx, failure))?,
        called_off,
        shut: desk.closures.iter().any(|c| c.shuts_whole(today)),
        can_reopen: cx.services.can_reopen_today(&desk),
        desk,
    };
    Ok(today_page(cx, at, form, sheet).respond(cx))
}
