//! Codes on paper for whoever loses the phone: each is good once. Only their hashes are kept.

use domain::id::StaffId;
use jiff::Timestamp;

use crate::error::StoreError;
use crate::session::{Session, Tx, on};

/// Writes codes in the place of all that were there.
///
/// # Errors
/// The account is unknown ([`StoreError::Conflict`]), or the database does not answer.
pub async fn replace_recovery_codes(
    tx: &mut Tx,
    staff: StaffId,
    hashes: &[String],
) -> Result<(), StoreError> {
    const CLEAR: &str = "delete from staff_recovery_code where staff_id = $1";
    const SQL: &str = "insert into staff_recovery_code (code_hash, staff_id) values ($1, $2)";
    on!(tx, conn => sqlx::query(CLEAR).bind(staff.0).execute(conn).await.map(|_| ()))?;
    for hash in hashes {
        on!(tx, conn => sqlx::query(SQL).bind(hash).bind(staff.0).execute(conn).await.map(|_| ()))?;
    }
    Ok(())
}

/// Uses a code up. `false`: there is none, or it was used.
///
/// # Errors
/// The database does not answer.
pub async fn use_recovery_code(
    tx: &mut Tx,
    staff: StaffId,
    hash: &str,
    now: Timestamp,
) -> Result<bool, StoreError> {
    const SQL: &str = "
        update staff_recovery_code set used_at = $3 where staff_id = $1 and code_hash = $2 and used_at is null";
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(staff.0)
            .bind(hash)
            .bind(now.as_second())
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}

/// How many codes are left.
///
/// # Errors
/// The database does not answer.
pub async fn recovery_codes_left(session: &mut Session, staff: StaffId) -> Result<u64, StoreError> {
    const SQL: &str =
        "select count(*) from staff_recovery_code where staff_id = $1 and used_at is null";
    let (left,): (i64,) =
        on!(session, conn => sqlx::query_as(SQL).bind(staff.0).fetch_one(conn).await?);
    Ok(left.unsigned_abs())
}
