//! What every answer carries.

use app::assets::Assets;
use app::page::WithIslands;
use axum::body::Body;
use axum::middleware::from_fn_with_state;
use axum::response::Response;
use axum::routing::get;
use axum::{Extension, Router};
use http::Request;
use server::http::headers::{Headers, protect};
use tower::ServiceExt;

use super::site::{Scratch, Site};

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_is_protected() {
    let site = Site::start().await;
    for path in [
        "/",
        "/it/",
        "/it/no-such-page",
        "/robots.txt",
        "/assets/none.css",
    ] {
        let answer = site.get(path).send().await.unwrap();
        let headers = answer.headers();
        let policy = headers["content-security-policy"].to_str().unwrap();
        for part in [
            "default-src 'none'",
            "script-src 'self';",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
        ] {
            assert!(policy.contains(part), "{path}: {policy}");
        }
        assert!(!policy.contains("unsafe"), "{path}: {policy}");
        assert_eq!(headers["x-content-type-options"], "nosniff", "{path}");
        assert!(headers.contains_key("referrer-policy"), "{path}");
        assert!(headers.contains_key("permissions-policy"), "{path}");
        assert_eq!(
            headers["cross-origin-opener-policy"], "same-origin",
            "{path}"
        );
        assert_eq!(
            headers["cross-origin-resource-policy"], "same-origin",
            "{path}"
        );
        assert!(
            !headers.contains_key("strict-transport-security"),
            "{path}: plain http cannot promise TLS"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_site_on_tls_says_so() {
    let site = Site::with(&[("VICINO_BASE_URL", "https://vicino.example")]).await;
    let answer = site.get("/").send().await.unwrap();
    assert!(answer.headers().contains_key("strict-transport-security"));
}

#[tokio::test(flavor = "multi_thread")]
async fn every_fresh_answer_has_an_id_of_its_own() {
    let site = Site::start().await;
    let id = async || site.get("/").send().await.unwrap().headers()["x-request-id"].clone();
    assert_ne!(id().await, id().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_sites_that_are_let_show_the_list_within_them() {
    let own = [(
        "VICINO_EMBED_SITES",
        "https://www.comune.example,https://scuola.example",
    )];
    let list = "/it/incorpora/eventi/municipio-8";
    for (own, allowed) in [
        (&[][..], "frame-ancestors 'none'"),
        (
            &own[..],
            "frame-ancestors https://www.comune.example https://scuola.example",
        ),
    ] {
        let site = Site::with(own).await;
        // The second time it comes from the cache.
        for _ in 0..2 {
            let answer = site.get(list).send().await.unwrap();
            assert_eq!(answer.status(), 200);
            let policy = answer.headers()["content-security-policy"]
                .to_str()
                .unwrap();
            assert!(policy.ends_with(allowed), "{policy}");
            assert!(!policy.contains("script-src"), "{policy}");
            assert!(!answer.headers().contains_key("set-cookie"));
            assert_eq!(answer.headers()["x-robots-tag"], "noindex");
        }
        let other = site.get("/it/eventi").send().await.unwrap();
        let policy = other.headers()["content-security-policy"].to_str().unwrap();
        assert!(policy.contains("frame-ancestors 'none'"), "{policy}");
    }
}

#[tokio::test]
async fn only_a_page_with_islands_lets_webassembly_run() {
    let settings = Scratch::new().settings(&[]);
    let headers = Headers::new(&settings.base_url, &[], Assets::embedded());
    let pages = Router::new()
        .route("/plain", get(async || "plain"))
        .route("/island", get(async || (Extension(WithIslands), "island")))
        .layer(from_fn_with_state(headers, protect));
    let policy = async |path: &str| {
        let request = Request::get(path).body(Body::empty()).unwrap();
        let answer: Response = pages.clone().oneshot(request).await.unwrap();
        let policies = answer.headers().get_all("content-security-policy");
        let policies: Vec<_> = policies.iter().map(|p| p.to_str().unwrap()).collect();
        assert_eq!(policies.len(), 1, "{path}");
        policies[0].to_owned()
    };
    let (plain, island) = (policy("/plain").await, policy("/island").await);
    assert!(plain.contains("script-src 'self';") && !plain.contains("unsafe"));
    assert_eq!(
        island,
        plain.replace(
            "script-src 'self';",
            "script-src 'self' 'wasm-unsafe-eval';"
        )
    );
}
