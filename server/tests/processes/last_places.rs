//! The last seven places at an event, two hundred families of one to four people, and the line of those who wait.

use hyper::StatusCode;
use rstest::rstest;
use walker::booking::Family;
use walker::{Answer, Client, Form};

use crate::support::counts::assert_places_add_up;
use crate::support::network::{PARTY, put_party};
use crate::support::race::{all, at_once, submit};
use crate::support::site::{Layout, Site};
use crate::support::until;

const FAMILIES: u32 = 200;
const PLACES: u16 = 7;

/// Somebody with the form of the party before them.
struct Ready {
    browser: Client,
    form: Form,
    people: u32,
}

/// What somebody was told.
enum Told {
    /// There are places: their page.
    Places(String),
    /// So many are left, which are fewer than they want.
    Left(u32),
}

#[rstest]
#[case::sqlite(Layout::Sqlite)]
#[case::postgres(Layout::Postgres)]
#[case::three_servers(Layout::ThreeServers)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_last_places_are_never_given_twice_and_the_line_keeps_its_order(
    #[case] layout: Layout,
) {
    let site = Site::start(layout, &[], &[]).await;
    let path = open_sign_up(&site).await;
    let ready = everybody_ready(&site, &path).await;
    let answers = at_once(ready, send).await;

    let (mut pages, mut waiting, mut had) = (Vec::new(), Vec::new(), 0);
    for (who, told) in answers {
        match told {
            Told::Places(page) => {
                had += who.people;
                pages.push((who.browser, page));
            }
            Told::Left(left) => {
                assert!(left < who.people, "{left} left, {} wanted", who.people);
                waiting.push(who);
            }
        }
    }
    println!("{} signed up, {} were told", pages.len(), waiting.len());
    // Nobody who comes alone is refused while there is a place, and there are fifty of them.
    assert_eq!(had, u32::from(PLACES));
    assert_places_add_up(&site.database, PLACES).await;

    // Everybody else stands in line, all at once: each has a number of their own, and nobody is left out.
    let in_line = waiting.len();
    let waiting = waiting.into_iter().map(|who| Ready {
        form: who.form.with("attesa", "si"),
        ..who
    });
    for (_, told) in at_once(waiting.collect(), send).await {
        assert!(matches!(told, Told::Places(_)), "whoever waits has a page");
    }
    let line = "select count(distinct number) from sign_up where status = 'waiting'";
    assert_eq!(site.database.number(line).await, in_line as i64);
    assert_places_add_up(&site.database, PLACES).await;

    // Those who had places leave, all at once: what comes free is offered from the front.
    at_once(pages, |(mut browser, page)| async move {
        let form = browser.form(&format!("{page}/lascia")).await.unwrap();
        submit(&mut browser, &form).await.see_other().unwrap();
    })
    .await;
    let offered = "select count(*) from sign_up where status = 'offered'";
    assert!(site.database.number(offered).await > 0, "places came free");
    let overtaken = "select count(*) from sign_up w, sign_up o
        where w.status = 'waiting' and o.status = 'offered' and w.number < o.number";
    assert_eq!(site.database.number(overtaken).await, 0);
    assert_places_add_up(&site.database, PLACES).await;
}

/// Puts the party on the site and waits until every server knows of it; the address of its form.
async fn open_sign_up(site: &Site) -> String {
    let store = site.database.store().await;
    put_party(&store, PLACES).await;
    store.close().await;
    let path = format!("/it/eventi/{PARTY}/iscrizione");
    for server in &site.servers {
        until("every server knows of the party", async || {
            server.browser(0).form(&path).await.is_ok()
        })
        .await;
    }
    path
}

async fn everybody_ready(site: &Site, path: &str) -> Vec<Ready> {
    all(FAMILIES, |number| {
        let mut browser = site.browser(number);
        let path = path.to_owned();
        async move {
            let people = number % 4 + 1;
            let form = browser.form(&path).await.unwrap();
            let form = form
                .with("adulti", &people.to_string())
                .with("email", &Family::number(number.into()).email);
            Ready {
                browser,
                form,
                people,
            }
        }
    })
    .await
}

async fn send(mut who: Ready) -> (Ready, Told) {
    let answer = submit(&mut who.browser, &who.form).await;
    let told = match answer.status {
        StatusCode::CONFLICT => Told::Left(left(&answer)),
        _ => Told::Places(answer.see_other().unwrap()),
    };
    (who, told)
}

/// How many places an answer says are left; it names the line too.
fn left(answer: &Answer) -> u32 {
    let page = answer.text().unwrap();
    assert!(page.contains("lista d’attesa"), "the line is named: {page}");
    (1..4)
        .find(|n| {
            page.contains(&format!("C’è ancora solo {n} posto."))
                || page.contains(&format!("Ci sono ancora solo {n} posti."))
        })
        .unwrap_or_else(|| {
            assert!(page.contains("I posti sono finiti."), "{page}");
            0
        })
}
