//! Tickets for the half hours in which families arrive.

use std::collections::HashMap;

use domain::id::OccurrenceId;
use jiff::civil::DateTime;

use crate::error::StoreError;
use crate::row::RowOf;
use crate::session::{Session, Tx, on};

/// Whether a ticket was had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArrivalTake {
    /// It was.
    Taken,
    /// None is left of that half hour.
    Full,
}

/// Takes a ticket of a half hour. `families` is how many the card receives in it now.
///
/// # Errors
/// The occurrence is unknown ([`StoreError::Conflict`]), or the database does not answer.
pub async fn take_arrival(
    tx: &mut Tx,
    id: OccurrenceId,
    at: DateTime,
    families: u16,
) -> Result<ArrivalTake, StoreError> {
    const SQL: &str = "
        insert into arrival (occurrence_id, at, capacity, taken) values ($1, $2, $3, 1)
        on conflict (occurrence_id, at) do update set
            capacity = case when excluded.capacity > arrival.taken then excluded.capacity else arrival.taken end,
            taken = arrival.taken + 1
        where arrival.taken + 1 <= excluded.capacity";
    if families == 0 {
        return Ok(ArrivalTake::Full);
    }
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(id.0)
            .bind(at.to_string())
            .bind(i64::from(families))
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(match rows {
        1 => ArrivalTake::Taken,
        _ => ArrivalTake::Full,
    })
}

/// Gives a ticket back.
///
/// # Errors
/// There was none ([`StoreError::Broken`]). The transaction must be dropped.
pub async fn give_back_arrival(
    tx: &mut Tx,
    id: OccurrenceId,
    at: DateTime,
) -> Result<(), StoreError> {
    const SQL: &str = "
        update arrival set taken = taken - 1 where occurrence_id = $1 and at = $2 and taken > 0";
    let rows = on!(tx, conn => {
        sqlx::query(SQL).bind(id.0).bind(at.to_string()).execute(conn).await?.rows_affected()
    });
    match rows {
        1 => Ok(()),
        _ => Err(RowOf::new("arrival", id).bad("taken")),
    }
}

/// How many tickets of each half hour are taken; those of which none is are left out.
///
/// # Errors
/// The database does not answer.
pub async fn arrivals(
    session: &mut Session,
    id: OccurrenceId,
) -> Result<HashMap<DateTime, u16>, StoreError> {
    const SQL: &str = "select at, taken from arrival where occurrence_id = $1 and taken > 0";
    let rows: Vec<(String, i64)> =
        on!(session, conn => sqlx::query_as(SQL).bind(id.0).fetch_all(conn).await?);
    let read = RowOf::new("arrival", id);
    rows.into_iter()
        .map(|(at, taken)| Ok((read.text("at", &at)?, read.number("taken", taken)?)))
        .collect()
}
