//! Errors that arise around the pages are pages too, in the reader's language and with somebody to call.

use axum::Router;
use axum::routing::get;
use reqwest::Response;
use server::http::limits::Limits;

use super::site::Site;

async fn is_a_page(answer: Response, status: u16, language: &str) {
    assert_eq!(answer.status(), status);
    assert_eq!(answer.headers()["content-type"], "text/html; charset=utf-8");
    assert_eq!(answer.headers()["content-language"], language);
    assert!(
        answer.text().await.unwrap().contains("href=\"tel:"),
        "somebody to call"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_address_is_a_404_in_the_language_of_the_address() {
    let site = Site::start().await;
    is_a_page(site.get("/it/nulla").send().await.unwrap(), 404, "it").await;
    is_a_page(site.get("/en/nothing").send().await.unwrap(), 404, "en").await;
    is_a_page(site.get("/xx/").send().await.unwrap(), 404, "it").await;
    let english = site
        .get("/nothing")
        .header("accept-language", "en-GB,en;q=0.9");
    is_a_page(english.send().await.unwrap(), 404, "en").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn addresses_that_nobody_types_are_a_404_too() {
    let site = Site::start().await;
    for path in [
        "/it/%00",
        "/it/%ff%fe",
        "/it/sportelli/%2e%2e%2f",
        "/it/sportelli/a%0d%0ab",
        "//",
        "/it//",
    ] {
        assert_eq!(site.get(path).send().await.unwrap().status(), 404, "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_method_that_an_address_does_not_know_is_a_405() {
    let site = Site::around(&[], Limits::default(), |_| {
        Router::new().route("/en/read", get(|| async {}))
    })
    .await;
    let answer = site.post("/en/read", "a=b").send().await.unwrap();
    assert_eq!(answer.headers()["allow"], "GET,HEAD");
    is_a_page(answer, 405, "en").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_panic_is_a_500_with_the_same_care() {
    async fn stumble() -> &'static str {
        panic!("on purpose")
    }
    let site = Site::around(&[], Limits::default(), |_| {
        Router::new().route("/en/stumble", get(stumble))
    })
    .await;
    for _ in 0..2 {
        is_a_page(site.get("/en/stumble").send().await.unwrap(), 500, "en").await;
    }
}
