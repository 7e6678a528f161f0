//! A mail server and a text message gateway that do as they are told, on this machine.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// How the mail server behaves from now on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    /// Takes every mail.
    Accepts,
    /// "Try again later."
    Busy,
    /// "No such mailbox."
    Refuses,
    /// Takes the mail and never says so.
    FallsSilent,
}

/// A mail server.
pub struct Postbox {
    pub url: String,
    mood: Arc<Mutex<Mood>>,
    mails: UnboundedReceiver<String>,
}

impl Postbox {
    pub async fn open(mood: Mood) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("smtp://{}", listener.local_addr().expect("an address"));
        let mood = Arc::new(Mutex::new(mood));
        let (sender, mails) = unbounded_channel();
        tokio::spawn({
            let mood = mood.clone();
            async move {
                while let Ok((stream, _)) = listener.accept().await {
                    tokio::spawn(converse(stream, mood.clone(), sender.clone()));
                }
            }
        });
        Self { url, mood, mails }
    }

    pub fn becomes(&self, mood: Mood) {
        *self.mood.lock().expect("nobody panicked") = mood;
    }

    /// Waits for the next mail.
    pub async fn next(&mut self) -> String {
        self.mails.recv().await.expect("the server runs")
    }

    /// A mail that has already arrived.
    pub fn arrived(&mut self) -> Option<String> {
        self.mails.try_recv().ok()
    }
}

/// One conversation (RFC 5321), as much of it as a client needs.
async fn converse(
    stream: TcpStream,
    mood: Arc<Mutex<Mood>>,
    mails: UnboundedSender<String>,
) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    stream.write_all(b"220 test\r\n").await?;
    let mut line = String::new();
    while stream.read_line(&mut line).await? > 0 {
        let now = *mood.lock().expect("nobody panicked");
        let verb = line
            .split([' ', '\r'])
            .next()
            .unwrap_or_default()
            .to_ascii_uppercase();
        let answer: &[u8] = match (verb.as_str(), now) {
            ("MAIL", Mood::Busy) => b"451 busy\r\n",
            ("RCPT", Mood::Refuses) => b"550 no such mailbox\r\n",
            ("DATA", _) => {
                stream.write_all(b"354 go on\r\n").await?;
                let mut mail = String::new();
                while !mail.ends_with("\r\n.\r\n") && stream.read_line(&mut mail).await? > 0 {}
                mail.truncate(mail.len() - ".\r\n".len());
                let _ = mails.send(mail.replace("\r\n..", "\r\n."));
                if now == Mood::FallsSilent {
                    std::future::pending::<()>().await;
                }
                b"250 taken\r\n"
            }
            ("QUIT", _) => return stream.write_all(b"221 bye\r\n").await,
            _ => b"250 ok\r\n",
        };
        stream.write_all(answer).await?;
        line.clear();
    }
    Ok(())
}

/// What the gateway was sent.
#[derive(Debug)]
pub struct Request {
    head: String,
    pub body: String,
}

impl Request {
    /// The first line.
    pub fn line(&self) -> &str {
        self.head.lines().next().expect("a request line")
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines
            .into_iter()
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }
}

/// A gateway for text messages.
pub struct SmsGateway {
    pub url: String,
    status: Arc<Mutex<u16>>,
    requests: UnboundedReceiver<Request>,
}

impl SmsGateway {
    pub async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}/send", listener.local_addr().expect("an address"));
        let status = Arc::new(Mutex::new(200));
        let (sender, requests) = unbounded_channel();
        tokio::spawn({
            let status = status.clone();
            async move {
                while let Ok((stream, _)) = listener.accept().await {
                    let status = *status.lock().expect("nobody panicked");
                    let _ = answer(stream, status, &sender).await;
                }
            }
        });
        Self {
            url,
            status,
            requests,
        }
    }

    /// Answers with this status from now on.
    pub fn answers(&self, status: u16) {
        *self.status.lock().expect("nobody panicked") = status;
    }

    /// A request that has already arrived.
    pub fn arrived(&mut self) -> Option<Request> {
        self.requests.try_recv().ok()
    }

    /// The one request that has arrived.
    pub fn only(&mut self) -> Request {
        let request = self.arrived().expect("a request");
        assert!(self.arrived().is_none(), "one request");
        request
    }
}

async fn answer(
    stream: TcpStream,
    status: u16,
    requests: &UnboundedSender<Request>,
) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") && stream.read_line(&mut head).await? > 0 {}
    let mut request = Request {
        head,
        body: String::new(),
    };
    let length = request
        .header("content-length")
        .and_then(|l| l.parse().ok())
        .unwrap_or(0);
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await?;
    request.body = String::from_utf8(body).expect("UTF-8");
    let _ = requests.send(request);
    let head = format!("HTTP/1.1 {status} Told\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
    stream.write_all(head.as_bytes()).await
}
