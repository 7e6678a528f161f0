//! Marks that are made at the door, perhaps sent later than others by a phone that had no connection.

use domain::id::SignUpId;
use jiff::Timestamp;

use crate::error::StoreError;
use crate::session::{Tx, on};

/// What somebody at the door says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// They are there.
    Here,
    /// They are not: a mark that was made by mistake is taken back.
    NotHere,
}

/// Notes a mark that was made at `at`. The last one that was made counts, in whatever order they arrive; of two made in one second the
/// one that arrived last. `false`: it changes nothing, because there is a later one, the same was noted before, or they are not
/// expected.
///
/// # Errors
/// The database does not answer.
pub async fn mark(
    tx: &mut Tx,
    id: SignUpId,
    mark: Mark,
    at: Timestamp,
) -> Result<bool, StoreError> {
    const SQL: &str = "
        update sign_up set arrived_at = case when $2 = 1 then $3 end, marked_at = $3
        where id = $1 and status = 'confirmed'
          and (marked_at is null or marked_at < $3
               or (marked_at = $3 and case when arrived_at is null then 0 else 1 end <> $2))";
    let here = i64::from(mark == Mark::Here);
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(id.0)
            .bind(here)
            .bind(at.as_second())
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}
