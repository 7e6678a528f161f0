//! What takes too long or is too much.

use std::time::Duration;

use axum::Router;
use axum::routing::get;
use server::http::limits::Limits;

use super::site::Site;

#[tokio::test(flavor = "multi_thread")]
async fn a_header_that_does_not_arrive_closes_the_connection() {
    let limits = Limits {
        header: Duration::from_millis(200),
        ..Limits::default()
    };
    let site = Site::around(&[], limits, |_| Router::new()).await;
    let mut wire = site.wire().await;
    wire.say("GET / HTTP/1.1\r\nhost: x\r\nx-slow: ").await;
    let rest = tokio::time::timeout(Duration::from_secs(5), wire.rest())
        .await
        .expect("closed");
    assert!(!rest.starts_with("HTTP/1.1 200"), "{rest}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_header_that_is_too_long_is_a_431() {
    let site = Site::start().await;
    let answer = site
        .get("/")
        .header("x-long", "a".repeat(20_000))
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 431);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_takes_too_long_is_a_503_to_try_again() {
    let limits = Limits {
        answer: Duration::from_millis(100),
        ..Limits::default()
    };
    let site = Site::around(&[], limits, |_| {
        Router::new().route("/en/never", get(std::future::pending::<&'static str>))
    })
    .await;
    let answer = site.get("/en/never").send().await.unwrap();
    assert_eq!(answer.status(), 503);
    assert!(answer.headers().contains_key("retry-after"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_http_is_a_400() {
    let site = Site::start().await;
    let mut wire = site.wire().await;
    wire.say("GET /\u{0} HTTP/1.1\r\n\r\n").await;
    let answer = wire.rest().await;
    assert!(answer.starts_with("HTTP/1.1 400 "), "{answer}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_too_many_waits_for_its_turn() {
    let site = Site::with(&[("VICINO_MAX_CONNECTIONS", "1")]).await;
    let first = site.wire().await;
    let mut second = site.wire().await;
    second
        .say("GET /health/live HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")
        .await;
    drop(first);
    let answer = tokio::time::timeout(Duration::from_secs(5), second.rest())
        .await
        .expect("answered");
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
}
