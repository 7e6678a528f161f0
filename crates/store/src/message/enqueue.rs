//! Writing messages and the jobs that send them, several by one statement: whatever is owed for a booking costs as much as one message.

use domain::message::{Message, Subject};
use jiff::Timestamp;
use serde::Serialize;

use super::SEND;
use crate::error::StoreError;
use crate::row::to_json;
use crate::session::{Target, Tx};

/// A message that is to be written.
#[derive(Debug, Clone)]
pub struct Owed {
    /// What it is.
    pub message: Message,
    /// When it is sent, at the earliest.
    pub run_at: Timestamp,
    /// What no other message has: with the same it is not written again.
    pub dedup: String,
}

/// Writes messages and the jobs that send them; tells how many. Those whose `dedup` key was used before are left out.
///
/// # Errors
/// The booking, call-back, sign-up, pledge or member of staff is unknown ([`StoreError::Conflict`]), or the database does not answer.
pub async fn enqueue_all(tx: &mut Tx, owed: &[Owed]) -> Result<u64, StoreError> {
    // A message and the job that sends it share a key: whose job was not written, is not written either.
    const SQLITE: &str = "
        insert into job (id, kind, payload, run_at, dedup_key)
        select unhex(value ->> 'id', '-'), $2, value ->> 'id', value ->> 'run_at', value ->> 'dedup' from json_each($1)
        where true on conflict (dedup_key) do nothing;
        insert into message (id, kind, channel, booking_id, callback_id, staff_id, sign_up_id, pledge_id, about_id, starts_at,
                             sequence, state, attempts, created_at, changed_at)
        select job.id, value ->> 'kind', value ->> 'channel', unhex(value ->> 'booking', '-'), unhex(value ->> 'callback', '-'),
               unhex(value ->> 'staff', '-'), unhex(value ->> 'sign_up', '-'), unhex(value ->> 'pledge', '-'),
               unhex(value ->> 'about', '-'), value ->> 'starts_at', value ->> 'sequence', value ->> 'state', value ->> 'attempts',
               value ->> 'created_at', value ->> 'created_at'
        from json_each($1) join job on job.id = unhex(value ->> 'id', '-')";
    const POSTGRES: &str = "
        with owed as (
            select * from json_to_recordset(cast($1 as json)) as owed (
                id uuid, kind text, channel text, booking uuid, callback uuid, staff uuid, sign_up uuid, pledge uuid, about uuid,
                starts_at bigint, sequence bigint, state text, attempts bigint, created_at bigint, run_at bigint, dedup text
            )
        ), written as (
            insert into job (id, kind, payload, run_at, dedup_key)
            select id, $2, cast(id as text), run_at, dedup from owed
            on conflict (dedup_key) do nothing
            returning id
        )
        insert into message (id, kind, channel, booking_id, callback_id, staff_id, sign_up_id, pledge_id, about_id, starts_at,
                             sequence, state, attempts, created_at, changed_at)
        select id, kind, channel, booking, callback, staff, sign_up, pledge, about, starts_at,
               sequence, state, attempts, created_at, created_at
        from owed join written using (id)";
    if owed.is_empty() {
        return Ok(0);
    }
    let rows = to_json(&Vec::from_iter(owed.iter().map(Row::of)))?;
    Ok(match tx.target() {
        Target::Sqlite(conn) => {
            let both = sqlx::query(SQLITE).bind(&rows).bind(SEND);
            // Jobs and messages, of which there are as many.
            both.execute(conn).await?.rows_affected() / 2
        }
        Target::Postgres(conn) => {
            let both = sqlx::query(POSTGRES).bind(&rows).bind(SEND);
            both.execute(conn).await?.rows_affected()
        }
    })
}

/// A message as both databases read it from JSON.
#[derive(Serialize)]
struct Row<'a> {
    id: String,
    kind: &'static str,
    channel: &'static str,
    booking: Option<String>,
    callback: Option<String>,
    staff: Option<String>,
    sign_up: Option<String>,
    pledge: Option<String>,
    about: Option<String>,
    starts_at: Option<i64>,
    sequence: u32,
    state: &'static str,
    attempts: u32,
    created_at: i64,
    run_at: i64,
    dedup: &'a str,
}

impl<'a> Row<'a> {
    fn of(owed: &'a Owed) -> Self {
        let message = &owed.message;
        let mut row = Self {
            id: message.id.to_string(),
            kind: message.kind.word(),
            channel: message.channel.word(),
            booking: None,
            callback: None,
            staff: None,
            sign_up: None,
            pledge: None,
            about: message.about.map(|about| about.to_string()),
            starts_at: message.starts_at.map(|at| at.as_second()),
            sequence: message.sequence,
            state: message.state.word(),
            attempts: message.attempts,
            created_at: message.created_at.as_second(),
            run_at: owed.run_at.as_second(),
            dedup: &owed.dedup,
        };
        match message.subject {
            Subject::Booking(id) => row.booking = Some(id.to_string()),
            Subject::Callback(id) => row.callback = Some(id.to_string()),
            Subject::Staff(id) => row.staff = Some(id.to_string()),
            Subject::SignUp(id) => row.sign_up = Some(id.to_string()),
            Subject::Pledge(id) => row.pledge = Some(id.to_string()),
        }
        row
    }
}
