//! Show who is expected on a date of an event.

use axum::extract::{Path, RawQuery};
use domain::staff::rights::Verb;
use domain::staff::target::Target;

use super::at::At;
use super::stop;
use crate::actions::stop::Answer;
use crate::error::PageError;
use crate::forms::guard::key;
use crate::forms::raw::RawForm;
use crate::forms::sheet::Sheet;
use crate::pages::staff::events::door::{Door, Outcome, door_page};
use crate::staff_cx::StaffCx;

/// The list, with what was just done.
pub async fn show(
    cx: StaffCx,
    Path((id, date)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Answer {
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let outcome = Outcome::from_word(query.get("esito"));
    let sheet = Sheet::fresh(&cx);
    page(&cx, At::read(&id, &date)?, "", outcome, sheet).await
}

/// Those of the list who are called so. Nothing changes: a post keeps names out of addresses.
pub async fn search(
    cx: StaffCx,
    Path((id, date)): Path<(String, String)>,
    form: RawForm,
) -> Answer {
    let typed: String = form.get("cerca").chars().take(100).collect();
    let sheet = match key(&cx, &form)? {
        Ok(_) => Sheet::fresh(&cx),
        Err(_) => Sheet::stale(&cx),
    };
    page(&cx, At::read(&id, &date)?, &typed, None, sheet).await
}

/// The page.
pub(super) async fn page(
    cx: &StaffCx,
    at: At,
    typed: &str,
    outcome: Option<Outcome>,
    sheet: Sheet,
) -> Answer {
    let day = cx.services.at_door(cx.staff(), at.event, at.date).await;
    let day = day.map_err(|failure| stop(cx, failure))?;
    let date = day.event.on(at.date).ok_or(PageError::NotFound)?;
    let parts = cx.services.places_on(&day.event, &date).await?;
    let here = Target::event(&day.event.card);
    let (holds, publishes) = (
        cx.staff().may(Verb::SeeSignUps, &here),
        cx.staff().may(Verb::Publish, &here),
    );
    let door = Door {
        event: day.event,
        date,
        people: day.people,
        parts,
        typed: typed.to_owned(),
        holds,
        publishes,
    };
    Ok(door_page(cx, door, outcome, sheet).respond(cx))
}
