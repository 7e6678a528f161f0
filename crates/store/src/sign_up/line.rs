//! The line of those who wait: first come, first served, and nobody overtakes.

use domain::event::SignUp;
use domain::id::{OccurrenceId, SignUpId};
use jiff::Timestamp;
use jiff::civil::DateTime;
use uuid::Uuid;

use super::row::{Row, columns, from};
use crate::error::StoreError;
use crate::session::{Session, Tx, on};

/// The first in line, whose occurrence is locked.
///
/// # Errors
/// The database does not answer.
pub async fn head(tx: &mut Tx, occurrence: OccurrenceId) -> Result<Option<SignUp>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        from!(),
        "where s.occurrence_id = $1 and s.status = 'waiting' order by s.number limit 1"
    );
    let row: Option<Row> =
        on!(tx, conn => sqlx::query_as(SQL).bind(occurrence.0).fetch_optional(conn).await?);
    row.map(SignUp::try_from).transpose()
}

/// How many stand before somebody in line; `None`: they do not wait.
///
/// # Errors
/// The database does not answer.
pub async fn place_in_line(session: &mut Session, id: SignUpId) -> Result<Option<u32>, StoreError> {
    const SQL: &str = "
        select count(before.id)
        from sign_up s
        left join sign_up before
          on before.occurrence_id = s.occurrence_id and before.status = 'waiting' and before.number < s.number
        where s.id = $1 and s.status = 'waiting' group by s.id";
    let count: Option<i64> =
        on!(session, conn => sqlx::query_scalar(SQL).bind(id.0).fetch_optional(conn).await?);
    Ok(count.map(|n| u32::try_from(n).unwrap_or(u32::MAX)))
}

/// Keeps places, which are taken already, for somebody who waits, and raises the sequence. `false`: they do not wait any more.
///
/// # Errors
/// The database does not answer.
pub async fn offer(
    tx: &mut Tx,
    id: SignUpId,
    until: Timestamp,
    arrival: Option<DateTime>,
    now: Timestamp,
) -> Result<bool, StoreError> {
    const SQL: &str = "
        update sign_up set status = 'offered', offer_until = $2, arrival = $3, sequence = sequence + 1, changed_at = $4
        where id = $1 and status = 'waiting'";
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(id.0)
            .bind(until.as_second())
            .bind(arrival.map(|at| at.to_string()))
            .bind(now.as_second())
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}

/// They said yes to an offer that holds. `false`: there is none any more.
///
/// # Errors
/// The database does not answer.
pub async fn confirm(tx: &mut Tx, id: SignUpId, now: Timestamp) -> Result<bool, StoreError> {
    const SQL: &str = "
        update sign_up set status = 'confirmed', offer_until = null, sequence = sequence + 1, changed_at = $2
        where id = $1 and status = 'offered' and offer_until > $2";
    let rows = on!(tx, conn => {
        sqlx::query(SQL).bind(id.0).bind(now.as_second()).execute(conn).await?.rows_affected()
    });
    Ok(rows == 1)
}

/// An offer that nobody answered in time is over. `false`: it was answered, or still holds. Places and ticket are the caller's to give
/// back.
///
/// # Errors
/// The database does not answer.
pub async fn lapse(tx: &mut Tx, id: SignUpId, now: Timestamp) -> Result<bool, StoreError> {
    const SQL: &str = "
        update sign_up set status = 'lapsed', offer_until = null, arrival = null, sequence = sequence + 1, changed_at = $2
        where id = $1 and status = 'offered' and offer_until <= $2";
    let rows = on!(tx, conn => {
        sqlx::query(SQL).bind(id.0).bind(now.as_second()).execute(conn).await?.rows_affected()
    });
    Ok(rows == 1)
}

/// The occurrences in which an offer is over at `now`, in the order in which they are to be locked, each with the sign-up that was
/// offered something.
///
/// # Errors
/// The database does not answer.
pub async fn lapsed_by(
    session: &mut Session,
    now: Timestamp,
    limit: u32,
) -> Result<Vec<(OccurrenceId, SignUpId)>, StoreError> {
    const SQL: &str = "
        select occurrence_id, id from sign_up where status = 'offered' and offer_until <= $1
        order by occurrence_id, offer_until limit $2";
    let rows: Vec<(Uuid, Uuid)> = on!(session, conn => {
        sqlx::query_as(SQL)
            .bind(now.as_second())
            .bind(i64::from(limit))
            .fetch_all(conn)
            .await?
    });
    Ok(rows
        .into_iter()
        .map(|(o, s)| (OccurrenceId(o), SignUpId(s)))
        .collect())
}
