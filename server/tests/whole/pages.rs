//! The pages, as far as the stack around them shows in them.

use std::time::Duration;

use data_encoding::BASE64;
use domain::territory::Network;
use sha2::{Digest, Sha256};
use store::{content, directory};

use super::site::Site;

const PATHS: [&str; 22] = [
    "",
    "municipi",
    "municipi/municipio-8",
    "municipi/municipio-1",
    "sportelli",
    "sportelli/gallaratese",
    "sportelli/gallaratese/non-risponde",
    "sportelli/gallaratese/non-risponde/grazie",
    "eventi",
    "eventi?municipio=municipio-5",
    "eventi/archivio",
    "eventi/festa-di-natale-torri-bianche-2026",
    "cerca",
    "cerca?q=quarto",
    "prenota",
    "prenota/villapizzone",
    "appuntamento",
    "richiamami",
    "progetto",
    "privacy",
    "accessibilita",
    "domande-frequenti",
];

#[tokio::test(flavor = "multi_thread")]
async fn every_public_page_is_there_in_both_languages_and_without_inline_scripts() {
    let site = Site::start().await;
    for locale in ["it", "en"] {
        for path in PATHS {
            let path = format!("/{locale}/{path}");
            let answer = site.get(&path).send().await.unwrap();
            assert_eq!(answer.status(), 200, "{path}");
            assert_eq!(answer.headers()["content-language"], locale, "{path}");
            let html = answer.text().await.unwrap();
            for script in html.split("<script").skip(1) {
                let tag = script.split('>').next().unwrap();
                let harmless =
                    tag.contains(" src=\"/assets/") || tag.contains("application/ld+json");
                assert!(harmless, "{path}: <script{tag}>");
            }
            assert!(
                !html.contains(" style=\""),
                "{path}: the policy forbids style attributes"
            );
            assert!(!html.contains(" onclick="), "{path}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sheet_inside_a_page_is_the_one_that_the_policy_names() {
    let site = Site::start().await;
    let answer = site.get("/it/").send().await.unwrap();
    let policy = answer.headers()["content-security-policy"]
        .to_str()
        .unwrap()
        .to_owned();
    let html = answer.text().await.unwrap();
    let sheet = html
        .split("<style>")
        .nth(1)
        .unwrap()
        .split("</style>")
        .next()
        .unwrap();
    let hash = BASE64.encode(&Sha256::digest(sheet));
    assert!(
        policy.contains(&format!("'sha256-{hash}'")),
        "{hash} in {policy}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_for_everyone_is_answered_from_memory_the_second_time() {
    let site = Site::start().await;
    let first = site.get("/it/progetto").send().await.unwrap();
    let second = site.get("/it/progetto").send().await.unwrap();
    assert!(
        first.headers().contains_key("x-request-id"),
        "made for this request"
    );
    assert!(
        !second.headers().contains_key("x-request-id"),
        "from memory"
    );
    for name in [
        "content-security-policy",
        "etag",
        "vary",
        "content-type",
        "x-content-type-options",
    ] {
        assert_eq!(first.headers()[name], second.headers()[name], "{name}");
    }
    assert_eq!(first.text().await.unwrap(), second.text().await.unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_is_known_is_not_sent_again() {
    let site = Site::start().await;
    let etag = site.get("/it/progetto").send().await.unwrap().headers()["etag"].clone();
    let again = site
        .get("/it/progetto")
        .header("if-none-match", etag)
        .send()
        .await
        .unwrap();
    assert_eq!(again.status(), 304);
    assert!(again.headers().contains_key("content-security-policy"));
    assert!(again.bytes().await.unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_is_sent_in_the_form_that_the_client_takes() {
    let site = Site::start().await;
    let plain = site
        .get("/it/")
        .send()
        .await
        .unwrap()
        .bytes()
        .await
        .unwrap();
    for coding in ["br", "gzip"] {
        let answer = site
            .get("/it/")
            .header("accept-encoding", coding)
            .send()
            .await
            .unwrap();
        assert_eq!(answer.headers()["content-encoding"], coding);
        assert_eq!(answer.headers()["vary"], "accept-encoding, sec-fetch-site");
        assert!(
            answer.bytes().await.unwrap().len() * 2 < plain.len(),
            "{coding}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_comes_from_the_site_gets_the_sheet_as_a_file() {
    let site = Site::start().await;
    let asked = async |path: &str, from: &str| {
        let answer = site.get(path).header("sec-fetch-site", from);
        let answer = answer.send().await.unwrap();
        let kept = !answer.headers().contains_key("x-request-id");
        let etag = answer.headers()["etag"].clone();
        let html = answer.text().await.unwrap();
        (kept, etag, html)
    };
    for _ in 0..2 {
        for path in ["/it/", "/ar/municipi/municipio-8"] {
            let (_, inside, html) = asked(path, "none").await;
            assert!(html.contains("<style>"), "{path}");
            let (_, _, html) = asked(path, "cross-site").await;
            assert!(html.contains("<style>"), "{path}");
            let (_, linked, html) = asked(path, "same-origin").await;
            assert!(!html.contains("<style>"), "{path}");
            assert!(html.contains("rel=\"stylesheet\""), "{path}");
            assert_ne!(inside, linked);
        }
    }
    // What is the same from everywhere is kept once.
    asked("/it/progetto", "none").await;
    let (kept, _, _) = asked("/it/progetto", "same-origin").await;
    assert!(kept);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_another_server_writes_is_on_the_pages_soon() {
    let site = Site::start().await;
    let shows = async |name: &str| {
        site.get("/it/")
            .send()
            .await
            .unwrap()
            .text()
            .await
            .unwrap()
            .contains(name)
    };
    assert!(!shows("Rete di Prova").await);
    let store = site.another_server().await;
    let mut tx = store.begin().await.unwrap();
    let network = directory::load(&mut tx).await.unwrap().network.unwrap();
    let renamed = Network {
        name: "Rete di Prova".into(),
        ..network
    };
    content::put_network(&mut tx, &renamed).await.unwrap();
    tx.commit().await.unwrap();
    let seen = async {
        while !shows("Rete di Prova").await {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), seen)
        .await
        .expect("seen in time");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_that_somebody_confirmed_lately_says_so_and_others_ask_to_call_first() {
    let site = Site::start().await;
    let store = site.another_server().await;
    let mut tx = store.begin().await.unwrap();
    let there = directory::load(&mut tx).await.unwrap();
    let mut desk = there.desk_by_slug("gallaratese").unwrap().as_ref().clone();
    // The demonstration knows no such day: this one belongs to the test.
    desk.verified_on = Some(site.today());
    content::put_desk(&mut tx, &desk).await.unwrap();
    tx.commit().await.unwrap();
    let text = async |slug: &str| {
        let path = format!("/it/sportelli/{slug}");
        site.get(&path).send().await.unwrap().text().await.unwrap()
    };
    let confirmed = async {
        while !text("gallaratese").await.contains("Dati confermati") {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), confirmed)
        .await
        .expect("seen in time");
    assert!(
        !text("gallaratese")
            .await
            .contains("Nessuno ha ancora confermato")
    );
    assert!(
        text("villapizzone")
            .await
            .contains("Nessuno ha ancora confermato")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_exist_is_a_404_with_a_way_on() {
    let site = Site::start().await;
    let secret = "abcdefghijklmnopqrstuvwxyz";
    for path in [
        "/it/municipi/municipio-10".to_owned(),
        "/it/sportelli/nessuno".to_owned(),
        "/it/prenota/nessuno".to_owned(),
        "/de/".to_owned(),
        "/ar-XB/".to_owned(),
        "/it/appuntamento/x".to_owned(),
        format!("/it/appuntamento/{secret}"),
        format!("/it/appuntamento/{secret}/annulla"),
        format!("/it/prenota/in-corso/{secret}/dettagli"),
        format!("/it/richiamami/{secret}"),
    ] {
        let answer = site.get(&path).send().await.unwrap();
        assert!(
            matches!(answer.status().as_u16(), 404 | 410),
            "{path}: {}",
            answer.status()
        );
        let html = answer.text().await.unwrap();
        assert!(
            html.contains("href=\"tel:") && html.contains("href=\"/it"),
            "{path}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_made_up_language_is_there_when_asked_for() {
    let site = Site::with(&[("VICINO_PSEUDO_LOCALE", "true")]).await;
    let html = site
        .get("/ar-XB/")
        .send()
        .await
        .unwrap()
        .text()
        .await
        .unwrap();
    assert!(html.contains("dir=\"rtl\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn forms_that_nobody_types_are_refused_and_never_a_fault_of_ours() {
    let site = Site::start().await;
    let long = "a".repeat(10_000);
    for path in [
        "/it/richiamami",
        "/it/appuntamento",
        "/it/prenota/gallaratese",
    ] {
        for form in [
            String::new(),
            "modulo=x".to_owned(),
            "modulo=%00&telefono=%00&codice=%00&quando=%00".to_owned(),
            "modulo=%ff%fe&telefono=%ff&codice=%ff&quando=%ff".to_owned(),
            format!("modulo={long}&telefono={long}&codice={long}&quando={long}"),
            "quando=2026-02-30T25:61&modulo=".to_owned(),
            "%".repeat(100),
            "&=&=&=".to_owned(),
        ] {
            let answer = site.post(path, form.clone()).send().await.unwrap();
            assert!(
                answer.status().is_client_error(),
                "{path} {form:.60}: {}",
                answer.status()
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_sends_too_many_forms_is_told_to_wait() {
    let site = Site::with(&[
        ("VICINO_LIMIT_POSTS_PER_MINUTE", "3"),
        ("VICINO_TRUSTED_PROXIES", "127.0.0.1"),
    ])
    .await;
    let send = async |client: &str| {
        let form = site
            .post("/it/richiamami", "modulo=x")
            .header("x-forwarded-for", client);
        form.send().await.unwrap().status().as_u16()
    };
    // The minute may end in between: one of nine is refused in any case.
    let mut answers = Vec::new();
    for _ in 0..9 {
        answers.push(send("203.0.113.1").await);
    }
    assert!(answers.contains(&429), "{answers:?}");
    assert_ne!(send("203.0.113.2").await, 429, "another client");
}
