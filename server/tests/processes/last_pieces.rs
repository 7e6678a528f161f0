//! The last ten pieces that a drive needs, and two hundred donors who want one each.

use hyper::StatusCode;
use rstest::rstest;
use walker::booking::Family;
use walker::{Client, Form};

use crate::support::counts::assert_pieces_add_up;
use crate::support::network::{DRIVE, put_drive};
use crate::support::race::{all, at_once, submit};
use crate::support::site::{Layout, Site};
use crate::support::until;

const DONORS: u32 = 200;
const PIECES: u32 = 10;

#[rstest]
#[case::sqlite(Layout::Sqlite)]
#[case::postgres(Layout::Postgres)]
#[case::three_servers(Layout::ThreeServers)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_hundred_donors_who_want_the_last_ten_pieces_exactly_ten_have_them(
    #[case] layout: Layout,
) {
    let site = Site::start(layout, &[], &[]).await;
    let path = open_drive(&site).await;
    let ready = all(DONORS, |number| {
        let mut browser = site.browser(number);
        let path = path.clone();
        async move {
            let form = browser.form(&path).await.unwrap();
            let email = Family::number(number.into()).email;
            (browser, form.with("email", &email))
        }
    })
    .await;
    let answers = at_once(ready, send).await;

    let (had, told): (Vec<_>, Vec<_>) = answers.into_iter().partition(|(_, page)| page.is_some());
    println!("{} promised, {} were told", had.len(), told.len());
    assert_eq!(had.len(), PIECES as usize);
    assert_pieces_add_up(&site.database).await;

    // Three think better of it: exactly three others can have theirs.
    let (leaving, _): (Vec<_>, Vec<_>) = had.into_iter().enumerate().partition(|(n, _)| *n < 3);
    at_once(leaving, |(_, (mut browser, page))| async move {
        let form = browser.form(&format!("{}/ritira", page.unwrap())).await;
        submit(&mut browser, &form.unwrap())
            .await
            .see_other()
            .unwrap();
    })
    .await;
    assert_pieces_add_up(&site.database).await;
    let again = all(DONORS / 4, |number| {
        let mut browser = site.browser(number);
        let path = path.clone();
        async move {
            let form = browser.form(&path).await.unwrap();
            (browser, form)
        }
    });
    let answers = at_once(again.await, send).await;
    let had = answers.iter().filter(|(_, page)| page.is_some()).count();
    assert_eq!(had, 3);
    assert_pieces_add_up(&site.database).await;
}

/// Puts the drive on the site and waits until every server knows of it; the address of the last step for one piece at the shop.
async fn open_drive(site: &Site) -> String {
    let store = site.database.store().await;
    let query = put_drive(&store, PIECES).await;
    store.close().await;
    let path = format!("/it/raccolte/{DRIVE}/dona/conferma?{query}");
    for server in &site.servers {
        until("every server knows of the drive", async || {
            server.browser(0).form(&path).await.is_ok()
        })
        .await;
    }
    path
}

async fn send((mut browser, form): (Client, Form)) -> (Client, Option<String>) {
    let answer = submit(&mut browser, &form).await;
    if answer.status == StatusCode::CONFLICT {
        let page = answer.text().unwrap();
        assert!(page.contains("è già stato promesso tutto"), "{page}");
        return (browser, None);
    }
    (browser, Some(answer.see_other().unwrap()))
}
