//! Counting places up and down.

use domain::id::{EventId, OccurrenceId};
use uuid::Uuid;

use crate::error::StoreError;
use crate::row::RowOf;
use crate::session::{Tx, on};

/// Whether places were had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Take {
    /// They were.
    Taken,
    /// There are not as many, or others wait for them.
    Full,
}

/// Takes places for somebody new: only while nobody waits. `capacity` is what the card offers now, which may be less than what was
/// taken before.
///
/// # Errors
/// The database does not answer.
pub async fn take(
    tx: &mut Tx,
    id: OccurrenceId,
    places: u16,
    capacity: Option<u16>,
) -> Result<Take, StoreError> {
    const SQL: &str = "
        update occurrence set taken = taken + $2
        where id = $1 and waiting = 0 and ($3 < 0 or taken + $2 <= $3)
        returning event_id";
    count_up(tx, SQL, id, places, capacity).await
}

/// Takes places for whoever has places already or is the first in line, whether others wait or not.
///
/// # Errors
/// The database does not answer.
pub async fn take_for_next(
    tx: &mut Tx,
    id: OccurrenceId,
    places: u16,
    capacity: Option<u16>,
) -> Result<Take, StoreError> {
    const SQL: &str = "
        update occurrence set taken = taken + $2
        where id = $1 and ($3 < 0 or taken + $2 <= $3)
        returning event_id";
    count_up(tx, SQL, id, places, capacity).await
}

async fn count_up(
    tx: &mut Tx,
    sql: &'static str,
    id: OccurrenceId,
    places: u16,
    capacity: Option<u16>,
) -> Result<Take, StoreError> {
    let event: Option<Uuid> = on!(tx, conn => {
        sqlx::query_scalar(sql)
            .bind(id.0)
            .bind(i64::from(places))
            .bind(capacity.map_or(-1, i64::from))
            .fetch_optional(conn)
            .await?
    });
    Ok(match event {
        Some(event) => {
            tx.note_event(EventId(event));
            Take::Taken
        }
        None => Take::Full,
    })
}

/// Gives places back.
///
/// # Errors
/// There were not as many ([`StoreError::Broken`]): they were given back already. The transaction must be dropped.
pub async fn release(tx: &mut Tx, id: OccurrenceId, places: u16) -> Result<(), StoreError> {
    const SQL: &str = "
        update occurrence set taken = taken - $2 where id = $1 and taken >= $2 returning event_id";
    let event: Option<Uuid> = on!(tx, conn => {
        sqlx::query_scalar(SQL).bind(id.0).bind(i64::from(places)).fetch_optional(conn).await?
    });
    noted(tx, id, event, "taken")
}

/// One more waits; its number in line.
///
/// # Errors
/// There is no such row ([`StoreError::Broken`]), or the database does not answer.
pub async fn queue(tx: &mut Tx, id: OccurrenceId) -> Result<u32, StoreError> {
    const SQL: &str = "
        update occurrence set waiting = waiting + 1, next_number = next_number + 1 where id = $1
        returning event_id, next_number - 1";
    let row: Option<(Uuid, i64)> =
        on!(tx, conn => sqlx::query_as(SQL).bind(id.0).fetch_optional(conn).await?);
    let read = RowOf::new("occurrence", id);
    let (event, number) = row.ok_or_else(|| read.bad("next_number"))?;
    tx.note_event(EventId(event));
    read.number("next_number", number)
}

/// One fewer waits.
///
/// # Errors
/// Nobody waits ([`StoreError::Broken`]). The transaction must be dropped.
pub async fn unqueue(tx: &mut Tx, id: OccurrenceId) -> Result<(), StoreError> {
    const SQL: &str = "
        update occurrence set waiting = waiting - 1 where id = $1 and waiting > 0 returning event_id";
    let event: Option<Uuid> =
        on!(tx, conn => sqlx::query_scalar(SQL).bind(id.0).fetch_optional(conn).await?);
    noted(tx, id, event, "waiting")
}

fn noted(
    tx: &mut Tx,
    id: OccurrenceId,
    event: Option<Uuid>,
    column: &'static str,
) -> Result<(), StoreError> {
    let event = event.ok_or_else(|| RowOf::new("occurrence", id).bad(column))?;
    tx.note_event(EventId(event));
    Ok(())
}
