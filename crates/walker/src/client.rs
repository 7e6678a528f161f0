//! A small HTTP client over kept connections, counting what crosses them.

use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper::client::conn::http1::SendRequest;
use hyper::{HeaderMap, Method, Request, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use crate::Form;

/// How long a patient client waits before it tries again: the first time, and at most.
const PAUSES: (Duration, Duration) = (Duration::from_millis(20), Duration::from_millis(320));

/// One reader: a connection to each server it was told of, and one request at a time.
pub struct Client {
    servers: Vec<Server>,
    turn: usize,
    address: Option<String>,
    patience: Duration,
    /// Bytes of bodies received, as they were coded.
    pub received: usize,
    /// How often a patient client had to try again.
    pub repeated: usize,
}

struct Server {
    host: String,
    connection: Option<SendRequest<Full<Bytes>>>,
}

/// What came back.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Its status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body, as it was coded.
    pub body: Bytes,
}

impl Answer {
    /// The body as text.
    ///
    /// # Errors
    /// It is coded in a way that was not asked for, or is no text.
    pub fn text(&self) -> anyhow::Result<String> {
        let coding = self.headers.get("content-encoding").map(|v| v.as_bytes());
        let mut plain = Vec::new();
        match coding {
            Some(b"br") => {
                brotli::BrotliDecompress(&mut &self.body[..], &mut plain)?;
            }
            None => plain.extend_from_slice(&self.body),
            Some(other) => bail!("unexpected coding {}", String::from_utf8_lossy(other)),
        }
        Ok(String::from_utf8(plain)?)
    }

    /// A header as text; empty when it is not there.
    pub fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name);
        value.and_then(|v| v.to_str().ok()).unwrap_or_default()
    }

    /// Where it redirects to.
    ///
    /// # Errors
    /// It redirects nowhere.
    pub fn location(&self) -> anyhow::Result<String> {
        let to = self.headers.get("location");
        let to = to.with_context(|| format!("{} without a location", self.status))?;
        Ok(to.to_str()?.to_owned())
    }

    /// Where a 303 leads.
    ///
    /// # Errors
    /// It is another answer, whose text is told.
    pub fn see_other(&self) -> anyhow::Result<String> {
        if self.status != StatusCode::SEE_OTHER {
            let text: String = self.text()?.chars().take(3000).collect();
            bail!("expected 303, got {}: {text}", self.status);
        }
        self.location()
    }
}

impl Client {
    /// Connects to one server.
    ///
    /// # Errors
    /// Nobody answers.
    pub async fn connect(host: &str) -> anyhow::Result<Self> {
        let mut client = Self::spread(&[host]);
        client.servers[0].connect().await?;
        Ok(client)
    }

    /// A client whose requests go to each of these servers in turn, as behind a proxy that spreads them. Connects when needed.
    pub fn spread<H: AsRef<str>>(hosts: &[H]) -> Self {
        let server = |host: &H| Server {
            host: host.as_ref().to_owned(),
            connection: None,
        };
        Self {
            servers: hosts.iter().map(server).collect(),
            turn: 0,
            address: None,
            patience: Duration::ZERO,
            received: 0,
            repeated: 0,
        }
    }

    /// The same client as a proxy would announce it: from this address.
    #[must_use]
    pub fn at(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// The same client as somebody who tries again: a request that breaks off, or is answered "come back later" (503), is
    /// sent again as it was, for at most so long.
    #[must_use]
    pub fn patient(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// GETs a path, taking Brotli.
    ///
    /// # Errors
    /// No answer came.
    pub async fn get(&mut self, path: &str) -> anyhow::Result<Answer> {
        self.send(Method::GET, path, Bytes::new()).await
    }

    /// GETs a page that must be there, as text.
    ///
    /// # Errors
    /// No answer came, or another than 200.
    pub async fn page(&mut self, path: &str) -> anyhow::Result<String> {
        let answer = self.get(path).await?;
        if answer.status != StatusCode::OK {
            bail!("{path} answered {}", answer.status);
        }
        answer.text()
    }

    /// GETs a page and takes the form that its address receives.
    ///
    /// # Errors
    /// No answer came, or the page has no such form.
    pub async fn form(&mut self, path: &str) -> anyhow::Result<Form> {
        let page = self.page(path).await?;
        Form::own(&page, path).with_context(|| format!("no form at {path}"))
    }

    /// Sends a form.
    ///
    /// # Errors
    /// No answer came.
    pub async fn submit(&mut self, form: &Form) -> anyhow::Result<Answer> {
        self.send(Method::POST, form.action(), form.body().into())
            .await
    }

    async fn send(&mut self, method: Method, path: &str, body: Bytes) -> anyhow::Result<Answer> {
        let started = Instant::now();
        let mut pause = PAUSES.0;
        loop {
            self.turn = (self.turn + 1) % self.servers.len();
            let address = self.address.as_deref();
            let server = &mut self.servers[self.turn];
            let answer = server.ask(&method, path, body.clone(), address).await;
            let later = match &answer {
                Ok(answer) => answer.status == StatusCode::SERVICE_UNAVAILABLE,
                Err(_) => {
                    server.connection = None;
                    true
                }
            };
            if !later || started.elapsed() >= self.patience {
                let answer = answer?;
                self.received += answer.body.len();
                return Ok(answer);
            }
            self.repeated += 1;
            tokio::time::sleep(pause).await;
            pause = PAUSES.1.min(pause * 2);
        }
    }
}

impl Server {
    async fn connect(&mut self) -> anyhow::Result<&mut SendRequest<Full<Bytes>>> {
        let stream = TcpStream::connect(&self.host).await?;
        stream.set_nodelay(true)?;
        let (sender, connection) =
            hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
        tokio::spawn(connection);
        Ok(self.connection.insert(sender))
    }

    async fn ask(
        &mut self,
        method: &Method,
        path: &str,
        body: Bytes,
        address: Option<&str>,
    ) -> anyhow::Result<Answer> {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header("host", &self.host)
            .header("accept-encoding", "br");
        if method == Method::POST {
            request = request
                .header("origin", format!("http://{}", self.host))
                .header("content-type", "application/x-www-form-urlencoded");
        }
        if let Some(address) = address {
            request = request.header("x-forwarded-for", address);
        }
        let request = request.body(Full::new(body))?;
        // A server may have closed what was kept open since the last request.
        let closed = self.connection.as_ref().is_none_or(SendRequest::is_closed);
        let sender = match &mut self.connection {
            Some(sender) if !closed => sender,
            _ => self.connect().await?,
        };
        sender.ready().await?;
        let (parts, body) = sender.send_request(request).await?.into_parts();
        Ok(Answer {
            status: parts.status,
            headers: parts.headers,
            body: body.collect().await?.to_bytes(),
        })
    }
}
