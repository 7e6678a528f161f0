//! A server that is asked to stop.

use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::support::database::Database;
use crate::support::network::Times;
use crate::support::server::Server;
use crate::support::until;

/// How long a stop may take.
const MOST: Duration = Duration::from_secs(15);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_in_hand_is_finished_and_a_half_sent_header_delays_no_stop() {
    let database = Database::sqlite();
    database.fill(&[Times::many()]).await;
    let mut server = Server::start(&database, &[("VICINO_WORKER", "true")]).await;
    let form = server.browser(1).form("/it/richiamami").await.unwrap();
    let body = form.with("telefono", "351 000 0003").body();
    let (now, later) = body.split_at(body.len() / 2);

    // One client never finishes its header; another has sent half a form.
    let mut silent = TcpStream::connect(&server.host).await.unwrap();
    silent
        .write_all(b"GET /it/ HTTP/1.1\r\nhost: ")
        .await
        .unwrap();
    let mut slow = TcpStream::connect(&server.host).await.unwrap();
    let head = format!(
        "POST /it/richiamami HTTP/1.1\r\nhost: {host}\r\norigin: http://{host}\r\nexpect: 100-continue\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n",
        body.len(),
        host = server.host,
    );
    slow.write_all(head.as_bytes()).await.unwrap();
    // Once the server asks for its body, the form is in hand.
    let mut go_on = [0; 25];
    slow.read_exact(&mut go_on).await.unwrap();
    assert!(go_on.starts_with(b"HTTP/1.1 100"));
    slow.write_all(now.as_bytes()).await.unwrap();

    let asked = Instant::now();
    server.ask_to_stop();
    until("no new client is taken", async || {
        TcpStream::connect(&server.host).await.is_err()
    })
    .await;
    slow.write_all(later.as_bytes()).await.unwrap();
    let mut answer = String::new();
    slow.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 303 "), "{answer}");

    assert_eq!(server.ended().await.code(), Some(0));
    println!(
        "ended {} ms after it was asked to",
        asked.elapsed().as_millis()
    );
    assert!(asked.elapsed() < MOST, "{:?}", asked.elapsed());
    assert_eq!(database.number("select count(*) from callback").await, 1);
}
