//! Cards and organisations, one verb a file.

mod begin;
mod decide;
mod edit;
mod list;
mod picture;
mod preview;
pub mod refused;
mod restore;
mod step;

use crate::staff_routes::Routes;

/// The routes of this area.
pub fn routes() -> Routes {
    Routes::signed_in()
        .get("/staff/contenuti", list::show)
        .get("/staff/contenuti/nuovo", begin::show)
        .post("/staff/contenuti/nuovo", begin::send)
        .get("/staff/contenuti/{id}", edit::show)
        .post("/staff/contenuti/{id}", edit::send)
        .get("/staff/contenuti/{id}/immagine", picture::show)
        .post("/staff/contenuti/{id}/immagine", picture::send)
        .get("/staff/contenuti/{id}/stato", step::show)
        .post("/staff/contenuti/{id}/stato", step::send)
        .get("/staff/contenuti/{id}/anteprima", preview::show)
        .get("/staff/contenuti/{id}/versioni", restore::show)
        .post("/staff/contenuti/{id}/versioni", restore::send)
        .get("/staff/enti", decide::show)
        .get("/staff/enti/{id}", decide::one)
        .post("/staff/enti/{id}", decide::send)
}
