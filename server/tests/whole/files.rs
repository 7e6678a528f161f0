//! Sheets, script and the files with a fixed place.

use app::assets::{Assets, asset};

use super::site::Site;

#[tokio::test(flavor = "multi_thread")]
async fn a_hashed_file_is_kept_for_ever_and_sent_compressed() {
    let site = Site::start().await;
    let sheet = asset("vicino.css");
    assert!(
        !sheet.url.is_empty(),
        "the style is built before the tests run"
    );
    for (wish, coding, bytes) in [
        ("gzip, br", Some("br"), sheet.brotli.as_ref().unwrap()),
        ("gzip", Some("gzip"), sheet.gzip.as_ref().unwrap()),
        ("identity", None, &sheet.plain),
    ] {
        let answer = site
            .get(sheet.url)
            .header("accept-encoding", wish)
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status(), 200);
        let headers = answer.headers().clone();
        assert_eq!(
            headers["cache-control"],
            "public, max-age=31536000, immutable"
        );
        assert_eq!(headers["vary"], "accept-encoding");
        assert_eq!(headers["content-type"], "text/css; charset=utf-8");
        assert_eq!(
            headers.get("content-encoding").map(|v| v.to_str().unwrap()),
            coding
        );
        assert_eq!(answer.bytes().await.unwrap(), *bytes);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_known_is_not_sent_again() {
    let site = Site::start().await;
    let sheet = asset("vicino.css");
    let etag = sheet.etag.to_str().unwrap();
    let answer = site
        .get(sheet.url)
        .header("if-none-match", etag)
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 304);
    assert!(answer.bytes().await.unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn only_what_was_built_is_a_file() {
    let site = Site::start().await;
    for path in [
        "/assets/",
        "/assets/manifest.json",
        "/assets/..%2fCargo.toml",
        "/assets/vicino.css",
    ] {
        assert_eq!(site.get(path).send().await.unwrap().status(), 404, "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn files_with_a_fixed_place_are_there() {
    let site = Site::start().await;
    for path in ["/robots.txt", "/site.webmanifest", "/favicon.ico"] {
        let answer = site.get(path).send().await.unwrap();
        assert_eq!(answer.status(), 200, "{path}");
        assert_eq!(
            answer.headers()["cache-control"],
            "public, max-age=86400",
            "{path}"
        );
    }
}

#[test]
fn the_policy_allows_the_sheets_that_pages_carry_inside() {
    for name in ["landing.css", "landing.rtl.css"] {
        assert!(Assets::embedded().by_name(name).is_some(), "{name}");
    }
}
