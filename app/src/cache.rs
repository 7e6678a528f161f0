//! Whole pages kept as bytes, compressed once: what everyone sees is rendered at most once a minute, and at once after
//! any change.

use std::io::Write;
use std::sync::Arc;

use axum::body::{Body, Bytes, to_bytes};
use axum::response::Response;
use brotli::enc::BrotliEncoderParams;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, ETAG, HeaderValue, VARY};
use http::{HeaderMap, Method, Request, StatusCode, Uri};
use jiff::Timestamp;
use moka::Equivalent;
use moka::sync::Cache;
use services::Services;
use services::reads::{Counter, Read};

use crate::coding::Coding;
use crate::etag;
use crate::reader::{comes_from_here, reads_it};

/// On an answer: it is the same for everyone, until the content or the minute changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cacheable {
    generation: u64,
    minute: i64,
}

impl Cacheable {
    /// For a page made at `now` from the content of `generation`. "Answers now" makes pages change with the minute.
    pub fn new(generation: u64, now: Timestamp) -> Self {
        Self {
            generation,
            minute: now.as_second().div_euclid(60),
        }
    }
}

/// Memory for kept pages, in bytes: some eight hundred of them, which are good for a minute.
const ROOM: u64 = 4 << 20;
/// The longest address kept, with what is asked of it: longer ones are not ours.
const PATH_MAX: usize = 200;
/// One address has as many forms as there are codings.
const BY_CODING: HeaderValue = HeaderValue::from_static("accept-encoding");
/// A page to land on has twice as many: see [`crate::page::Style::Inline`].
const BY_CODING_AND_ORIGIN: HeaderValue =
    HeaderValue::from_static("accept-encoding, sec-fetch-site");
/// Brotli quality of kept pages. A home page at 9 is one byte in a hundred shorter, but takes ten times as long and 33 MB, which the
/// process keeps for a while.
const KEPT_QUALITY: i32 = 5;
/// Brotli quality of pages made for one request.
const FLYING_QUALITY: i32 = 3;

/// The kept pages of one process.
pub struct PageCache {
    services: Services,
    pages: Cache<Key, Arc<Kept>>,
}

/// On an answer: it is another for whoever comes from a page of this site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ByOrigin;

/// What a page is kept by.
#[derive(Debug, PartialEq, Eq, Hash)]
struct Key {
    from_here: bool,
    address: Box<str>,
}

/// What is asked for, to look a [`Key`] up by: its fields, in their order.
#[derive(Debug, Clone, Copy, Hash)]
struct Asked<'a> {
    from_here: bool,
    address: &'a str,
}

struct Kept {
    fresh: Cacheable,
    /// Whether it is for those alone who come from where this one did.
    by_origin: bool,
    headers: HeaderMap,
    etag: HeaderValue,
    brotli: Bytes,
    /// Also for whoever takes no packed answer, which is rare: it is unpacked for them.
    gzip: Bytes,
    /// How often it is read, if it is about something published.
    reads: Option<Counter>,
}

impl PageCache {
    /// An empty cache.
    pub fn new(services: Services) -> Self {
        let pages = Cache::<Key, Arc<Kept>>::builder()
            .max_capacity(ROOM)
            .weigher(|key: &Key, kept: &Arc<Kept>| {
                let bytes = key.address.len() + kept.brotli.len() + kept.gzip.len() + 1024;
                u32::try_from(bytes).unwrap_or(u32::MAX)
            })
            .build();
        Self { services, pages }
    }

    /// The kept answer to a request, if there is a fresh one. Does no input or output.
    pub fn lookup<B>(&self, request: &Request<B>) -> Option<Response> {
        let reads = *request.method() == Method::GET || *request.method() == Method::HEAD;
        if !reads {
            return None;
        }
        let kept = self.kept(Asked::new(request.uri(), request.headers()))?;
        let now = Cacheable::new(self.services.generation(), self.services.now());
        if kept.fresh != now {
            return None;
        }
        kept.count(request.method(), request.headers());
        Some(kept.answer(request.method(), request.headers()))
    }

    fn kept(&self, asked: Asked<'_>) -> Option<Arc<Kept>> {
        let same = || {
            let anybody = Asked {
                from_here: false,
                ..asked
            };
            self.pages.get(&anybody).filter(|kept| !kept.by_origin)
        };
        let own = self.pages.get(&asked);
        own.or_else(|| asked.from_here.then(same).flatten())
    }

    /// Keeps an answer that may be kept, and compresses the others. To be called after every other layer, so that all
    /// headers are kept too.
    pub async fn finish(
        &self,
        method: &Method,
        uri: &Uri,
        headers: &HeaderMap,
        response: Response,
    ) -> Response {
        let compressible = response.headers().get(CONTENT_TYPE).is_some_and(|t| {
            is_text(t.as_bytes()) && !response.headers().contains_key(CONTENT_ENCODING)
        });
        if !compressible || *method == Method::HEAD {
            return response;
        }
        let fresh = response.extensions().get::<Cacheable>().copied();
        let about = response.extensions().get::<Read>().copied();
        let reads = about.map(|read| self.services.counter_of(read));
        let by_origin = response.extensions().get::<ByOrigin>().is_some();
        let (mut parts, body) = response.into_parts();
        let Ok(plain) = to_bytes(body, 4 << 20).await else {
            return http_error();
        };
        if let Some(fresh) = fresh {
            let asked = Asked::new(uri, headers);
            if asked.address.len() <= PATH_MAX {
                let kept = Kept::new(fresh, by_origin, parts.headers, &plain, reads);
                let kept = Arc::new(kept);
                let key = Key {
                    from_here: by_origin && asked.from_here,
                    address: asked.address.into(),
                };
                self.pages.insert(key, Arc::clone(&kept));
                kept.count(method, headers);
                return kept.answer(method, headers);
            }
            let etag = etag::of(&plain);
            let known = etag::is_known(headers, &etag);
            parts.headers.insert(ETAG, etag);
            if known {
                parts.headers.insert(VARY, vary(by_origin));
                return etag::not_modified(parts.headers);
            }
        }
        let coding = if plain.len() < 512 {
            Coding::Plain
        } else {
            Coding::wished(headers)
        };
        let body = match coding {
            Coding::Plain => plain,
            Coding::Brotli => brotli(&plain, FLYING_QUALITY),
            Coding::Gzip => gzip(&plain, 4),
        };
        label(&mut parts.headers, coding, body.len(), by_origin);
        Response::from_parts(parts, Body::from(body))
    }
}

impl Kept {
    fn new(
        fresh: Cacheable,
        by_origin: bool,
        headers: HeaderMap,
        plain: &[u8],
        reads: Option<Counter>,
    ) -> Self {
        let etag = etag::of(plain);
        let (brotli, gzip) = (brotli(plain, KEPT_QUALITY), gzip(plain, 6));
        Self {
            fresh,
            by_origin,
            headers,
            etag,
            brotli,
            gzip,
            reads,
        }
    }

    /// Counts a request as a reading, if it is one. An answer without a body is one too: the browser has the page and shows it.
    fn count(&self, method: &Method, headers: &HeaderMap) {
        if let Some(reads) = &self.reads
            && reads_it(method, headers)
        {
            reads.count();
        }
    }

    fn answer(&self, method: &Method, wishes: &HeaderMap) -> Response {
        let coding = Coding::wished(wishes);
        let body = match coding {
            Coding::Plain => unpacked(&self.gzip),
            Coding::Brotli => self.brotli.clone(),
            Coding::Gzip => self.gzip.clone(),
        };
        let mut headers = self.headers.clone();
        headers.insert(ETAG, self.etag.clone());
        label(&mut headers, coding, body.len(), self.by_origin);
        if etag::is_known(wishes, &self.etag) {
            return etag::not_modified(headers);
        }
        let mut response = Response::new(match *method {
            Method::HEAD => Body::empty(),
            _ => Body::from(body),
        });
        *response.headers_mut() = headers;
        response
    }
}

impl<'a> Asked<'a> {
    fn new(uri: &'a Uri, headers: &HeaderMap) -> Self {
        let asked = uri.path_and_query();
        Self {
            from_here: comes_from_here(headers),
            address: asked.map_or(uri.path(), |asked| asked.as_str()),
        }
    }
}

impl Equivalent<Key> for Asked<'_> {
    fn equivalent(&self, key: &Key) -> bool {
        (self.from_here, self.address) == (key.from_here, &*key.address)
    }
}

/// What is worth compressing.
fn is_text(content_type: &[u8]) -> bool {
    let kind = content_type.split(|byte| *byte == b';').next();
    kind.is_some_and(|kind| {
        kind.starts_with(b"text/") || kind.ends_with(b"+xml") || kind == b"application/json"
    })
}

/// What of a request changes the answer.
fn vary(by_origin: bool) -> HeaderValue {
    if by_origin {
        BY_CODING_AND_ORIGIN
    } else {
        BY_CODING
    }
}

fn label(headers: &mut HeaderMap, coding: Coding, length: usize, by_origin: bool) {
    headers.insert(VARY, vary(by_origin));
    headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
    if let Some(coding) = coding.label() {
        headers.insert(CONTENT_ENCODING, coding);
    }
}

fn brotli(plain: &[u8], quality: i32) -> Bytes {
    let mut packed = Vec::with_capacity(plain.len() / 3);
    let params = BrotliEncoderParams {
        quality,
        lgwin: window(plain.len(), quality),
        size_hint: plain.len(),
        ..BrotliEncoderParams::default()
    };
    // Writing to memory does not fail.
    let written = brotli::BrotliCompress(&mut &*plain, &mut packed, &params);
    debug_assert!(written.is_ok(), "memory takes every byte");
    // What is kept holds no more than it says.
    packed.into_boxed_slice().into()
}

/// The exponent of a window that holds so many bytes (RFC 7932, 9.1: 10 to 24). A wider one finds nothing more, and clearing
/// its memory would cost as much as the search. But from quality 5 on, the library has for a window of less than 17 only the table
/// that is meant for files of gigabytes: 33 MB for a page of 20 kB.
fn window(bytes: usize, quality: i32) -> i32 {
    let least = if quality < 5 { 10 } else { 17 };
    let bits = usize::BITS - bytes.leading_zeros();
    i32::try_from(bits.clamp(least, 18)).unwrap_or(18)
}

fn gzip(plain: &[u8], level: u32) -> Bytes {
    let mut writer = flate2::write::GzEncoder::new(
        Vec::with_capacity(plain.len() / 3),
        flate2::Compression::new(level),
    );
    // Writing to memory does not fail.
    writer
        .write_all(plain)
        .and_then(|()| writer.finish())
        .map(|packed| packed.into_boxed_slice().into())
        .unwrap_or_default()
}

/// What was packed by [`gzip`].
fn unpacked(gzip: &[u8]) -> Bytes {
    let mut reader = flate2::write::GzDecoder::new(Vec::with_capacity(gzip.len() * 4));
    // Memory takes every byte, and all of them are ours.
    reader
        .write_all(gzip)
        .and_then(|()| reader.finish())
        .map(Bytes::from)
        .unwrap_or_default()
}

fn http_error() -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_packed_comes_out_as_it_was() {
        for text in [String::new(), "ciao ".repeat(5_000)] {
            assert_eq!(unpacked(&gzip(text.as_bytes(), 6)), text.as_bytes());
        }
    }

    #[test]
    fn a_window_holds_the_page_and_keeps_clear_of_the_huge_table() {
        assert_eq!(window(0, FLYING_QUALITY), 10);
        assert_eq!(window(9_706, FLYING_QUALITY), 14);
        assert_eq!(window(9_706, KEPT_QUALITY), 17);
        assert_eq!(window(182_935, KEPT_QUALITY), 18);
        assert_eq!(window(4 << 20, KEPT_QUALITY), 18);
    }
}
