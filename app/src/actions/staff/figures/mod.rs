//! Looking back: figures, the history, messages, and erasing a family.

mod counts;
mod erase_family;
mod feedback;
mod history;
mod messages;

use services::staff::StaffFailure;

use crate::actions::stop::Stop;
use crate::forms::raw::RawForm;
use crate::staff_cx::StaffCx;
use crate::staff_routes::Routes;

/// The routes of this area.
pub fn routes() -> Routes {
    Routes::signed_in()
        .get("/staff/dati", counts::show)
        .get("/staff/dati.csv", counts::take_away)
        .get("/staff/pareri", feedback::show)
        .get("/staff/storia", history::show)
        .get("/staff/messaggi", messages::show)
        .post("/staff/messaggi/{id}/rimanda", messages::send)
        .get("/staff/cancella-famiglia", erase_family::show)
        .post("/staff/cancella-famiglia", erase_family::send)
        .get(
            "/staff/cancella-famiglia/ricevuta/{id}",
            erase_family::receipt,
        )
}

/// The number of a page of a list, from 1.
fn page_of(query: &RawForm) -> u32 {
    query.get("pagina").parse().unwrap_or(1).max(1)
}

/// The page of a verb that was not done.
fn stop(cx: &StaffCx, failure: StaffFailure) -> Stop {
    match failure {
        StaffFailure::Denied(denied) => cx.denied(denied),
        StaffFailure::Failure(failure) => failure.into(),
    }
}
