//! What is known about a request afterwards: a log line, two metrics, an id. The route's template stands for the path,
//! because paths hold secrets; nothing of the query, the body or the person is kept.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Instant;

use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::Response;
use domain::clock::Random;
use http::{HeaderName, HeaderValue, Method};
use tracing::Instrument;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Numbers requests: four random bytes for the process, then a count.
#[derive(Debug)]
pub struct RequestIds {
    process: u32,
    count: AtomicU32,
}

impl RequestIds {
    /// A numbering of its own for this process.
    pub fn new(random: &dyn Random) -> Arc<Self> {
        let mut bytes = [0; 4];
        random.fill(&mut bytes);
        Arc::new(Self {
            process: u32::from_be_bytes(bytes),
            count: AtomicU32::new(0),
        })
    }

    fn next(&self) -> String {
        format!(
            "{:08x}{:08x}",
            self.process,
            self.count.fetch_add(1, Ordering::Relaxed)
        )
    }
}

/// Times, counts and logs a request, and gives it an id that also stands in the answer.
pub async fn observe(State(ids): State<Arc<RequestIds>>, request: Request, next: Next) -> Response {
    let started = Instant::now();
    let method = known(request.method());
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or_else(|| "(none)".to_owned(), |path| path.as_str().to_owned());
    let id = ids.next();
    let span = tracing::info_span!("request", id);
    let mut response = next.run(request).instrument(span.clone()).await;
    let status = response.status();
    let took = started.elapsed();
    span.in_scope(|| {
        let milliseconds = (took.as_secs_f64() * 10_000.0).round() / 10.0;
        if route.starts_with("/health/") {
            tracing::debug!(
                method,
                route,
                status = status.as_u16(),
                milliseconds,
                "answered"
            );
        } else {
            tracing::info!(
                method,
                route,
                status = status.as_u16(),
                milliseconds,
                "answered"
            );
        }
    });
    metrics::counter!(
        "vicino_http_requests_total",
        "method" => method, "route" => route.clone(), "status" => status.as_str().to_owned()
    )
    .increment(1);
    metrics::histogram!("vicino_http_request_duration_seconds", "route" => route).record(took);
    if let Ok(id) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    response
}

/// The method, when it is one that can mean something: a label must not grow without end.
fn known(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::OPTIONS => "OPTIONS",
        _ => "other",
    }
}
