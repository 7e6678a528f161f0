//! A server that is asked to stop.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::support::network::Times;
use crate::support::site::{Layout, Site};
use crate::support::until;

/// As long as a service manager is asked to wait at least.
const MOST: Duration = Duration::from_secs(16);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_in_hand_is_finished_and_a_half_sent_header_delays_no_stop() {
    Site::run(Layout::Sqlite, vec![Times::many()], &[("VICINO_WORKER", "true")], |site| async move {
        let mut site = std::sync::Arc::into_inner(site).expect("nobody else has it");
        let mut server = site.servers.remove(0);
        let form = server.browser(1).form("/it/richiamami").await.unwrap();
        let body = form.with("telefono", "351 000 0003").body();
        let (now, later) = body.split_at(body.len() / 2);

        // One client never finishes its header; another has sent half a form.
        let mut silent = TcpStream::connect(&server.host).await.unwrap();
        silent.write_all(b"GET /it/ HTTP/1.1\r\nhost: ").await.unwrap();
        let mut slow = TcpStream::connect(&server.host).await.unwrap();
        let head = format!(
            "POST /it/richiamami HTTP/1.1\r\nhost: {host}\r\norigin: http://{host}\r\nexpect: 100-continue\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n",
            body.len(),
            host = server.host,
        );
        slow.write_all(head.as_bytes()).await.unwrap();
        // Now the form is in hand: the server has asked for its body.
        let mut go_on = [0; 25];
        slow.read_exact(&mut go_on).await.unwrap();
        assert!(go_on.starts_with(b"HTTP/1.1 100"));
        slow.write_all(now.as_bytes()).await.unwrap();

        server.ask_to_stop();
        until("no new client is taken", async || TcpStream::connect(&server.host).await.is_err()).await;
        slow.write_all(later.as_bytes()).await.unwrap();
        let mut answer = String::new();
        slow.read_to_string(&mut answer).await.unwrap();
        assert!(answer.starts_with("HTTP/1.1 303 "), "{answer}");

        let (status, waited) = server.ended().await;
        println!("ended {} ms after the last answer", waited.as_millis());
        assert_eq!(status.code(), Some(0));
        assert!(waited < MOST, "{waited:?}");
        assert_eq!(site.database.number("select count(*) from callback").await, 1);
    })
    .await;
}
