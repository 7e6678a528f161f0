//! Metrics for Prometheus, on a port of their own.

use std::convert::Infallible;

use axum::body::Body;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Method, Request, Response, StatusCode};
use hyper::body::Incoming;
use metrics_exporter_prometheus::PrometheusHandle;
use tokio::net::TcpListener;

use crate::http::limits::Limits;
use crate::http::listener;
use crate::stop::Stop;

/// Connections at once: whoever collects metrics needs one.
const CONNECTIONS: u32 = 16;

/// Serves `GET /metrics` until asked to stop.
pub async fn serve(listener: TcpListener, handle: PrometheusHandle, stop: Stop) {
    let service_for = |_| {
        let handle = handle.clone();
        hyper::service::service_fn(move |request: Request<Incoming>| {
            let answer = answer(&request, &handle);
            async move { Ok::<_, Infallible>(answer) }
        })
    };
    listener::serve(listener, CONNECTIONS, Limits::default(), service_for, stop).await;
}

fn answer(request: &Request<Incoming>, handle: &PrometheusHandle) -> Response<Body> {
    if request.uri().path() != "/metrics" || request.method() != Method::GET {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::NOT_FOUND;
        return response;
    }
    let mut response = Response::new(Body::from(handle.render()));
    let kind = HeaderValue::from_static("text/plain; version=0.0.4; charset=utf-8");
    response.headers_mut().insert(CONTENT_TYPE, kind);
    response
}
