//! Lists of events for programs that follow them.

use reqwest::Response;

use super::site::Site;

const FILES: [(&str, &str); 3] = [
    ("calendario.ics", "text/calendar; charset=utf-8"),
    ("rss.xml", "application/rss+xml; charset=utf-8"),
    ("atom.xml", "application/atom+xml; charset=utf-8"),
];

async fn again(site: &Site, path: &str, first: &Response) -> Response {
    let etag = first.headers()["etag"].clone();
    let request = site.get(path).header("if-none-match", etag);
    request.send().await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_has_not_changed_is_not_sent_again() {
    let site = Site::start().await;
    for (file, content_type) in FILES {
        for query in [
            "",
            "?municipio=municipio-5",
            "?dal=2026-12-01&al=2026-12-31",
        ] {
            let path = format!("/it/eventi/{file}{query}");
            let first = site.get(&path).send().await.unwrap();
            assert_eq!(first.status(), 200, "{path}");
            assert_eq!(first.headers()["content-type"], content_type, "{path}");
            assert_eq!(first.headers()["content-language"], "it", "{path}");
            let again = again(&site, &path, &first).await;
            assert_eq!(again.status(), 304, "{path}");
            assert!(again.bytes().await.unwrap().is_empty(), "{path}");
        }
        let all = site.get(&format!("/it/eventi/{file}")).send().await;
        let other = format!("/it/eventi/{file}?tipo=course");
        let other = again(&site, &other, &all.unwrap()).await;
        assert_eq!(other.status(), 200, "{file}: another list has another mark");
    }
    // The list itself too, which has no copy in memory when something is looked for.
    let list = "/it/eventi?municipio=municipio-5";
    let first = site.get(list).send().await.unwrap();
    assert_eq!(again(&site, list, &first).await.status(), 304);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_feed_is_compressed_for_whoever_takes_it() {
    let site = Site::start().await;
    for (file, _) in FILES {
        for query in ["", "?gratis=si"] {
            let path = format!("/it/eventi/{file}{query}");
            let request = site.get(&path).header("accept-encoding", "gzip");
            let answer = request.send().await.unwrap();
            assert_eq!(answer.headers()["content-encoding"], "gzip", "{path}");
            assert_eq!(answer.headers()["vary"], "accept-encoding", "{path}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_choice_that_no_list_has_is_no_feed_either() {
    let site = Site::start().await;
    for (file, _) in FILES {
        for query in [
            "tipo=ballo",
            "municipio=atlantide",
            "eta=200",
            "quando=ieri",
        ] {
            let path = format!("/it/eventi/{file}?{query}");
            let answer = site.get(&path).send().await.unwrap();
            assert_eq!(answer.status(), 404, "{path}");
            assert!(answer.text().await.unwrap().contains("<h1"), "{path}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_name_what_follows_them() {
    let site = Site::start().await;
    for (page, query) in [
        ("eventi", ""),
        (
            "eventi?municipio=municipio-5&amp;eta=7",
            "?municipio=municipio-5&amp;eta=7",
        ),
        ("municipi/municipio-5", "?municipio=municipio-5"),
        ("eventi/festa-di-natale-torri-bianche-2026", ""),
    ] {
        let path = format!("/it/{}", page.replace("&amp;", "&"));
        let html = site.get(&path).send().await.unwrap().text().await.unwrap();
        let head = html.split("</head>").next().unwrap();
        for (file, content_type) in FILES {
            let kind = content_type.split(';').next().unwrap();
            let named = head.split("<link").any(|link| {
                link.contains(r#"rel="alternate""#)
                    && link.contains(&format!(r#"type="{kind}""#))
                    && link.contains(&format!("/it/eventi/{file}{query}\""))
            });
            assert!(named, "{path}: {file}{query} in {head}");
        }
    }
}
