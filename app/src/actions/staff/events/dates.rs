//! Show the dates of one event.

use axum::extract::Path;
use domain::staff::rights::Verb;

use super::at::event_id;
use super::stop;
use crate::actions::stop::{Answer, see_other};
use crate::pages::staff::events::address::day_url;
use crate::pages::staff::events::dates::dates_page;
use crate::staff_cx::StaffCx;

/// Its dates; of an event with a single one, that date.
pub async fn show(cx: StaffCx, Path(id): Path<String>) -> Answer {
    let event = cx
        .services
        .staff_event(cx.staff(), Verb::CheckIn, event_id(&id)?)
        .await;
    let event = event.map_err(|failure| stop(&cx, failure))?;
    if let [only] = event.dates() {
        return Ok(see_other(&day_url(event.id, *only, "")));
    }
    let places = cx.services.places_to_come().await?;
    Ok(dates_page(&cx, event, places).respond(&cx))
}
