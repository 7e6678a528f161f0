//! A promise that comes when its drive is over.

use hyper::StatusCode;
use jiff::ToSpan;

use crate::support::network::{DRIVE, next_month, put_drive, put_drive_in};
use crate::support::race::submit;
use crate::support::site::{Layout, Site};
use crate::support::until;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_promise_to_a_drive_that_is_over_is_not_noted_and_leads_to_what_runs() {
    let site = Site::start(Layout::Sqlite, &[], &[]).await;
    let store = site.database.store().await;
    let from = next_month();
    let here = ("spring", (from, from.last_of_month()));
    let query = put_drive_in(&store, here.0, 10, here.1).await;
    put_drive(&store, 10).await;
    let mut browser = site.browser(0);
    let path = format!("/it/raccolte/{}/dona/conferma?{query}", here.0);
    until("the server knows of the drives", async || {
        site.browser(0).form(&path).await.is_ok()
    })
    .await;
    let form = browser.form(&path).await.unwrap();

    // It ends while the form lies open.
    let ended = from.saturating_sub(2.months());
    put_drive_in(&store, here.0, 10, (ended, ended.last_of_month())).await;
    let page = format!("/it/raccolte/{}", here.0);
    until("the server knows that it is over", async || {
        let page = site.browser(1).page(&page).await.unwrap();
        page.contains("Questa raccolta è finita")
    })
    .await;
    let answer = submit(&mut browser, &form).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    let told = answer.text().unwrap();
    assert!(told.contains("Non abbiamo segnato niente"), "{told}");
    let other = format!("href=\"/it/raccolte/{DRIVE}\"");
    assert!(told.contains(&other), "what runs is named: {told}");
    let noted = site.database.number("select count(*) from pledge").await;
    assert_eq!(noted, 0);

    // Whoever comes to the page, or to the list of things by an old link, is led there too.
    let page = browser.page(&page).await.unwrap();
    assert!(page.contains(&other), "{page}");
    let old = browser.get(&path).await.unwrap();
    assert_eq!(old.status, StatusCode::SEE_OTHER);
    store.close().await;
}
