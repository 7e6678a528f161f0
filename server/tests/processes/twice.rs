//! The same form, sent twenty times at once.

use rstest::rstest;
use walker::booking::{Family, summary, tell, times};
use walker::{Answer, Form};

use crate::support::counts::{assert_seats_add_up, bookings, holds};
use crate::support::network::Times;
use crate::support::race::at_once;
use crate::support::site::{Layout, Site};

const TIMES: u32 = 20;

/// A form that counted twice would be refused the second time.
const STRICT: &[(&str, &str)] = &[
    ("VICINO_LIMIT_CONTACT_PER_DAY", "1"),
    ("VICINO_LIMIT_POSTS_PER_MINUTE", "1000"),
];

#[rstest]
#[case::sqlite(Layout::Sqlite)]
#[case::three_servers(Layout::ThreeServers)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_sent_many_times_at_once_is_one_form(#[case] layout: Layout) {
    let site = Site::start(layout, &[Times::last_seat()], STRICT).await;
    let mut browser = site.browser(0);
    let form = times(&mut browser, &Times::last_seat().slug())
        .await
        .unwrap();
    let time = form.choices("quando")[0].to_owned();
    let form = form.with("quando", &time);
    let first = send(&site, &form).await;
    assert_eq!(holds(&site.database).await, 1);

    let path = tell(&mut browser, &first, &Family::number(1))
        .await
        .unwrap();
    let agreed = summary(&mut browser, &path).await.unwrap();
    let done = send(&site, &agreed).await;
    assert!(done.contains("/appuntamento/"), "{done}");
    // Much later, the form of the time is the booking it has become.
    assert_eq!(send(&site, &form).await, done);

    assert_eq!(bookings(&site.database).await, 1);
    assert_eq!(holds(&site.database).await, 0);
    let owed = "select count(*) from message where kind = 'confirmed'";
    assert_eq!(site.database.number(owed).await, 1);
    assert_seats_add_up(&site.database).await;
}

#[rstest]
#[case::sqlite(Layout::Sqlite)]
#[case::three_servers(Layout::ThreeServers)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_call_back_asked_for_many_times_at_once_is_one(#[case] layout: Layout) {
    let site = Site::start(layout, &[Times::last_seat()], STRICT).await;
    let form = site.browser(0).form("/it/richiamami").await.unwrap();
    let receipt = send(&site, &form.with("telefono", "351 000 0001")).await;
    site.browser(0).page(&receipt).await.unwrap();
    assert_eq!(
        site.database.number("select count(*) from callback").await,
        1
    );
}

/// Sends one form many times at once, spread over the servers, and tells where all answers lead.
async fn send(site: &Site, form: &Form) -> String {
    let copies = (0..TIMES).map(|number| (site.browser(number), form.clone()));
    let answers: Vec<Answer> = at_once(copies.collect(), |(mut browser, form)| async move {
        browser.submit(&form).await.unwrap()
    })
    .await;
    let mut places: Vec<String> = answers.iter().map(|a| a.see_other().unwrap()).collect();
    places.dedup();
    assert_eq!(places.len(), 1, "{places:?}");
    places.remove(0)
}
