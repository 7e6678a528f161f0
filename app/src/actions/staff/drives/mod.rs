//! What staff do at drives, one verb a file.

mod at;
mod correct;
mod counter;
mod gift;
mod give;
mod list;
mod receive;
mod report;
mod shops;
mod sort;
mod stock;

use services::staff::StaffFailure;

use crate::actions::stop::Stop;
use crate::staff_cx::StaffCx;
use crate::staff_routes::Routes;

/// The routes of drives.
pub fn routes() -> Routes {
    Routes::signed_in()
        .get("/staff/raccolte", list::show)
        .get("/staff/raccolte/{id}", counter::show)
        .post("/staff/raccolte/{id}", counter::search)
        .get("/staff/raccolte/{id}/dono", gift::show)
        .post("/staff/raccolte/{id}/dono", gift::send)
        .get("/staff/raccolte/{id}/promesse/{pledge}", receive::show)
        .post("/staff/raccolte/{id}/promesse/{pledge}", receive::send)
        .get("/staff/raccolte/{id}/magazzino", stock::show)
        .get("/staff/raccolte/{id}/magazzino/ordinato", sort::show)
        .post("/staff/raccolte/{id}/magazzino/ordinato", sort::send)
        .get("/staff/raccolte/{id}/magazzino/dato", give::show)
        .post("/staff/raccolte/{id}/magazzino/dato", give::send)
        .get("/staff/raccolte/{id}/magazzino/correggi", correct::show)
        .post("/staff/raccolte/{id}/magazzino/correggi", correct::send)
        .get("/staff/raccolte/{id}/negozi", shops::show)
        .post("/staff/raccolte/{id}/negozi", shops::send)
        .get("/staff/raccolte/{id}/resoconto", report::show)
}

/// The page of a failure of a verb.
fn stop(cx: &StaffCx, failure: StaffFailure) -> Stop {
    match failure {
        StaffFailure::Denied(denied) => cx.denied(denied),
        StaffFailure::Failure(failure) => failure.into(),
    }
}
