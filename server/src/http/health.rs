//! Whether the process lives, and whether it can serve: for whoever restarts it, and for the proxy before it.

use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use http::StatusCode;
use http::header::CACHE_CONTROL;
use services::Services;

use crate::disk::Disk;

/// How long the database may take to answer.
const HEARTBEAT_TIME: Duration = Duration::from_secs(3);

/// `/health/live` and `/health/ready`.
pub fn routes(services: Services, disk: Disk) -> Router {
    Router::new()
        .route(
            "/health/live",
            get(|| async { answer(StatusCode::OK, "live") }),
        )
        .route("/health/ready", get(ready))
        .with_state((services, disk))
}

/// Writes a heartbeat, because a full disk still lets one read, and looks at the free space.
async fn ready(State((services, disk)): State<(Services, Disk)>) -> Response {
    if disk.look() {
        return answer(StatusCode::SERVICE_UNAVAILABLE, "little room on the disk");
    }
    match tokio::time::timeout(HEARTBEAT_TIME, services.store().heartbeat()).await {
        Ok(Ok(())) => answer(StatusCode::OK, "ready"),
        Ok(Err(_)) => answer(
            StatusCode::SERVICE_UNAVAILABLE,
            "the database does not answer",
        ),
        Err(_) => answer(StatusCode::SERVICE_UNAVAILABLE, "the database is slow"),
    }
}

fn answer(status: StatusCode, text: &'static str) -> Response {
    (status, [(CACHE_CONTROL, "no-store")], text).into_response()
}
