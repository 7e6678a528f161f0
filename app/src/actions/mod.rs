//! Posted forms, one verb a file: read into a command, call one verb, answer 303 or show the page again.

mod appointment;
mod booking;
mod calendar_file;
mod callback;
mod drive_shop;
mod feedback;
mod organisation;
mod pledge;
mod sign_up;
mod silent_phone;
pub mod staff;
pub mod stop;
mod times;

use axum::Router;
use axum::routing::get;

use crate::state::AppState;

/// The routes that belong to the booking of an appointment and to the request to be called. Every address that takes a
/// form has a page too: a refused form is shown at its own address, and may be loaded again or in another language.
pub fn routes() -> Router<AppState> {
    Router::new()
        .merge(booking_routes())
        .merge(appointment_routes())
        .merge(sign_up_routes())
        .merge(pledge_routes())
        .merge(feedback_routes())
        .merge(staff::routes().into_router())
        .route(
            "/{locale}/sportelli/{slug}/non-risponde",
            get(silent_phone::show).post(silent_phone::send),
        )
        .route(
            "/{locale}/sportelli/{slug}/non-risponde/grazie",
            get(silent_phone::thanks),
        )
        .route(
            "/{locale}/raccolte/negozio/{secret}",
            get(drive_shop::show).post(drive_shop::send),
        )
        .route(
            "/{locale}/richiamami",
            get(callback::ask::show).post(callback::ask::send),
        )
        .route(
            "/{locale}/enti/candidatura",
            get(organisation::apply::show).post(organisation::apply::send),
        )
        .route(
            "/{locale}/enti/candidatura/ricevuta",
            get(organisation::apply::received),
        )
        .route("/{locale}/richiamami/{secret}", get(callback::show::show))
        .route(
            "/{locale}/richiamami/{secret}/cancella-dati",
            get(callback::erase::show).post(callback::erase::send),
        )
}

fn booking_routes() -> Router<AppState> {
    use booking::{choose_desk, choose_time, confirm, details, give_back, more_time};
    use booking::{other_desk, other_time, who};
    // Not nested: a nested route sees its address without the beginning, which names the language.
    let one = |page: &str| format!("/{{locale}}/prenota/in-corso/{{secret}}/{page}");
    Router::new()
        .route("/{locale}/prenota", get(choose_desk::show))
        .route(
            "/{locale}/prenota/{desk}",
            get(choose_time::show).post(choose_time::send),
        )
        .route(&one("dettagli"), get(details::show).post(details::send))
        .route(&one("richiedente"), get(who::show).post(who::send))
        .route(&one("riepilogo"), get(confirm::show).post(confirm::send))
        .route(&one("luogo"), get(other_desk::show))
        .route(&one("orario"), get(other_time::show).post(other_time::send))
        .route(&one("tempo"), get(more_time::show).post(more_time::send))
        .route(&one("lascia"), get(more_time::show).post(give_back::send))
}

fn appointment_routes() -> Router<AppState> {
    use appointment::{calendar, cancel, erase, find, move_to, show};
    let one = |page: &str| format!("/{{locale}}/appuntamento/{{secret}}{page}");
    Router::new()
        .route("/{locale}/appuntamento", get(find::show).post(find::send))
        .route(&one(""), get(show::show))
        .route(&one("/calendario.ics"), get(calendar::show))
        .route(&one("/sposta"), get(move_to::show).post(move_to::send))
        .route(&one("/annulla"), get(cancel::show).post(cancel::send))
        .route(&one("/cancella-dati"), get(erase::show).post(erase::send))
}

fn sign_up_routes() -> Router<AppState> {
    use sign_up::{accept, ask, calendar, change, erase, leave, show};
    let one = |page: &str| format!("/{{locale}}/iscrizione/{{secret}}{page}");
    Router::new()
        .route(
            "/{locale}/eventi/{slug}/iscrizione",
            get(ask::show).post(ask::send),
        )
        .route(&one(""), get(show::show))
        .route(&one("/calendario.ics"), get(calendar::show))
        .route(&one("/posto"), get(accept::show).post(accept::send))
        .route(&one("/cambia"), get(change::show).post(change::send))
        .route(&one("/lascia"), get(leave::show).post(leave::send))
        .route(&one("/cancella-dati"), get(erase::show).post(erase::send))
}

fn pledge_routes() -> Router<AppState> {
    use pledge::{basket, calendar, change, confirm, erase, receipt, show, when, withdraw};
    let to = |page: &str| format!("/{{locale}}/raccolte/{{slug}}/dona{page}");
    let one = |page: &str| format!("/{{locale}}/promessa/{{secret}}{page}");
    Router::new()
        .route(&to(""), get(basket::show))
        .route(&to("/orario"), get(when::show))
        .route(&to("/conferma"), get(confirm::show).post(confirm::send))
        .route(&one(""), get(show::show))
        .route(&one("/calendario.ics"), get(calendar::show))
        .route(&one("/ricevuta"), get(receipt::show))
        .route(&one("/cambia"), get(change::show).post(change::send))
        .route(&one("/ritira"), get(withdraw::show).post(withdraw::send))
        .route(&one("/cancella-dati"), get(erase::show).post(erase::send))
}

/// Of the home, which has an address without a last part, and of every other page.
fn feedback_routes() -> Router<AppState> {
    let form = || get(feedback::show).post(feedback::send);
    Router::new()
        .route("/{locale}/parere", form())
        .route("/{locale}/parere/{*page}", form())
        .route("/{locale}/grazie", get(feedback::thanks))
        .route("/{locale}/grazie/{*page}", get(feedback::thanks))
}
