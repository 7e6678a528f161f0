//! The working day of a desk, one verb a file.

mod book;
mod booking;
mod callbacks;
mod cancel;
mod correct;
mod mark;
mod merge;
mod move_to;
mod referrals;
mod search;
mod send_again;
mod today;
mod week;

use domain::id::BookingId;
use services::staff::StaffFailure;

use crate::actions::stop::Stop;
use crate::error::PageError;
use crate::staff_cx::StaffCx;
use crate::staff_routes::Routes;

/// The routes of the day.
pub fn routes() -> Routes {
    Routes::signed_in()
        .get("/staff/oggi", today::show)
        .get("/staff/settimana", week::show)
        .get("/staff/prenota", book::show)
        .post("/staff/prenota", book::send)
        .get("/staff/appuntamenti/{id}", booking::show)
        .post("/staff/appuntamenti/{id}/stato", mark::send)
        .get("/staff/appuntamenti/{id}/sposta", move_to::show)
        .post("/staff/appuntamenti/{id}/sposta", move_to::send)
        .get("/staff/appuntamenti/{id}/annulla", cancel::show)
        .post("/staff/appuntamenti/{id}/annulla", cancel::send)
        .get("/staff/appuntamenti/{id}/correggi", correct::show)
        .post("/staff/appuntamenti/{id}/correggi", correct::send)
        .post("/staff/appuntamenti/{id}/unisci", merge::send)
        .post("/staff/appuntamenti/{id}/conferma", send_again::send)
        .get("/staff/cerca", search::show)
        .post("/staff/cerca", search::send)
        .get("/staff/richiamate", callbacks::show)
        .post("/staff/richiamate/{id}", callbacks::send)
        .get("/staff/invii", referrals::show)
        .get("/staff/invii/{id}", referrals::slip)
}

/// The page of a failure of a verb.
fn stop(cx: &StaffCx, failure: StaffFailure) -> Stop {
    match failure {
        StaffFailure::Denied(denied) => cx.denied(denied),
        StaffFailure::Failure(failure) => failure.into(),
    }
}

/// The key in an address.
fn booking_id(raw: &str) -> Result<BookingId, Stop> {
    let id = raw.parse().map_err(|_| PageError::NotFound)?;
    Ok(BookingId(id))
}
