//! The program as it runs, asked over HTTP as a browser without script does: `processes` are real ones on free ports,
//! `whole` is started in this process. Each test has a database of its own.
//!
//! `VICINO_TEST_POSTGRES_URL` is the address of a throw-away PostgreSQL cluster, as a superuser.

#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at a broken assumption, its helpers too"
)]

mod processes;
mod support;
mod whole;
