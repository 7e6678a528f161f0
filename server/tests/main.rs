//! The program as it runs: real processes on free ports, each test with a database of its own, asked over HTTP as a
//! browser without script does.
//!
//! `VICINO_TEST_POSTGRES_URL` is the address of a throw-away PostgreSQL cluster, as a superuser.

#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at a broken assumption, its helpers too"
)]

mod processes;
mod support;
