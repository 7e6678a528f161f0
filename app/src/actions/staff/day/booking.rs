//! Show all about an appointment.

use axum::extract::{Path, RawQuery};
use domain::id::BookingId;

use super::{booking_id, stop};
use crate::actions::stop::Answer;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::staff::day::booking::{Outcome, booking_page};
use crate::staff_cx::StaffCx;

/// The page, with what was just done.
pub async fn show(cx: StaffCx, Path(id): Path<String>, RawQuery(query): RawQuery) -> Answer {
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let outcome = Outcome::from_word(query.get("esito"));
    let sheet = Sheet::fresh(&cx);
    page(&cx, booking_id(&id)?, outcome, sheet).await
}

/// The page.
pub(super) async fn page(
    cx: &StaffCx,
    id: BookingId,
    outcome: Option<Outcome>,
    sheet: Sheet,
) -> Answer {
    let at = cx.services.staff_booking(cx.staff(), id).await;
    let at = at.map_err(|failure| stop(cx, failure))?;
    Ok(booking_page(cx, at, outcome, sheet).respond(cx))
}

/// Where what was just done is told.
pub(super) fn told(id: BookingId, outcome: Outcome) -> String {
    format!("/staff/appuntamenti/{id}?esito={}", outcome.word())
}
