//! The layers between a connection and the routes, outermost first:
//!
//! 1. `observe`: an id, a log line, two metrics
//! 2. `keep`: compresses, and keeps what is the same for everyone
//! 3. `protect`: headers
//! 4. `explain`: an error without a page gets the localized one
//! 5. a panic becomes a 500, an answer that takes too long a 503, a form from another site a 403
//! 6. `identify`, `need_room`, `admit`: who asks, can anything be written, and is it a form of ours
//!
//! Health has none of these but the first.

use std::sync::Arc;

use app::cache::PageCache;
use app::error::with_page;
use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use domain::clock::Random;
use http::StatusCode;
use services::Services;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::csrf::CsrfLayer;

use crate::config::{SettingError, Settings};
use crate::disk::Disk;
use crate::http::client::identify;
use crate::http::form::admit;
use crate::http::headers::{Headers, protect};
use crate::http::health;
use crate::http::limits::Limits;
use crate::http::observe::{RequestIds, observe};
use crate::http::room::need_room;

/// What the layers work with.
pub struct Stack<'a> {
    /// The settings.
    pub settings: &'a Settings,
    /// The verbs.
    pub services: &'a Services,
    /// The pages in memory.
    pub pages: &'a Arc<PageCache>,
    /// The headers of every answer.
    pub headers: &'a Headers,
    /// The room that is left.
    pub disk: &'a Disk,
    /// The time limits.
    pub limits: Limits,
    /// For the ids of requests.
    pub random: &'a dyn Random,
}

impl Stack<'_> {
    /// The layers around a site, and health beside it.
    ///
    /// # Errors
    /// `base_url` cannot be an origin.
    pub fn around(&self, site: Router) -> Result<Router, SettingError> {
        let Self {
            settings,
            services,
            pages,
            headers,
            disk,
            limits,
            random,
        } = *self;
        // Behind a proxy that does not pass `Host` on, the public address is the one to compare with.
        let same_site = CsrfLayer::new()
            .add_trusted_origin(settings.base_url.origin())
            .map_err(|error| SettingError::new("base_url", error))?;
        let site = site
            .layer(from_fn_with_state(limits.form, admit))
            .layer(from_fn_with_state(disk.clone(), need_room))
            .layer(from_fn_with_state(
                Arc::new(settings.trusted_proxies.clone()),
                identify,
            ))
            .layer(same_site)
            .layer(from_fn_with_state(limits, in_time))
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
}

/// Gives up an answer that takes too long.
async fn in_time(State(limits): State<Limits>, request: Request, next: Next) -> Response {
    let time = match app::is_upload(&request) {
        true => limits.upload,
        false => limits.answer,
    };
    let answer = tokio::time::timeout(time, next.run(request)).await;
    answer.unwrap_or_else(|_| StatusCode::SERVICE_UNAVAILABLE.into_response())
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
