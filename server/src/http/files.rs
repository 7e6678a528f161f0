//! Sheets, script, font and pictures, and the few files that have a fixed place: all of them from memory.

use app::assets::{Asset, Assets};
use app::coding::Coding;
use app::etag;
use axum::body::Body;
use http::header::{CACHE_CONTROL, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, ETAG, VARY};
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode};

/// The address changes with the bytes, so the bytes never change.
const FOREVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
/// For files whose address is fixed.
const A_DAY: HeaderValue = HeaderValue::from_static("public, max-age=86400");

/// The file that a request asks for; `None` when it asks for something else.
pub fn answer<B>(request: &Request<B>) -> Option<Response<Body>> {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return None;
    }
    let assets = Assets::embedded();
    let path = request.uri().path();
    let (asset, keep) = match path.strip_prefix("/assets/") {
        Some(file) => (assets.by_file(file), FOREVER),
        None => (fixed(assets, path), A_DAY),
    };
    Some(send(asset?, keep, request.method(), request.headers()))
}

fn fixed<'a>(assets: &'a Assets, path: &str) -> Option<&'a Asset> {
    match path {
        "/robots.txt" => assets.by_name("robots.txt"),
        "/site.webmanifest" => assets.by_name("site.webmanifest"),
        // Asked for by browsers that find no icon in a page, such as one that shows a calendar file.
        "/favicon.ico" => assets
            .by_name("favicon.ico")
            .or_else(|| assets.by_name("favicon.svg")),
        _ => None,
    }
}

fn send(asset: &Asset, keep: HeaderValue, method: &Method, wishes: &HeaderMap) -> Response<Body> {
    let (body, coding) = match (Coding::wished(wishes), &asset.brotli, &asset.gzip) {
        (Coding::Brotli, Some(body), _) => (body, Coding::Brotli),
        (Coding::Gzip, _, Some(body)) => (body, Coding::Gzip),
        _ => (&asset.plain, Coding::Plain),
    };
    let known = etag::is_known(wishes, &asset.etag);
    let mut response = Response::new(Body::empty());
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, keep);
    headers.insert(ETAG, asset.etag.clone());
    headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
    if known {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        return response;
    }
    headers.insert(CONTENT_TYPE, asset.content_type.clone());
    headers.insert(CONTENT_LENGTH, HeaderValue::from(body.len()));
    if let Some(label) = coding.label() {
        headers.insert(CONTENT_ENCODING, label);
    }
    if *method == Method::GET {
        *response.body_mut() = Body::from(body.clone());
    }
    response
}
