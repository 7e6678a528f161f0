//! What a form must be before anybody looks at it.

use std::time::Duration;

use axum::Router;
use axum::routing::post;
use server::http::limits::Limits;

use super::site::{Site, client};

/// A site with one address that takes any form and answers with its body.
async fn echo(limits: Limits) -> Site {
    Site::around(&[], limits, |_| {
        Router::new().route("/it/eco", post(|form: String| async { form }))
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_of_ours_comes_through_whole() {
    let site = echo(Limits::default()).await;
    let form = "nome=Amina&".repeat(2_000);
    let answer = site.post("/it/eco", form.clone()).send().await.unwrap();
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.text().await.unwrap(), form);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_from_another_site_is_refused() {
    let site = echo(Limits::default()).await;
    let form = || {
        client()
            .post(site.url("/it/eco"))
            .header("content-type", "application/x-www-form-urlencoded")
            .body("a=b")
    };
    for (name, value) in [
        ("origin", "https://evil.example"),
        ("origin", "null"),
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
    ] {
        assert_eq!(
            form().header(name, value).send().await.unwrap().status(),
            403,
            "{name}: {value}"
        );
    }
    let own = site.url("");
    for (name, value) in [
        ("origin", own.as_str()),
        ("sec-fetch-site", "same-origin"),
        ("sec-fetch-site", "none"),
    ] {
        assert_eq!(
            form().header(name, value).send().await.unwrap().status(),
            200,
            "{name}: {value}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn behind_a_proxy_the_public_address_is_the_site_s_own() {
    let site = Site::around(
        &[("VICINO_BASE_URL", "https://vicino.example")],
        Limits::default(),
        |_| Router::new().route("/it/eco", post(|| async {})),
    )
    .await;
    let form = client()
        .post(site.url("/it/eco"))
        .header("content-type", "application/x-www-form-urlencoded");
    let answer = form
        .header("origin", "https://vicino.example")
        .body("a=b")
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_form_is_a_415() {
    let site = echo(Limits::default()).await;
    let post = || client().post(site.url("/it/eco")).body("{}");
    assert_eq!(post().send().await.unwrap().status(), 415);
    for kind in [
        "application/json",
        "text/plain",
        "multipart/form-data; boundary=x",
        "application/x-www-form-urlencodedx",
    ] {
        assert_eq!(
            post()
                .header("content-type", kind)
                .send()
                .await
                .unwrap()
                .status(),
            415,
            "{kind}"
        );
    }
    let kind = "Application/X-WWW-Form-urlencoded; charset=UTF-8";
    assert_eq!(
        post()
            .header("content-type", kind)
            .send()
            .await
            .unwrap()
            .status(),
        200
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_is_too_long_is_a_413_announced_or_not() {
    let site = echo(Limits::default()).await;
    let long = "a".repeat(33 * 1024);
    assert_eq!(
        site.post("/it/eco", long.clone())
            .send()
            .await
            .unwrap()
            .status(),
        413
    );
    let mut wire = site.wire().await;
    wire.say("POST /it/eco HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/x-www-form-urlencoded\r\ntransfer-encoding: chunked\r\n\r\n").await;
    wire.say(&format!("{:x}\r\n{long}\r\n0\r\n\r\n", long.len()))
        .await;
    let answer = wire.rest().await;
    assert!(answer.starts_with("HTTP/1.1 413 "), "{answer}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_does_not_arrive_is_a_408() {
    let site = echo(Limits {
        form: Duration::from_millis(200),
        ..Limits::default()
    })
    .await;
    let mut wire = site.wire().await;
    wire.say("POST /it/eco HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 100\r\n\r\nnome=").await;
    let answer = wire.rest().await;
    assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
}
