//! How often pages are read: from memory or made anew, by people alone, and to the last before the server stops.

use domain::locale::Locale;
use http::header::{COOKIE, ETAG, IF_NONE_MATCH, USER_AGENT};
use reqwest::RequestBuilder;

use super::site::Site;

const PHONE: &str = "Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0";

fn by_phone(request: RequestBuilder) -> RequestBuilder {
    request.header(USER_AGENT, PHONE)
}

#[tokio::test(flavor = "multi_thread")]
async fn people_are_counted_and_nobody_else() {
    let site = Site::start().await;
    let desk = "/ar/sportelli/gallaratese";
    // Made anew, kept, and known to the browser already.
    let made = by_phone(site.get(desk)).send().await.unwrap();
    let etag = made.headers()[ETAG].clone();
    by_phone(site.get(desk)).send().await.unwrap();
    let known = by_phone(site.get(desk)).header(IF_NONE_MATCH, etag);
    assert_eq!(known.send().await.unwrap().status(), 304);
    by_phone(site.get("/it/sportelli/gallaratese"))
        .send()
        .await
        .unwrap();

    let robot = site
        .get(desk)
        .header(USER_AGENT, "Mozilla/5.0 (compatible; bingbot/2.0)");
    let staff = by_phone(site.get(desk)).header(COOKIE, "lang=ar; staff=abc");
    let head = site.head(desk).header(USER_AGENT, PHONE);
    let ahead = by_phone(site.get(desk)).header("sec-purpose", "prefetch");
    for request in [site.get(desk), robot, staff, head, ahead] {
        assert_eq!(request.send().await.unwrap().status(), 200);
    }
    for other in ["/ar/sportelli", "/ar/sportelli/nessuno", "/ar/"] {
        by_phone(site.get(other)).send().await.unwrap();
    }

    let store = site.another_server().await;
    let since = site.today().yesterday().unwrap();
    site.application.stop().await;
    let mut session = store.reader().await.unwrap();
    let directory = store::directory::load(&mut session).await.unwrap();
    let thing = directory.desk_by_slug("gallaratese").unwrap().id.0;
    let read = store::read_count::since(&mut session, since).await.unwrap();
    let read: Vec<_> = read
        .iter()
        .map(|r| (r.thing, r.language, r.count))
        .collect();
    assert_eq!(read, [(thing, Locale::Ar, 3), (thing, Locale::It, 1)]);
}
