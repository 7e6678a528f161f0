//! The HTTP stack: a connection's request meets, in this order, the fast path (pages and files in memory), the layers
//! that protect the site, and the routes.

pub mod client;
pub mod entry;
pub mod files;
pub mod form;
pub mod headers;
pub mod health;
pub mod limits;
pub mod listener;
pub mod metrics;
pub mod observe;
pub mod room;
pub mod stack;
