//! When desks receive, one verb a file.

mod attempt;
mod check;
mod closure;
mod desk;
mod desks;
mod extra;
mod opening;
mod reopen;
mod today;
mod verify;
mod week;

use crate::staff_routes::Routes;

/// Their routes.
pub fn routes() -> Routes {
    Routes::signed_in()
        .get("/staff/sportelli", desks::show)
        .get("/staff/sportelli/{slug}", desk::show)
        .get("/staff/sportelli/{slug}/conferma", verify::show)
        .post("/staff/sportelli/{slug}/conferma", verify::send)
        .get("/staff/sportelli/{slug}/chiuso-oggi", today::show)
        .post("/staff/sportelli/{slug}/chiuso-oggi", today::send)
        .get("/staff/sportelli/{slug}/riapri-oggi", reopen::show)
        .post("/staff/sportelli/{slug}/riapri-oggi", reopen::send)
        .get("/staff/sportelli/{slug}/aperture", week::show)
        .get("/staff/sportelli/{slug}/aperture/nuova", opening::fresh)
        .post("/staff/sportelli/{slug}/aperture/nuova", opening::make)
        .get("/staff/sportelli/{slug}/aperture/{id}", opening::show)
        .post("/staff/sportelli/{slug}/aperture/{id}", opening::change)
        .get(
            "/staff/sportelli/{slug}/aperture/{id}/elimina",
            opening::ask,
        )
        .post(
            "/staff/sportelli/{slug}/aperture/{id}/elimina",
            opening::remove,
        )
        .get("/staff/sportelli/{slug}/straordinarie/nuova", extra::fresh)
        .post("/staff/sportelli/{slug}/straordinarie/nuova", extra::make)
        .get("/staff/sportelli/{slug}/straordinarie/{id}", extra::show)
        .post("/staff/sportelli/{slug}/straordinarie/{id}", extra::change)
        .get(
            "/staff/sportelli/{slug}/straordinarie/{id}/elimina",
            extra::ask,
        )
        .post(
            "/staff/sportelli/{slug}/straordinarie/{id}/elimina",
            extra::remove,
        )
        .get("/staff/chiusure/nuova", closure::fresh)
        .post("/staff/chiusure/nuova", closure::make)
        .get("/staff/chiusure/{id}", closure::show)
        .post("/staff/chiusure/{id}", closure::change)
        .get("/staff/chiusure/{id}/elimina", closure::ask)
        .post("/staff/chiusure/{id}/elimina", closure::remove)
        .and(by_link())
}

/// For whoever has the link of a mail.
fn by_link() -> Routes {
    Routes::open()
        .get("/staff/conferma/{secret}", check::show)
        .post("/staff/conferma/{secret}", check::send)
}
