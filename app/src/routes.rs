//! Which address is which page.

use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::{CACHE_CONTROL, HeaderValue, LOCATION, VARY};

use crate::cx::reader_locale;
use crate::error::{PageError, error_pages};
use crate::language::remember;
use crate::state::AppState;
use crate::{actions, pages};

/// All public pages.
pub fn router(state: AppState) -> Router {
    Router::new()
        .route("/", axum::routing::get(choose_language))
        .merge(pages::routes())
        .merge(actions::routes())
        .fallback(|| async { PageError::NotFound })
        .layer(from_fn_with_state(state.clone(), remember))
        .layer(from_fn_with_state(state.clone(), error_pages))
        .with_state(state)
}

/// Sends a reader from `/` to the pages in their language.
async fn choose_language(State(state): State<AppState>, request: Request) -> Response {
    let locale = reader_locale(request.uri(), request.headers(), &state.services);
    let mut response = StatusCode::TEMPORARY_REDIRECT.into_response();
    let headers = response.headers_mut();
    if let Ok(target) = HeaderValue::try_from(format!("/{locale}/")) {
        headers.insert(LOCATION, target);
    }
    headers.insert(VARY, HeaderValue::from_static("accept-language, cookie"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}
