//! What staff do about those who signed up for an event, one verb a file.

mod add;
mod at;
mod dates;
mod door;
mod list;
mod mark;
mod notify;
mod print;
mod take_off;

use services::staff::StaffFailure;

use crate::actions::stop::Stop;
use crate::staff_cx::StaffCx;
use crate::staff_routes::Routes;

/// The routes of events.
pub fn routes() -> Routes {
    Routes::signed_in()
        .get("/staff/eventi", list::show)
        .get("/staff/eventi/{id}", dates::show)
        .get("/staff/eventi/{id}/{date}", door::show)
        .post("/staff/eventi/{id}/{date}", door::search)
        .get("/staff/eventi/{id}/{date}/aggiungi", add::show)
        .post("/staff/eventi/{id}/{date}/aggiungi", add::send)
        .get("/staff/eventi/{id}/{date}/elenco", print::show)
        .get("/staff/eventi/{id}/{date}/messaggio", notify::show)
        .post("/staff/eventi/{id}/{date}/messaggio", notify::send)
        .post("/staff/eventi/{id}/{date}/{sign_up}/segno", mark::send)
        .get("/staff/eventi/{id}/{date}/{sign_up}/togli", take_off::show)
        .post("/staff/eventi/{id}/{date}/{sign_up}/togli", take_off::send)
}

/// The page of a failure of a verb.
fn stop(cx: &StaffCx, failure: StaffFailure) -> Stop {
    match failure {
        StaffFailure::Denied(denied) => cx.denied(denied),
        StaffFailure::Failure(failure) => failure.into(),
    }
}
