//! Step 1: choose a desk. One that is the only choice is not asked about.

use std::sync::Arc;

use axum::extract::RawQuery;
use domain::desk::Desk;
use http::StatusCode;

use crate::actions::stop::{Answer, see_other};
use crate::cx::Cx;
use crate::forms::errors::FieldErrors;
use crate::forms::raw::RawForm;
use crate::pages::booking::place::{Place, Reach, place_page};

/// How many desks are offered to whoever has none of their own.
const NEAREST: usize = 6;

/// The page, or the way to the chosen desk.
pub async fn show(cx: Cx, RawQuery(query): RawQuery) -> Answer {
    let query = RawForm::parse(query.unwrap_or_default().as_bytes());
    let to = |desk: &Desk| cx.url(&format!("/prenota/{}", desk.slug));
    let place = place(&cx, &query, cx.url("/prenota"), cx.url("/sportelli"));
    if let Some(desk) = chosen(&cx, &query) {
        return Ok(see_other(&to(&desk)));
    }
    if let [only] = place.desks.as_slice()
        && place.errors.is_empty()
        && place.reach == Reach::Asked
    {
        return Ok(see_other(&to(only)));
    }
    let status = status(&place);
    Ok(place_page(&cx, place).status(status).respond(&cx))
}

/// The desk that was chosen, if it takes bookings.
pub fn chosen(cx: &Cx, query: &RawForm) -> Option<Arc<Desk>> {
    let desk = cx.directory.desk_by_slug(query.get("sportello"))?;
    desk.takes_bookings().then(|| Arc::clone(desk))
}

/// What there is to choose among.
pub fn place(cx: &Cx, query: &RawForm, here: String, back: String) -> Place {
    let directory = &cx.directory;
    let bookable = || directory.desks.iter().filter(|desk| desk.takes_bookings());
    let municipality = directory.municipality_by_slug(query.get("municipio"));
    let mut desks: Vec<_> = bookable()
        .filter(|desk| municipality.is_none_or(|m| m.id == desk.municipality))
        .cloned()
        .collect();
    let mut reach = Reach::Asked;
    if let Some(municipality) = municipality.filter(|_| desks.is_empty()) {
        let nearest = directory.nearest_desks(municipality.id);
        desks = nearest
            .filter(|desk| desk.takes_bookings())
            .take(NEAREST)
            .cloned()
            .collect();
        reach = Reach::Nearest;
    }
    let has_desks = |id| bookable().any(|desk| desk.municipality == id);
    let municipalities = directory.municipalities.iter().filter(|m| has_desks(m.id));
    let mut errors = FieldErrors::default();
    if !query.get("scelta").is_empty() {
        errors.add("sportello", cx.texts.get("error-desk-missing"));
    }
    Place {
        desks,
        reach,
        municipality: municipality.cloned(),
        municipalities: municipalities.cloned().collect(),
        here,
        back,
        errors,
    }
}

/// Nothing chosen is a form to be corrected.
pub fn status(place: &Place) -> StatusCode {
    if place.errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    }
}
