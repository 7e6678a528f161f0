//! What an answer is known by, so that nobody fetches the same twice (RFC 9110, 8.8.3 and 13.1.2).

use axum::body::Body;
use axum::response::Response;
use http::StatusCode;
use http::header::{CONTENT_LENGTH, HeaderMap, HeaderValue, IF_NONE_MATCH};
use sha2::{Digest, Sha256};

/// The mark of these bytes.
pub fn of(bytes: &[u8]) -> HeaderValue {
    let digest = Sha256::digest(bytes);
    let tag = data_encoding::BASE64URL_NOPAD.encode(&digest[..12]);
    // Base 64 between quotes is a valid header value.
    HeaderValue::try_from(format!("\"{tag}\"")).unwrap_or(HeaderValue::from_static("\"\""))
}

/// Whether a client has what is marked so.
pub fn is_known(wishes: &HeaderMap, etag: &HeaderValue) -> bool {
    let known = wishes.get(IF_NONE_MATCH).and_then(|v| v.to_str().ok());
    let etag = etag.to_str().unwrap_or_default();
    known.is_some_and(|known| {
        let mut each = known.split(',').map(str::trim);
        each.any(|one| one == "*" || one.trim_start_matches("W/") == etag)
    })
}

/// The answer to whoever has it already: the headers of what would be sent, without it.
pub fn not_modified(headers: HeaderMap) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::NOT_MODIFIED;
    *response.headers_mut() = headers;
    response.headers_mut().remove(CONTENT_LENGTH);
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_client_has_is_known_by_its_mark() {
        let etag = of(b"festa");
        assert_ne!(etag, of(b"feste"));
        let says = |value: &str| {
            let mut wishes = HeaderMap::new();
            wishes.insert(IF_NONE_MATCH, HeaderValue::try_from(value).unwrap());
            is_known(&wishes, &etag)
        };
        let mark = etag.to_str().unwrap();
        for known in [mark, &format!("W/{mark}"), &format!("\"x\", {mark}"), "*"] {
            assert!(says(known), "{known}");
        }
        assert!(!says("\"x\""));
        assert!(!is_known(&HeaderMap::new(), &etag));
    }
}
