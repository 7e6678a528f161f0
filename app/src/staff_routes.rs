//! The routes of the staff side, registered so that they can be told one by one: a test walks all of them as somebody from
//! elsewhere. Nothing under `/staff` is registered in another way.

use axum::Router;
use axum::handler::Handler;
use axum::routing::{MethodRouter, get, post};
use http::Method;

use crate::state::AppState;

/// For whom a route is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gate {
    /// For anybody: the sign-in and what leads to it.
    Open,
    /// For somebody signed in.
    SignedIn,
}

/// A route of the staff side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffRoute {
    /// How it is asked.
    pub method: Method,
    /// Its address, with `{names}` of what varies.
    pub path: &'static str,
    /// For whom it is.
    pub gate: Gate,
}

/// Routes of one area.
pub struct Routes {
    router: Router<AppState>,
    told: Vec<StaffRoute>,
    gate: Gate,
}

impl Routes {
    /// Routes for somebody signed in: their handlers take a [`crate::staff_cx::StaffCx`].
    pub fn signed_in() -> Self {
        Self::behind(Gate::SignedIn)
    }

    /// Routes for anybody.
    pub fn open() -> Self {
        Self::behind(Gate::Open)
    }

    fn behind(gate: Gate) -> Self {
        Self {
            router: Router::new(),
            told: Vec::new(),
            gate,
        }
    }

    /// A page.
    #[must_use]
    pub fn get<H: Handler<T, AppState>, T: 'static>(self, path: &'static str, show: H) -> Self {
        self.with(Method::GET, path, get(show))
    }

    /// A form that is sent to an address, which has a page too unless the form stands on others only.
    #[must_use]
    pub fn post<H: Handler<T, AppState>, T: 'static>(self, path: &'static str, send: H) -> Self {
        self.with(Method::POST, path, post(send))
    }

    fn with(mut self, method: Method, path: &'static str, by: MethodRouter<AppState>) -> Self {
        let gate = self.gate;
        self.told.push(StaffRoute { method, path, gate });
        self.router = self.router.route(path, by);
        self
    }

    /// Those of another area besides.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.told.extend(other.told);
        self.router = self.router.merge(other.router);
        self
    }

    /// For the router of the site.
    pub fn into_router(self) -> Router<AppState> {
        self.router
    }

    /// Every route.
    pub fn told(self) -> Vec<StaffRoute> {
        self.told
    }
}
