//! The database goes away and comes back while a server runs.

use std::time::Instant;

use walker::Form;
use walker::booking::{Family, book, times};

use super::cluster::Cluster;
use super::relay::Relay;
use crate::support::counts::{assert_seats_add_up, bookings};
use crate::support::database::Database;
use crate::support::network::{PHONE, Times};
use crate::support::server::Server;
use crate::support::until;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_the_database_is_away_phones_are_told_and_bookings_refused() {
    let cluster = Cluster::start().await;
    let database = Database::in_cluster(&cluster.url).await;
    database.fill(&[Times::many()]).await;
    let server = Server::start(&database, &[("VICINO_WORKER", "true")]).await;
    let form = times(&mut server.browser(1), &Times::many().slug())
        .await
        .unwrap();

    cluster.stop().await;
    assert_phones_are_told_and_bookings_refused(&server, form).await;
    cluster.start_again().await;
    assert_works_again(&server, &database).await;
    server.stop().await;
}

/// Nothing is refused and nothing answered, as when the machine of the database hangs.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_the_database_is_silent_phones_are_told_and_bookings_refused() {
    let database = Database::postgres().await;
    database.fill(&[Times::many()]).await;
    let relay = Relay::start(database.host().to_owned()).await;
    let url = database.url.replace(database.host(), &relay.host);
    let settings = [
        ("VICINO_WORKER", "true"),
        ("VICINO_DATABASE_URL", url.as_str()),
    ];
    let server = Server::start(&database, &settings).await;
    let form = times(&mut server.browser(1), &Times::many().slug())
        .await
        .unwrap();

    relay.keep_silent(true);
    assert_phones_are_told_and_bookings_refused(&server, form).await;
    relay.keep_silent(false);
    assert_works_again(&server, &database).await;
    server.stop().await;
}

async fn assert_phones_are_told_and_bookings_refused(server: &Server, form: Form) {
    let desk = Times::many().slug();
    let mut browser = server.browser(1);
    assert_eq!(browser.get("/health/ready").await.unwrap().status, 503);
    assert_eq!(browser.get("/health/live").await.unwrap().status, 200);
    let kept = format!("/it/sportelli/{desk}");
    for path in ["/it/", "/it/municipi/comune", "/it/sportelli", &kept] {
        let page = browser.page(path).await.unwrap();
        assert!(
            page.contains(&format!("tel:{PHONE}")),
            "{path} tells no phone"
        );
    }
    let asked = Instant::now();
    let time = form.choices("quando")[0].to_owned();
    let refused = browser.submit(&form.with("quando", &time)).await.unwrap();
    println!("refused after {} ms", asked.elapsed().as_millis());
    // Times are remembered for a moment, but not beyond.
    let times = format!("/it/prenota/{desk}");
    let waited = until("free times are not told any more", async || {
        server.browser(1).get(&times).await.unwrap().status == 503
    })
    .await;
    println!("no times told after {} ms", waited.as_millis());
    let unknown = browser.get(&times).await.unwrap();
    for answer in [refused, unknown] {
        assert_eq!(answer.status, 503);
        assert!(
            answer.header("retry-after").parse::<u32>().is_ok(),
            "when to come back"
        );
        assert!(
            answer.text().unwrap().contains(&format!("tel:{PHONE}")),
            "whom to call"
        );
    }
}

async fn assert_works_again(server: &Server, database: &Database) {
    let waited = until("the server finds the database again", async || {
        server.browser(1).get("/health/ready").await.unwrap().status == 200
    })
    .await;
    println!("ready {} ms after the database", waited.as_millis());
    let desk = Times::many().slug();
    let booked = book(&mut server.browser(1), &desk, 0, &Family::number(1))
        .await
        .unwrap();
    assert!(booked.is_some());
    assert_eq!(bookings(database).await, 1);
    let owed = "select count(*) from message where kind = 'confirmed' and state = 'queued'";
    until("the worker works again", async || {
        database.number(owed).await == 0
    })
    .await;
    assert_seats_add_up(database).await;
}
