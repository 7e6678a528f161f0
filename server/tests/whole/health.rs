//! Liveness, readiness, metrics, and the stop.

use std::time::Duration;

use axum::Router;
use axum::routing::get;
use server::http::limits::Limits;
use tokio::sync::Notify;

use super::site::{Site, client};

#[tokio::test(flavor = "multi_thread")]
async fn a_healthy_site_lives_and_is_ready() {
    let site = Site::start().await;
    for path in ["/health/live", "/health/ready"] {
        let answer = site.get(path).send().await.unwrap();
        assert_eq!(answer.status(), 200, "{path}");
        assert_eq!(answer.headers()["cache-control"], "no-store");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn with_little_room_on_the_disk_reading_goes_on_and_writing_is_refused() {
    let site = Site::with(&[("VICINO_DISK_FLOOR_MB", "1000000000")]).await;
    assert_eq!(site.get("/health/live").send().await.unwrap().status(), 200);
    assert_eq!(
        site.get("/health/ready").send().await.unwrap().status(),
        503
    );
    assert_eq!(site.get("/").send().await.unwrap().status(), 307);
    let refused = site
        .post("/it/richiamami", "telefono=1")
        .send()
        .await
        .unwrap();
    assert_eq!(refused.status(), 503);
    assert!(refused.headers().contains_key("retry-after"));
    assert!(
        refused.text().await.unwrap().contains("tel:"),
        "somebody to call"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn metrics_stand_on_a_port_of_their_own() {
    let site = Site::with(&[("VICINO_METRICS_LISTEN", "127.0.0.1:0")]).await;
    assert_eq!(site.get("/metrics").send().await.unwrap().status(), 404);
    let port = site.application.metrics.clone().unwrap();
    let text = client()
        .get(format!("http://{port}/metrics"))
        .send()
        .await
        .unwrap()
        .text()
        .await
        .unwrap();
    assert!(text.contains("vicino_http_requests_total{"), "{text}");
    assert_eq!(
        client()
            .get(format!("http://{port}/"))
            .send()
            .await
            .unwrap()
            .status(),
        404
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_finishes_the_requests_in_hand() {
    static BEGUN: Notify = Notify::const_new();
    static FINISH: Notify = Notify::const_new();
    async fn slow() -> &'static str {
        BEGUN.notify_one();
        FINISH.notified().await;
        "done"
    }
    let site = Site::around(&[], Limits::default(), |_| {
        Router::new().route("/slow", get(slow))
    })
    .await;
    let request = tokio::spawn(site.get("/slow").send());
    BEGUN.notified().await;
    site.application.ask_to_stop();
    FINISH.notify_one();
    assert_eq!(
        request.await.unwrap().unwrap().text().await.unwrap(),
        "done"
    );
    site.application.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn half_a_header_does_not_hold_up_a_stop() {
    let limits = Limits {
        stop: Duration::from_millis(200),
        ..Limits::default()
    };
    let site = Site::around(&[], limits, |_| Router::new()).await;
    let mut wire = site.wire().await;
    wire.say("GET / HTTP/1.1\r\nhost: x\r\n").await;
    tokio::time::timeout(Duration::from_secs(5), site.application.stop())
        .await
        .expect("stopped");
}
