//! The ways in which a drive reaches people outside of its page.

use axum::Router;
use axum::routing::get;

use super::{feed, poster, progress_picture};
use crate::state::AppState;

/// The routes.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/{locale}/raccolte/rss.xml", get(feed::rss))
        .route("/{locale}/raccolte/atom.xml", get(feed::atom))
        .route("/{locale}/raccolte/bisogni.json", get(feed::needs_of_all))
        .route("/{locale}/raccolte/{slug}/bisogni.json", get(feed::needs))
        .route("/{locale}/raccolte/{slug}/manifesto", get(poster::sheet))
        .route("/{locale}/raccolte/{slug}/immagine.png", get(poster::image))
        .route(
            "/{locale}/raccolte/{slug}/avanzamento.png",
            get(progress_picture::show),
        )
}
