//! The outbox.

mod enqueue;
mod list;
mod row;

use domain::id::{BookingId, JobId, MessageId, PledgeId, SignUpId, StaffId};
use domain::message::Message;
use jiff::Timestamp;

use crate::error::StoreError;
use crate::job;
use crate::session::{Session, Tx, on};

pub use enqueue::{Owed, enqueue_all};
pub use list::{Filter, Outgoing, by_state, list};

use row::{Row, columns};

/// The kind of the job that sends a message; its payload is the message's key.
pub const SEND: &str = "send_message";

/// How many messages there are of a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// They wait to be sent, perhaps again.
    pub queued: u64,
    /// They were accepted by the mail server or the gateway.
    pub sent: u64,
    /// They were given up.
    pub failed: u64,
}

/// Writes a message and the job that sends it at `run_at`. `false`: one with the same `dedup` key was written before, and
/// nothing was now.
///
/// # Errors
/// The booking, call-back, sign-up, pledge or member of staff is unknown ([`StoreError::Conflict`]), or the database does not answer.
pub async fn enqueue(
    tx: &mut Tx,
    message: &Message,
    run_at: Timestamp,
    dedup: &str,
) -> Result<bool, StoreError> {
    let one = Owed {
        message: message.clone(),
        run_at,
        dedup: dedup.to_owned(),
    };
    Ok(enqueue_all(tx, &[one]).await? == 1)
}

/// A message by key.
///
/// # Errors
/// The database does not answer.
pub async fn by_id(session: &mut Session, id: MessageId) -> Result<Option<Message>, StoreError> {
    const SQL: &str = concat!("select ", columns!(), " from message where id = $1");
    let row: Option<Row> =
        on!(session, conn => sqlx::query_as(SQL).bind(id.0).fetch_optional(conn).await?);
    row.map(Message::try_from).transpose()
}

/// The messages about a booking, oldest first.
///
/// # Errors
/// The database does not answer.
pub async fn of_booking(
    session: &mut Session,
    booking: BookingId,
) -> Result<Vec<Message>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        " from message where booking_id = $1 order by created_at, id"
    );
    let rows: Vec<Row> =
        on!(session, conn => sqlx::query_as(SQL).bind(booking.0).fetch_all(conn).await?);
    rows.into_iter().map(Message::try_from).collect()
}

/// The messages about a sign-up, in the order written.
///
/// # Errors
/// The database does not answer.
pub async fn of_sign_up(
    session: &mut Session,
    sign_up: SignUpId,
) -> Result<Vec<Message>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        " from message where sign_up_id = $1 order by created_at, id"
    );
    let rows: Vec<Row> =
        on!(session, conn => sqlx::query_as(SQL).bind(sign_up.0).fetch_all(conn).await?);
    rows.into_iter().map(Message::try_from).collect()
}

/// The messages about a pledge, in the order written.
///
/// # Errors
/// The database does not answer.
pub async fn of_pledge(
    session: &mut Session,
    pledge: PledgeId,
) -> Result<Vec<Message>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        " from message where pledge_id = $1 order by created_at, id"
    );
    let rows: Vec<Row> =
        on!(session, conn => sqlx::query_as(SQL).bind(pledge.0).fetch_all(conn).await?);
    rows.into_iter().map(Message::try_from).collect()
}

/// The messages to a member of staff, in the order written.
///
/// # Errors
/// The database does not answer.
pub async fn of_staff(session: &mut Session, staff: StaffId) -> Result<Vec<Message>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        " from message where staff_id = $1 order by created_at, id"
    );
    let rows: Vec<Row> =
        on!(session, conn => sqlx::query_as(SQL).bind(staff.0).fetch_all(conn).await?);
    rows.into_iter().map(Message::try_from).collect()
}

/// The message was accepted. Changes nothing unless it is waiting, like the two below.
///
/// # Errors
/// The database does not answer.
pub async fn mark_sent(tx: &mut Tx, id: MessageId, now: Timestamp) -> Result<(), StoreError> {
    settle(tx, id, now, "sent", None).await
}

/// The message is given up, and a person must call. The error is kept: no personal data.
///
/// # Errors
/// The database does not answer.
pub async fn mark_failed(
    tx: &mut Tx,
    id: MessageId,
    now: Timestamp,
    error: &str,
) -> Result<(), StoreError> {
    settle(tx, id, now, "failed", Some(error)).await
}

/// The message is no longer true and is not sent.
///
/// # Errors
/// The database does not answer.
pub async fn mark_dropped(tx: &mut Tx, id: MessageId, now: Timestamp) -> Result<(), StoreError> {
    settle(tx, id, now, "dropped", None).await
}

async fn settle(
    tx: &mut Tx,
    id: MessageId,
    now: Timestamp,
    state: &str,
    error: Option<&str>,
) -> Result<(), StoreError> {
    const SQL: &str = "
        update message set state = $2, changed_at = $3, error = $4 where id = $1 and state = 'queued'";
    on!(tx, conn => {
        sqlx::query(SQL)
            .bind(id.0)
            .bind(state)
            .bind(now.as_second())
            .bind(error)
            .execute(conn)
            .await
            .map(|_| ())
    })?;
    Ok(())
}

/// One more attempt did not work; the message goes on waiting. The error is kept: no personal data.
///
/// # Errors
/// The database does not answer.
pub async fn note_attempt(tx: &mut Tx, id: MessageId, error: &str) -> Result<(), StoreError> {
    const SQL: &str = "
        update message set attempts = attempts + 1, error = $2 where id = $1 and state = 'queued'";
    on!(tx, conn => sqlx::query(SQL).bind(id.0).bind(error).execute(conn).await.map(|_| ()))?;
    Ok(())
}

/// Lets a message that was given up be tried again from `now` on, by the same job and under the same key. `false`: it is not given
/// up, or not any more.
///
/// # Errors
/// The database does not answer.
pub async fn requeue(tx: &mut Tx, id: MessageId, now: Timestamp) -> Result<bool, StoreError> {
    const SQL: &str =
        "update message set state = 'queued', changed_at = $2 where id = $1 and state = 'failed'";
    let rows = on!(tx, conn => {
        sqlx::query(SQL).bind(id.0).bind(now.as_second()).execute(conn).await?.rows_affected()
    });
    if rows == 1 {
        job::revive(tx, JobId(id.0), now).await?;
    }
    Ok(rows == 1)
}

/// How many messages wait, were sent, were given up.
///
/// # Errors
/// The database does not answer.
pub async fn counts(session: &mut Session) -> Result<Counts, StoreError> {
    const SQL: &str = "select state, count(*) from message group by state";
    let rows: Vec<(String, i64)> = on!(session, conn => sqlx::query_as(SQL).fetch_all(conn).await?);
    let of = |state: &str| {
        rows.iter()
            .find(|(s, _)| s == state)
            .map_or(0, |(_, n)| n.unsigned_abs())
    };
    Ok(Counts {
        queued: of("queued"),
        sent: of("sent"),
        failed: of("failed"),
    })
}

/// Whether a message that speaks of something waits to be sent, perhaps again.
///
/// # Errors
/// The database does not answer.
pub async fn waits_about(session: &mut Session, about: uuid::Uuid) -> Result<bool, StoreError> {
    const SQL: &str = "select count(*) from message where about_id = $1 and state = 'queued'";
    let count: i64 =
        on!(session, conn => sqlx::query_scalar(SQL).bind(about).fetch_one(conn).await?);
    Ok(count > 0)
}
