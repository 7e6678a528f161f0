//! Accepts connections and lets them go: with a limit on how many, on how long a header may take, and on how long a
//! stop may take. `axum::serve` has none of these.

use std::error::Error;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use http::{Request, Response};
use hyper::body::{Body, Incoming};
use hyper::server::conn::http1;
use hyper::service::Service;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;

use crate::http::limits::Limits;
use crate::stop::Stop;

/// The longest header of a request, in bytes; a longer one is answered 431.
const HEADER_BYTES: usize = 16 * 1024;
/// The pause when no connection can be accepted, such as when the process has no file descriptor left.
const REST: Duration = Duration::from_millis(100);

/// Serves connections until asked to stop, then finishes the requests in hand.
///
/// `service_for` makes the service of one connection from the address at its other end. At most `connections` are open
/// at once; further ones wait in the system's queue.
pub async fn serve<S, B>(
    listener: TcpListener,
    connections: u32,
    limits: Limits,
    service_for: impl Fn(SocketAddr) -> S,
    stop: Stop,
) where
    S: Service<Request<Incoming>, Response = Response<B>> + Send + 'static,
    S::Future: Send,
    S::Error: Into<Box<dyn Error + Send + Sync>>,
    B: Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    let mut protocol = http1::Builder::new();
    protocol
        .timer(TokioTimer::new())
        .header_read_timeout(limits.header)
        .max_buf_size(HEADER_BYTES);
    let graceful = GracefulShutdown::new();
    let places = Arc::new(Semaphore::new(connections as usize));
    let open = metrics::gauge!("vicino_http_connections");
    let stopping = stop.thrown();
    tokio::pin!(stopping);
    loop {
        let accepted = tokio::select! {
            biased;
            () = &mut stopping => break,
            accepted = accept(&listener, &places) => accepted,
        };
        let (stream, peer, place) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                tracing::warn!(%error, "cannot accept a connection");
                tokio::time::sleep(REST).await;
                continue;
            }
        };
        // Without it a small answer may wait for the acknowledgement of the one before; failing costs only that.
        let _ = stream.set_nodelay(true);
        let connection = protocol.serve_connection(TokioIo::new(stream), service_for(peer));
        let connection = graceful.watch(connection);
        let open = open.clone();
        tokio::spawn(async move {
            open.increment(1);
            // What ends a connection early is the client's doing: nothing to mend here.
            let _ = connection.await;
            open.decrement(1);
            drop(place);
        });
    }
    drop(listener);
    if tokio::time::timeout(limits.stop, graceful.shutdown())
        .await
        .is_err()
    {
        tracing::warn!("some requests were not finished in time");
    }
}

async fn accept(
    listener: &TcpListener,
    places: &Arc<Semaphore>,
) -> std::io::Result<(
    tokio::net::TcpStream,
    SocketAddr,
    Option<tokio::sync::OwnedSemaphorePermit>,
)> {
    // The semaphore is never closed, so there is always a place to wait for.
    let place = Arc::clone(places).acquire_owned().await.ok();
    let (stream, peer) = listener.accept().await?;
    Ok((stream, peer, place))
}
