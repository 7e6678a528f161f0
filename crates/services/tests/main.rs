//! What families can do, tried through the verbs on both databases, with a clock that is moved by hand.
//!
//! `VICINO_TEST_POSTGRES_URL` is the address of a throw-away cluster, as a superuser; each test makes a database of its own.

#![expect(
    clippy::unwrap_used,
    reason = "a test may stop at a broken assumption, also in what it shares with others"
)]

// A database for each test: the same as the store's own tests have.
#[path = "../../store/tests/support.rs"]
#[expect(
    dead_code,
    unused_imports,
    unused_macros,
    reason = "the store's tests need more of it"
)]
mod support;

mod authenticator;
mod carriers;
mod content;
mod drives_world;
mod events_world;
mod letters;
mod staff_world;
mod world;

mod applications;
mod browsing;
mod callback;
mod cancelling;
mod confirming;
mod expiring;
mod feedback;
mod finding;
mod form_token;
mod holding;
mod looking_after;
mod moving;
mod passkeys;
mod publishing;
mod signing_in;
mod translating;

mod day;
mod reading;
mod referral;

mod crowd;

mod calendar;
mod erasure;
mod letter;
mod reminders;
mod staff_family;
mod staff_figures;
mod staff_outbox;
mod text_messages;
mod trouble;

mod changing_openings;
mod closed_today;
mod desk_checks;

mod at_the_door;
mod event_calendars;
mod event_changes;
mod event_notices;
mod pictures;
mod sign_up_crowd;
mod sign_ups;
mod waiting_list;

mod at_the_counter;
mod drive_balance;
mod drive_changes;
mod pledge_crowd;
mod pledges;
