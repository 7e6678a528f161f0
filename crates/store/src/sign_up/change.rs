//! Changing who comes, and saying that they will not.

use domain::event::{Party, SignUp, SignUpStatus};
use domain::id::{OccurrenceId, SignUpId};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};

use super::row::{Row, columns, from};
use crate::error::StoreError;
use crate::row::to_json;
use crate::session::{Tx, on};

/// What a change makes of a sign-up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed<'a> {
    /// Who comes.
    pub party: &'a Party,
    /// When they arrive.
    pub arrival: Option<DateTime>,
}

/// Reads a sign-up that is going to change, whose occurrence is locked: until the transaction ends nobody else can change it.
///
/// # Errors
/// The database does not answer.
pub async fn lock(tx: &mut Tx, id: SignUpId) -> Result<Option<SignUp>, StoreError> {
    const SQLITE: &str = concat!("select ", columns!(), from!(), "where s.id = $1");
    const POSTGRES: &str = concat!(
        "select ",
        columns!(),
        from!(),
        "where s.id = $1 for no key update of s"
    );
    let sql = tx.pick(SQLITE, POSTGRES);
    let row: Option<Row> =
        on!(tx, conn => sqlx::query_as(sql).bind(id.0).fetch_optional(conn).await?);
    row.map(SignUp::try_from).transpose()
}

/// Writes who comes and when they arrive, and raises the sequence. `false`: it has another status than the one that was seen.
///
/// # Errors
/// The database does not answer.
pub async fn change(
    tx: &mut Tx,
    old: &SignUp,
    to: &Changed<'_>,
    now: Timestamp,
) -> Result<bool, StoreError> {
    const SQL: &str = "
        update sign_up set party = $3, size = $4, arrival = $5, sequence = sequence + 1, changed_at = $6
        where id = $1 and status = $2";
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(old.id.0)
            .bind(old.status.word())
            .bind(to_json(to.party)?)
            .bind(i64::from(to.party.size()))
            .bind(to.arrival.map(|at| at.to_string()))
            .bind(now.as_second())
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}

/// Ends a sign-up that still wanted to come, as left or called off, and raises the sequence. Places, ticket and place in line are the
/// caller's to give back. `false`: it had ended before.
///
/// # Errors
/// The database does not answer.
pub async fn end(
    tx: &mut Tx,
    id: SignUpId,
    status: SignUpStatus,
    now: Timestamp,
) -> Result<bool, StoreError> {
    const SQL: &str = "
        update sign_up set status = $2, offer_until = null, arrival = null, sequence = sequence + 1, changed_at = $3
        where id = $1 and status in ('confirmed', 'waiting', 'offered')";
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(id.0)
            .bind(status.word())
            .bind(now.as_second())
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}

/// After what they come to got another time or place: raises the sequence of everybody who still wants to come, and moves the day on
/// which they are erased.
///
/// # Errors
/// The database does not answer.
pub async fn retime(
    tx: &mut Tx,
    occurrence: OccurrenceId,
    erase_on: Date,
    now: Timestamp,
) -> Result<(), StoreError> {
    const SQL: &str = "
        update sign_up set sequence = sequence + 1, erase_on = $2, changed_at = $3
        where occurrence_id = $1 and status in ('confirmed', 'waiting', 'offered')";
    on!(tx, conn => {
        sqlx::query(SQL)
            .bind(occurrence.0)
            .bind(erase_on.to_string())
            .bind(now.as_second())
            .execute(conn)
            .await
            .map(|_| ())
    })?;
    Ok(())
}

/// Writes the hour of arrival of somebody whose ticket was exchanged.
///
/// # Errors
/// The database does not answer.
pub async fn set_arrival(
    tx: &mut Tx,
    id: SignUpId,
    arrival: Option<DateTime>,
) -> Result<(), StoreError> {
    const SQL: &str = "update sign_up set arrival = $2 where id = $1";
    let arrival = arrival.map(|at| at.to_string());
    on!(tx, conn => sqlx::query(SQL).bind(id.0).bind(arrival).execute(conn).await.map(|_| ()))?;
    Ok(())
}
