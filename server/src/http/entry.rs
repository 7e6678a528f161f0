//! Where a request comes in. What is in memory is answered at once, without the layers that only forms and fresh
//! pages need: no log line, no timer, no allocation but the headers.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use app::cache::PageCache;
use axum::Router;
use axum::body::Body;
use http::{Request, Response};
use hyper::body::Incoming;
use metrics::Counter;
use tower::Service as _;

use crate::http::files;
use crate::http::headers::Headers;

/// The address at the other end of the connection: a client, or a proxy.
#[derive(Debug, Clone, Copy)]
pub struct Peer(pub SocketAddr);

/// What all connections share.
pub struct Entry {
    pages: Arc<PageCache>,
    hits: Counter,
    routes: Router,
    headers: Headers,
}

impl Entry {
    /// `headers` go on files; `routes` put them on pages themselves, so that kept pages have them already.
    pub fn new(pages: Arc<PageCache>, routes: Router, headers: Headers) -> Self {
        let hits = metrics::counter!("vicino_page_cache_hits_total");
        Self {
            pages,
            hits,
            routes,
            headers,
        }
    }

    fn remembered(&self, request: &Request<Incoming>) -> Option<Response<Body>> {
        if let Some(mut response) = files::answer(request) {
            self.headers.put_on(response.headers_mut());
            return Some(response);
        }
        let response = self.pages.lookup(request)?;
        self.hits.increment(1);
        Some(response)
    }
}

/// The service of one connection.
#[derive(Clone)]
pub struct Connection {
    entry: Arc<Entry>,
    peer: SocketAddr,
}

impl Connection {
    /// A connection from `peer`.
    pub fn new(entry: Arc<Entry>, peer: SocketAddr) -> Self {
        Self { entry, peer }
    }
}

impl hyper::service::Service<Request<Incoming>> for Connection {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Answer;

    fn call(&self, request: Request<Incoming>) -> Answer {
        if let Some(response) = self.entry.remembered(&request) {
            return Answer::Known(Some(response));
        }
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(Peer(self.peer));
        let mut routes = self.entry.routes.clone();
        Answer::Asked(Box::pin(async move {
            // A router is always ready and never fails.
            let Ok(response) = routes.call(request).await;
            response
        }))
    }
}

/// An answer that is known already, or one being made.
pub enum Answer {
    /// From memory; empty once given.
    Known(Option<Response<Body>>),
    /// From the routes.
    Asked(Pin<Box<dyn Future<Output = Response<Body>> + Send>>),
}

impl Future for Answer {
    type Output = Result<Response<Body>, Infallible>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match &mut *self {
            Self::Known(response) => response
                .take()
                .map_or(Poll::Pending, |r| Poll::Ready(Ok(r))),
            Self::Asked(future) => future.as_mut().poll(context).map(Ok),
        }
    }
}
