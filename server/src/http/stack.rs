//! The layers between a connection and the routes, outermost first:
//!
//! 1. `observe`: an id, a log line, two metrics
//! 2. `keep`: compresses, and keeps what is the same for everyone
//! 3. `protect`: headers
//! 4. `explain`: an error without a page gets the localized one
//! 5. a panic becomes a 500, twenty seconds become a 503, a form from another site a 403
//! 6. `identify`, `need_room`, `admit`: who asks, can anything be written, and is it a form of ours
//!
//! Health has none of these but the first.

use std::sync::Arc;
use std::time::Duration;

use app::AppState;
use app::cache::PageCache;
use app::error::with_page;
use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use domain::clock::Random;
use http::StatusCode;
use services::Services;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::timeout::TimeoutLayer;

use crate::config::{SettingError, Settings};
use crate::disk::Disk;
use crate::http::client::identify;
use crate::http::form::admit;
use crate::http::headers::{Headers, protect};
use crate::http::health;
use crate::http::observe::{RequestIds, observe};
use crate::http::room::need_room;

/// How long an answer may take to make.
const ANSWER_TIME: Duration = Duration::from_secs(20);

/// Everything that is not answered from memory.
///
/// # Errors
/// `base_url` cannot be an origin.
pub fn routes(
    settings: &Settings,
    services: &Services,
    pages: &Arc<PageCache>,
    headers: &Headers,
    disk: &Disk,
    random: &dyn Random,
) -> Result<Router, SettingError> {
    // Behind a proxy that does not pass `Host` on, the public address is the one to compare with.
    let same_site = CsrfLayer::new()
        .add_trusted_origin(settings.base_url.origin())
        .map_err(|error| SettingError::new("base_url", error))?;
    let site = app::router(AppState {
        services: services.clone(),
    })
    .layer(from_fn(admit))
    .layer(from_fn_with_state(disk.clone(), need_room))
    .layer(from_fn_with_state(
        Arc::new(settings.trusted_proxies.clone()),
        identify,
    ))
    .layer(same_site)
    .layer(TimeoutLayer::with_status_code(
        StatusCode::SERVICE_UNAVAILABLE,
        ANSWER_TIME,
    ))
    .layer(CatchPanicLayer::custom(|_| {
        StatusCode::INTERNAL_SERVER_ERROR.into_response()
    }))
    .layer(from_fn_with_state(services.clone(), explain))
    .layer(from_fn_with_state(headers.clone(), protect))
    .layer(from_fn_with_state(Arc::clone(pages), keep));
    Ok(health::routes(services.clone(), disk.clone())
        .merge(site)
        .layer(from_fn_with_state(RequestIds::new(random), observe)))
}

/// Gives refusals of the layers below the page that the reader of the address would see.
async fn explain(State(services): State<Services>, request: Request, next: Next) -> Response {
    let (uri, headers, method) = (
        request.uri().clone(),
        request.headers().clone(),
        request.method().clone(),
    );
    let response = next.run(request).await;
    with_page(&services, &uri, &headers, &method, response)
}

/// Lets the page cache have its part.
async fn keep(State(pages): State<Arc<PageCache>>, request: Request, next: Next) -> Response {
    let (uri, headers, method) = (
        request.uri().clone(),
        request.headers().clone(),
        request.method().clone(),
    );
    let response = next.run(request).await;
    pages.finish(&method, &uri, &headers, response).await
}
