//! One seat, two hundred families.

use rstest::rstest;
use services::real::SystemClock;

use domain::booking::HOLD_FOR;
use domain::clock::Clock;
use walker::Answer;
use walker::booking::{Family, Step, choose, summary, tell, times};

use crate::support::counts::{assert_seats_add_up, bookings, holds};
use crate::support::network::{self, PHONE, Times};
use crate::support::race::{all, at_once};
use crate::support::site::{Layout, Site};
use crate::support::until;

const FAMILIES: u32 = 200;

#[rstest]
#[case::sqlite(Layout::Sqlite)]
#[case::postgres(Layout::Postgres)]
#[case::three_servers(Layout::ThreeServers)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_last_seat_is_kept_for_one_of_all_who_want_it(#[case] layout: Layout) {
    let site = Site::start(layout, &[Times::last_seat(), Times::many()], &[]).await;
    let ready = all(FAMILIES, |number| {
        let mut browser = site.browser(number);
        async move {
            let form = times(&mut browser, &Times::last_seat().slug())
                .await
                .unwrap();
            let time = form.choices("quando")[0].to_owned();
            (browser, form, time)
        }
    })
    .await;
    let steps = at_once(ready, |(mut browser, form, time)| async move {
        let step = choose(&mut browser, &form, &time).await.unwrap();
        (step, browser.repeated)
    })
    .await;
    assert_one_won(steps);
    assert_eq!(holds(&site.database).await, 1);
    assert_seats_add_up(&site.database).await;
}

/// All held the seat once, let their time run out, and come back to confirm at the same moment.
#[rstest]
#[case::sqlite(Layout::Sqlite)]
#[case::three_servers(Layout::ThreeServers)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_last_seat_is_booked_by_one_of_all_who_confirm(#[case] layout: Layout) {
    let roomy = Times {
        seats: FAMILIES as u16,
        ..Times::last_seat()
    };
    let site = Site::start(layout, &[roomy, Times::many()], &[]).await;
    let ready = all(FAMILIES, |number| {
        let mut browser = site.browser(number);
        async move {
            let form = times(&mut browser, &Times::last_seat().slug())
                .await
                .unwrap();
            let time = form.choices("quando")[0].to_owned();
            let step = choose(&mut browser, &form, &time).await.unwrap();
            let family = Family::number(number.into());
            let path = tell(&mut browser, &step.on().unwrap(), &family)
                .await
                .unwrap();
            let agreed = summary(&mut browser, &path).await.unwrap();
            (browser, agreed)
        }
    })
    .await;
    assert_eq!(holds(&site.database).await, i64::from(FAMILIES));
    leave_one_seat(&site).await;

    let steps = at_once(ready, |(mut browser, agreed)| async move {
        let step = Step::of(browser.submit(&agreed).await.unwrap()).unwrap();
        (step, browser.repeated)
    })
    .await;
    assert_one_won(steps);
    assert_eq!(bookings(&site.database).await, 1);
    assert_eq!(holds(&site.database).await, 0);
    assert_seats_add_up(&site.database).await;
}

/// Gives back all seats, as the worker does once the time of their holds is over, and lets the desk have a single one.
async fn leave_one_seat(site: &Site) {
    let store = site.database.store().await;
    let mut tx = store.begin().await.unwrap();
    let later = SystemClock.now() + HOLD_FOR + HOLD_FOR / 2;
    let freed = store::hold::drop_expired(&mut tx, later, FAMILIES)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    assert_eq!(freed, u64::from(FAMILIES));
    let narrow = Times {
        name: "Sportello con un posto solo".to_owned(),
        ..Times::last_seat()
    };
    network::put_desk(&store, &narrow).await;
    store.close().await;
    let path = format!("/it/sportelli/{}", narrow.slug());
    for server in &site.servers {
        until("every server knows of the change", async || {
            let page = server.browser(0).page(&path).await.unwrap();
            page.contains(&narrow.name)
        })
        .await;
    }
}

/// One goes on; all others are told what there is instead, and whom to call.
fn assert_one_won(steps: Vec<(Step, usize)>) {
    let repeated: usize = steps.iter().map(|(_, repeated)| repeated).sum();
    let (won, lost): (Vec<Step>, Vec<Step>) = steps
        .into_iter()
        .map(|(step, _)| step)
        .partition(|step| matches!(step, Step::On(_)));
    println!(
        "{} won, {} lost; {repeated} came back later first",
        won.len(),
        lost.len()
    );
    assert_eq!((won.len(), lost.len()), (1, FAMILIES as usize - 1));
    for step in lost {
        if let Step::Lost(answer) = step {
            assert_helps(&answer);
        }
    }
}

fn assert_helps(answer: &Answer) {
    let page = answer.text().unwrap();
    let elsewhere = Times::many();
    assert!(
        page.contains(&elsewhere.name),
        "another desk is named: {page}"
    );
    assert!(
        page.contains(&format!("tel:{PHONE}")),
        "the phone is there: {page}"
    );
}
