//! A mail server that keeps only whom it was given a mail for, and its Message-ID.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// It lives as long as the test.
#[derive(Debug, Clone)]
pub struct Sink {
    /// As `VICINO_SMTP_URL` wants it.
    pub url: String,
    inner: Arc<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    /// Message-IDs in the order they came, by recipient.
    mails: Mutex<HashMap<String, Vec<String>>>,
    count: watch::Sender<usize>,
    /// Whether it says that it took a mail. When it does not, the sender cannot know.
    silent: watch::Sender<bool>,
}

impl Sink {
    /// Listens on a free port.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let inner = Arc::new(Inner::default());
        let sink = Self {
            url: format!("smtp://{}", listener.local_addr().unwrap()),
            inner: Arc::clone(&inner),
        };
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let inner = Arc::clone(&inner);
                // A sender that is killed breaks off in the middle.
                tokio::spawn(async move { inner.converse(stream).await.unwrap_or_default() });
            }
        });
        sink
    }

    /// From now on takes mails without saying so, or says so again.
    pub fn keep_silent(&self, silent: bool) {
        self.inner.silent.send_replace(silent);
    }

    /// How many mails came.
    pub fn count(&self) -> usize {
        *self.inner.count.borrow()
    }

    /// Waits until there are more mails than `before`.
    pub async fn more_than(&self, before: usize) {
        let mut count = self.inner.count.subscribe();
        count.wait_for(|count| *count > before).await.unwrap();
    }

    /// Message-IDs by recipient.
    pub fn mails(&self) -> HashMap<String, Vec<String>> {
        self.inner.mails().clone()
    }
}

impl Inner {
    fn mails(&self) -> MutexGuard<'_, HashMap<String, Vec<String>>> {
        self.mails.lock().unwrap()
    }

    /// As much of RFC 5321 as a client needs.
    async fn converse(&self, stream: TcpStream) -> std::io::Result<()> {
        let (from, mut to) = stream.into_split();
        let mut lines = BufReader::new(from).lines();
        let mut recipient = String::new();
        to.write_all(b"220 sink.test\r\n").await?;
        while let Some(line) = lines.next_line().await? {
            let upper = line.to_ascii_uppercase();
            let answer = if upper.starts_with("RCPT TO:") {
                recipient = between(&line, '<', '>');
                "250 ok\r\n"
            } else if upper == "DATA" {
                to.write_all(b"354 go on\r\n").await?;
                let mut id = String::new();
                while let Some(line) = lines.next_line().await?.filter(|line| line != ".") {
                    if line.to_ascii_lowercase().starts_with("message-id:") && id.is_empty() {
                        id = between(&line, '<', '>');
                    }
                }
                self.take(&recipient, id);
                self.silent
                    .subscribe()
                    .wait_for(|silent| !silent)
                    .await
                    .ok();
                "250 taken\r\n"
            } else if upper == "QUIT" {
                return to.write_all(b"221 bye\r\n").await;
            } else {
                "250 ok\r\n"
            };
            to.write_all(answer.as_bytes()).await?;
        }
        Ok(())
    }

    fn take(&self, recipient: &str, id: String) {
        self.mails()
            .entry(recipient.to_owned())
            .or_default()
            .push(id);
        self.count.send_modify(|count| *count += 1);
    }
}

fn between(line: &str, open: char, close: char) -> String {
    let inside = line
        .split_once(open)
        .and_then(|(_, rest)| rest.split_once(close));
    inside
        .map(|(inside, _)| inside.to_owned())
        .unwrap_or_default()
}
