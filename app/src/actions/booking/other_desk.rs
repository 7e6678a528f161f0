//! Another desk for a booking that is being made.

use axum::extract::{Path, RawQuery};

use super::choose_desk::{chosen, place, status};
use super::in_progress::finishing;
use crate::actions::stop::{Answer, see_other};
use crate::cx::Cx;
use crate::forms::raw::RawForm;
use crate::pages::booking::place::place_page;

/// The desks to choose among, or the way to the times of the chosen one.
pub async fn show(
    cx: Cx,
    Path((_, secret)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Answer {
    let at = finishing(&cx, &secret).await?;
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    if let Some(desk) = chosen(&cx, &query) {
        let times = at.url(&cx, "orario");
        return Ok(see_other(&format!("{times}?sportello={}", desk.slug)));
    }
    let back = at.url(&cx, at.stage().path());
    let place = place(&cx, &query, at.url(&cx, "luogo"), back);
    let status = status(&place);
    Ok(place_page(&cx, place).family().status(status).respond(&cx))
}
