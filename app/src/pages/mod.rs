//! Public pages, one a file: read through the services, return a [`crate::page::Page`].

pub mod appointment;
pub mod booking;
pub mod callback;
pub mod desk;
mod desks;
pub mod drive_shop;
pub mod drives;
pub mod error;
pub mod events;
pub mod feedback;
mod figures;
mod free;
mod home;
mod info;
mod municipalities;
mod municipality;
mod news;
pub mod organisation;
mod organisations;
pub mod pledge;
mod poster;
mod search;
pub mod sign_up;
pub mod silent_phone;
pub mod staff;
mod start;

use axum::Router;
use axum::routing::get;

use crate::state::AppState;

/// The routes of pages that only show.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/{locale}", get(home::with_slash))
        .route("/{locale}/", get(home::show))
        .route("/{locale}/comincia", get(start::how_old))
        .route("/{locale}/comincia/{age}", get(start::what))
        .route("/{locale}/comincia/{age}/{want}", get(start::place))
        .route("/{locale}/municipi", get(municipalities::show))
        .route("/{locale}/municipi/{slug}", get(municipality::show))
        .route("/{locale}/sportelli", get(desks::show))
        .route("/{locale}/sportelli/{slug}", get(desk::show))
        .route("/{locale}/enti", get(organisations::show))
        .route("/{locale}/enti/{slug}", get(organisation::show))
        .route("/{locale}/eventi", get(events::list::show))
        .route("/{locale}/eventi/archivio", get(events::archive::show))
        .route("/{locale}/eventi/mese/{month}", get(events::month::show))
        .route(
            "/{locale}/eventi/calendario.ics",
            get(events::feed::calendar),
        )
        .route("/{locale}/eventi/rss.xml", get(events::feed::rss))
        .route("/{locale}/eventi/atom.xml", get(events::feed::atom))
        .route("/{locale}/eventi/{slug}", get(events::event::show))
        .route(
            "/{locale}/eventi/{slug}/calendario.ics",
            get(events::calendar::show),
        )
        .route(
            "/{locale}/incorpora/eventi/{slug}",
            get(events::embed::show),
        )
        .route("/immagini/{hash}/{width}", get(events::picture::show))
        .route(
            "/{locale}/eventi/{slug}/locandina",
            get(events::poster::sheet),
        )
        .route(
            "/{locale}/eventi/{slug}/immagine.png",
            get(events::poster::image),
        )
        .route("/{locale}/raccolte", get(drives::list::show))
        .route("/{locale}/raccolte/{slug}", get(drives::drive::show))
        .route("/{locale}/cerca", get(search::show))
        .route("/{locale}/dati", get(figures::show))
        .route("/{locale}/dati/{year}", get(figures::show_year))
        .route("/{locale}/dati.csv", get(figures::take_away))
        .route("/{locale}/progetto", get(info::project::show))
        .route("/{locale}/privacy", get(info::privacy::show))
        .route("/{locale}/accessibilita", get(info::accessibility::show))
        .route("/{locale}/note-legali", get(info::legal::show))
        .route("/{locale}/domande-frequenti", get(info::questions::show))
        .merge(drives::outreach::routes())
}
