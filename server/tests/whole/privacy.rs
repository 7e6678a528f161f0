//! Secrets and personal data stand in no log line and in no metric.

use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};

use super::site::{Scratch, Site, client};

#[tokio::test(flavor = "multi_thread")]
async fn paths_queries_and_bodies_leave_no_trace() {
    let scratch = Scratch::new();
    let mut server = Command::new(env!("CARGO_BIN_EXE_vicino"))
        .env("VICINO_LISTEN", "127.0.0.1:0")
        .env("VICINO_TRUSTED_PROXIES", "127.0.0.1")
        .env("VICINO_DATABASE_URL", scratch.database_url())
        .env("VICINO_LOG", "debug")
        .env("VICINO_LOG_FORMAT", "json")
        .current_dir(scratch.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Read as it comes: a pipe that is full would stop the server.
    let mut said = server.stderr.take().unwrap();
    let log = std::thread::spawn(move || {
        let mut log = String::new();
        said.read_to_string(&mut log).map(|_| log)
    });
    let mut lines = BufReader::new(server.stdout.take().unwrap()).lines();
    let line = lines.next().unwrap().unwrap();
    let base = line
        .strip_prefix("listening on ")
        .expect("says where it listens")
        .to_owned();
    let client = client();
    let secret = "abcdefghijklmnopqrstuvwxyz";
    for path in [
        format!("/it/appuntamento/{secret}"),
        format!("/it/prenota/in-corso/{secret}/dettagli"),
        format!("/it/cerca?q={secret}"),
    ] {
        client.get(format!("{base}{path}")).send().await.unwrap();
    }
    let form = format!("nome=Zuleika&telefono=3516818198&modulo={secret}");
    let post = client
        .post(format!("{base}/it/richiamami"))
        .header("content-type", "application/x-www-form-urlencoded")
        .header("x-forwarded-for", "203.0.113.77");
    post.body(form).send().await.unwrap();
    let id = server.id().to_string();
    assert!(Command::new("kill").arg(&id).status().unwrap().success());
    assert!(server.wait().unwrap().success(), "a stop is no failure");
    let log = log.join().unwrap().unwrap();
    assert!(log.contains("\"answered\""), "{log}");
    for word in [secret, "Zuleika", "3516818198", "203.0.113.77"] {
        let told: Vec<_> = log.lines().filter(|line| line.contains(word)).collect();
        assert!(told.is_empty(), "{word} in {told:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn metrics_know_routes_and_no_addresses() {
    let site = Site::with(&[("VICINO_METRICS_LISTEN", "127.0.0.1:0")]).await;
    let secret = "zyxwvutsrqponmlkjihgfedcba";
    let path = format!("/it/appuntamento/{secret}?q={secret}");
    site.get(&path).send().await.unwrap();
    let port = site.application.metrics.clone().unwrap();
    let metrics = client()
        .get(format!("http://{port}/metrics"))
        .send()
        .await
        .unwrap();
    let text = metrics.text().await.unwrap();
    assert!(text.contains("vicino_http_requests_total"), "{text}");
    assert!(!text.contains(secret), "{text}");
}
