//! What the store promises, tried on both databases: every public function runs on SQLite and on PostgreSQL.
//!
//! `VICINO_TEST_POSTGRES_URL` is the address of a throw-away cluster, as a superuser; each test makes a database of its own.

#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at a broken assumption, also in what it shares with others"
)]

mod fixtures;
mod support;

mod opening;
mod schema;

mod content;
mod publication;
mod version;

mod booking;
mod callback;
mod day;
mod desk_check;
mod drives;
mod erasure;
mod events;
mod expected;
mod family;
mod feedback;
mod figures;
mod hold;
mod image;
mod moving;
mod read_count;
mod search;
mod seat;
mod sign_up;
mod usage;

mod history;

mod job;
mod message;
mod outbox;
mod shared_state;

mod passkey;
mod sign_in;

mod backup;
mod trouble;
mod upgrade;
