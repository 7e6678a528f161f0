//! Texts in other languages, one verb a file.

mod export;
mod import;
mod list;
mod side_by_side;

use domain::locale::Locale;

use crate::actions::stop::Stop;
use crate::error::PageError;
use crate::pages::staff::translations::list::target_locales;
use crate::staff_cx::StaffCx;
use crate::staff_routes::Routes;

/// The routes of this area.
pub fn routes() -> Routes {
    Routes::signed_in()
        .get("/staff/traduzioni", list::show)
        .get("/staff/traduzioni/esporta", export::take_away)
        .get("/staff/traduzioni/importa", import::show)
        .post("/staff/traduzioni/importa", import::send)
        .get("/staff/contenuti/{id}/traduzione", side_by_side::first)
        .get(
            "/staff/contenuti/{id}/traduzione/{lingua}",
            side_by_side::show,
        )
        .post(
            "/staff/contenuti/{id}/traduzione/{lingua}",
            side_by_side::send,
        )
}

/// The language of a tag that texts are put into; any other is the address of nothing.
fn target(cx: &StaffCx, tag: &str) -> Result<Locale, Stop> {
    let locale = tag.parse().ok();
    let locale = locale.filter(|locale| target_locales(cx).contains(locale));
    locale.ok_or(PageError::NotFound.into())
}
