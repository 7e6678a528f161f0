//! A small HTTP client over one kept connection, counting what crosses it.

use anyhow::{Context, bail};
use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper::client::conn::http1::SendRequest;
use hyper::{HeaderMap, Request, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

/// One connection.
pub struct Client {
    sender: SendRequest<Full<Bytes>>,
    host: String,
    /// Bytes of bodies received, as they were coded.
    pub received: usize,
}

/// What came back.
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

    /// Where it redirects to.
    pub fn location(&self) -> anyhow::Result<String> {
        let to = self
            .headers
            .get("location")
            .with_context(|| format!("{} without a location", self.status))?;
        Ok(to.to_str()?.to_owned())
    }
}

impl Client {
    /// Connects.
    pub async fn connect(host: &str) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(host).await?;
        stream.set_nodelay(true)?;
        let (sender, connection) =
            hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
        tokio::spawn(connection);
        Ok(Self {
            sender,
            host: host.to_owned(),
            received: 0,
        })
    }

    /// GETs a path, taking Brotli.
    pub async fn get(&mut self, path: &str) -> anyhow::Result<Answer> {
        let request = Request::get(path).header("accept-encoding", "br");
        self.send(request, Bytes::new()).await
    }

    /// POSTs a form.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> anyhow::Result<Answer> {
        let body: Vec<String> = fields
            .iter()
            .map(|(name, value)| format!("{name}={}", percent(value)))
            .collect();
        let request = Request::post(path)
            .header("accept-encoding", "br")
            .header("origin", format!("http://{}", self.host))
            .header("content-type", "application/x-www-form-urlencoded");
        self.send(request, body.join("&").into()).await
    }

    async fn send(
        &mut self,
        request: hyper::http::request::Builder,
        body: Bytes,
    ) -> anyhow::Result<Answer> {
        let request = request.header("host", &self.host).body(Full::new(body))?;
        self.sender.ready().await?;
        let (parts, body) = self.sender.send_request(request).await?.into_parts();
        let body = body.collect().await?.to_bytes();
        self.received += body.len();
        Ok(Answer {
            status: parts.status,
            headers: parts.headers,
            body,
        })
    }
}

fn percent(value: &str) -> String {
    value
        .bytes()
        .map(|b| {
            if b.is_ascii_alphanumeric() {
                char::from(b).to_string()
            } else {
                format!("%{b:02X}")
            }
        })
        .collect()
}
