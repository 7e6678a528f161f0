//! What every answer carries.

use crate::site::Site;

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
