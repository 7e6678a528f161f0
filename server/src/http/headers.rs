//! Headers that every answer carries.

use std::sync::Arc;

use app::assets::Assets;
use app::page::{Embeddable, WithIslands};
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::header::{
    CONTENT_SECURITY_POLICY, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS,
};
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::config::SiteUrl;

/// The sheets that pages may carry inline: allowed by the hash of their text (CSP level 2).
const INLINED: [&str; 2] = ["landing.css", "landing.rtl.css"];

/// The headers of this installation.
#[derive(Debug, Clone)]
pub struct Headers {
    all: Arc<[(HeaderName, HeaderValue)]>,
    /// The policy of pages with islands, instead of the one among all.
    islands: HeaderValue,
    /// The policy of pages that may stand within other sites.
    embeddable: HeaderValue,
}

impl Headers {
    /// For a site at an address, with these files, of which these other sites may show pages that are made for it.
    pub fn new(site: &SiteUrl, embed_sites: &[SiteUrl], assets: &Assets) -> Self {
        // Hashes in base 64 are text that a header can carry; without them nothing is allowed.
        let policy = |scripts| {
            HeaderValue::from_str(&content_policy(assets, scripts))
                .unwrap_or(HeaderValue::from_static("default-src 'none'"))
        };
        let fixed = |name, value| {
            (
                HeaderName::from_static(name),
                HeaderValue::from_static(value),
            )
        };
        let mut headers = vec![
            (CONTENT_SECURITY_POLICY, policy("'self'")),
            (REFERRER_POLICY, HeaderValue::from_static("same-origin")),
            (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
            fixed(
                "permissions-policy",
                "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            ),
            fixed("cross-origin-opener-policy", "same-origin"),
            fixed("cross-origin-resource-policy", "same-origin"),
        ];
        if site.is_https() {
            // Two years, as browsers ask of sites that mean it.
            headers.push((
                STRICT_TRANSPORT_SECURITY,
                HeaderValue::from_static("max-age=63072000"),
            ));
        }
        Self {
            all: headers.into(),
            // The keyword lets the module be compiled (CSP level 3).
            islands: policy("'self' 'wasm-unsafe-eval'"),
            embeddable: embed_policy(embed_sites),
        }
    }

    /// Adds those that an answer does not set itself.
    pub fn put_on(&self, answer: &mut HeaderMap) {
        answer.reserve(self.all.len());
        for (name, value) in self.all.iter() {
            answer.entry(name).or_insert_with(|| value.clone());
        }
    }
}

/// Puts the headers on what the routes answer.
pub async fn protect(State(headers): State<Headers>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let extensions = response.extensions();
    let policy = if extensions.get::<WithIslands>().is_some() {
        Some(&headers.islands)
    } else {
        let embeddable = extensions.get::<Embeddable>();
        embeddable.map(|_| &headers.embeddable)
    };
    if let Some(policy) = policy.cloned() {
        response
            .headers_mut()
            .insert(CONTENT_SECURITY_POLICY, policy);
    }
    headers.put_on(response.headers_mut());
    response
}

/// What a page may do. A script may ask the site itself, as those of staff do; programs that judge a page ask for `robots.txt` from
/// within it.
fn content_policy(assets: &Assets, scripts: &str) -> String {
    let hashes: String = INLINED
        .iter()
        .filter_map(|name| assets.by_name(name))
        .map(|asset| format!(" 'sha256-{}'", asset.sha256))
        .collect();
    format!(
        "default-src 'none'; style-src 'self'{hashes}; script-src {scripts}; connect-src 'self'; img-src 'self' data:; \
         font-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    )
}

/// What a page within another site may do: be shown there, and nothing else.
fn embed_policy(sites: &[SiteUrl]) -> HeaderValue {
    let sites: Vec<_> = sites.iter().map(SiteUrl::origin).collect();
    let ancestors = match sites.as_slice() {
        [] => "'none'".to_owned(),
        sites => sites.join(" "),
    };
    let policy = format!(
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'none'; base-uri 'none'; \
         frame-ancestors {ancestors}"
    );
    // An origin is text that a header can carry.
    HeaderValue::from_str(&policy).unwrap_or(HeaderValue::from_static(
        "default-src 'none'; frame-ancestors 'none'",
    ))
}
