//! The database goes away and comes back while a server runs.

use walker::booking::{Family, book, times};

use super::cluster::Cluster;
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
    let desk = Times::many().slug();
    let mut browser = server.browser(1);
    let form = times(&mut browser, &desk).await.unwrap();
    let time = form.choices("quando")[0].to_owned();

    cluster.stop().await;
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
    let refused = browser.submit(&form.with("quando", &time)).await.unwrap();
    let unknown = browser.get(&format!("/it/prenota/{desk}")).await.unwrap();
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

    cluster.start_again().await;
    let waited = until("the server finds the database again", async || {
        server.browser(1).get("/health/ready").await.unwrap().status == 200
    })
    .await;
    println!("ready {} ms after the database", waited.as_millis());
    let booked = book(&mut browser, &desk, 0, &Family::number(1))
        .await
        .unwrap();
    assert!(booked.is_some());
    assert_eq!(bookings(&database).await, 1);
    let owed = "select count(*) from message where kind = 'confirmed' and state = 'queued'";
    until("the worker works again", async || {
        database.number(owed).await == 0
    })
    .await;
    assert_seats_add_up(&database).await;
    server.stop().await;
}
