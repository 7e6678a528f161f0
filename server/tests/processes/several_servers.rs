//! What several servers on one database share.

use std::time::Duration;

use domain::clock::Clock;
use services::real::SystemClock;
use walker::booking::{Family, Step, choose, summary, tell, times};
use walker::{Client, Form};

use super::sink::Sink;
use crate::support::counts::{assert_seats_add_up, bookings};
use crate::support::network::{self, Times};
use crate::support::race::all;
use crate::support::site::{Layout, Site};
use crate::support::until;

/// A server looks every second; the rest is for reading, rendering, and a machine that has much else to do.
const SOON: Duration = Duration::from_secs(10);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_one_server_changes_the_others_show_soon() {
    let last = Times::last_seat();
    let desks = [last.clone(), Times::many()];
    let site = Site::start(Layout::ThreeServers, &desks, &[]).await;
    let path = format!("/it/sportelli/{}", last.slug());
    let offer = "?quando=";
    for server in &site.servers {
        let page = server.browser(0).page(&path).await.unwrap();
        assert!(page.contains(offer), "the next free time is a link");
    }

    // A seat is taken on the first.
    let mut browser = site.servers[0].browser(1);
    let form = times(&mut browser, &last.slug()).await.unwrap();
    let time = form.choices("quando")[0].to_owned();
    choose(&mut browser, &form, &time)
        .await
        .unwrap()
        .on()
        .unwrap();
    for server in &site.servers {
        let waited = until("no kept page offers the seat", async || {
            !server.browser(0).page(&path).await.unwrap().contains(offer)
        })
        .await;
        println!("seen to be taken after {} ms", waited.as_millis());
        assert!(waited < SOON, "{waited:?}");
    }

    // Somebody corrects the desk's name.
    let renamed = Times {
        name: "Sportello Rinominato".to_owned(),
        ..last.clone()
    };
    let store = site.database.store().await;
    network::put_desk(&store, &renamed).await;
    store.close().await;
    for server in &site.servers {
        let waited = until("every server has the new name", async || {
            let page = server.browser(0).page(&path).await.unwrap();
            page.contains(&renamed.name) && !page.contains(&last.name)
        })
        .await;
        println!("new name seen after {} ms", waited.as_millis());
        assert!(waited < SOON, "{waited:?}");
    }
}

/// Behind a proxy that deals out requests, no two steps of a booking reach the same server. Each has a worker, and the
/// mails are sent once.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_booking_may_take_each_step_at_another_server_and_its_mail_is_sent_once() {
    const FAMILIES: u32 = 24;
    let sink = Sink::start().await;
    let settings = [
        ("VICINO_SMTP_URL", sink.url.as_str()),
        ("VICINO_WORKER", "true"),
    ];
    let site = Site::start(Layout::ThreeServers, &[Times::many()], &settings).await;
    let done = all(FAMILIES, |number| {
        let mut browser = site.wandering_browser(number);
        async move {
            let form = times(&mut browser, &Times::many().slug()).await.unwrap();
            let time = form.choices("quando")[number as usize].to_owned();
            let step = choose(&mut browser, &form, &time).await.unwrap();
            let family = Family::number(number.into());
            let path = tell(&mut browser, &step.on().unwrap(), &family)
                .await
                .unwrap();
            let agreed = summary(&mut browser, &path).await.unwrap();
            Step::of(browser.submit(&agreed).await.unwrap())
                .unwrap()
                .on()
                .unwrap()
        }
    })
    .await;
    assert_eq!(done.len(), FAMILIES as usize);
    assert_eq!(bookings(&site.database).await, i64::from(FAMILIES));
    assert_seats_add_up(&site.database).await;

    let owed = "select count(*) from message where kind = 'confirmed' and state = 'queued'";
    until("every message is sent", async || {
        site.database.number(owed).await == 0
    })
    .await;
    let mails = sink.mails();
    assert_eq!(mails.len(), FAMILIES as usize);
    assert!(mails.values().all(|ids| ids.len() == 1), "{mails:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_s_posts_are_counted_over_all_servers() {
    const MOST: usize = 8;
    let settings = [("VICINO_LIMIT_POSTS_PER_MINUTE", "8")];
    let site = Site::start(Layout::ThreeServers, &[Times::many()], &settings).await;
    let form = site
        .wandering_browser(0)
        .form("/it/richiamami")
        .await
        .unwrap();
    let minute = || SystemClock.now().as_second() / 60;
    // The minute must not turn in the middle, for then the count begins again; and a busy server's "come back later" may
    // have counted already.
    for family in 1.. {
        let began = minute();
        let mut browser = site.wandering_browser(family);
        let refused = refusals(&mut browser, &form, MOST + 4).await;
        if minute() == began && browser.repeated == 0 {
            assert_eq!(refused, 4, "posts refused after {MOST}");
            break;
        }
    }
}

/// Sends a form, each time to another server; counts the answers "too many" (429).
async fn refusals(browser: &mut Client, form: &Form, times: usize) -> usize {
    let mut refused = 0;
    for _ in 0..times {
        let wrong = form.clone().with("telefono", "?");
        let answer = browser.submit(&wrong).await.unwrap();
        refused += usize::from(answer.status == 429);
    }
    refused
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_contact_s_requests_are_counted_over_all_servers() {
    let settings = [("VICINO_LIMIT_CONTACT_PER_DAY", "3")];
    let site = Site::start(Layout::ThreeServers, &[Times::many()], &settings).await;
    let day = || SystemClock.now().as_second() / 86_400;
    let today = day();
    let mut statuses = Vec::new();
    for number in 0..5 {
        let mut browser = site.browser(number);
        let form = browser.form("/it/richiamami").await.unwrap();
        // One number, typed in several ways.
        let typed = ["351 000 0002", "+39 351 000 0002", "0039 351-0000002"];
        let form = form.with("telefono", typed[number as usize % typed.len()]);
        statuses.push(browser.submit(&form).await.unwrap().status.as_u16());
    }
    // At midnight the count begins again.
    if day() == today {
        assert_eq!(statuses, [303, 303, 303, 429, 429]);
        assert_eq!(
            site.database.number("select count(*) from callback").await,
            3
        );
    }
}
