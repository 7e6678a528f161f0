//! Tries to sign in that failed lately. The account is a keyed hash of what was typed, so that the table tells of nobody.

use jiff::Timestamp;

use crate::error::StoreError;
use crate::session::{Session, Tx, on};

/// Counts one more failure; those of before `since` are forgotten.
///
/// # Errors
/// The database does not answer.
pub async fn count_failure(
    tx: &mut Tx,
    account: &str,
    now: Timestamp,
    since: Timestamp,
) -> Result<(), StoreError> {
    const SQL: &str = "
        insert into sign_in_failure (account, failures, last_at) values ($1, 1, $2)
        on conflict (account) do update set
            failures = case when sign_in_failure.last_at < $3 then 1 else sign_in_failure.failures + 1 end, last_at = $2";
    on!(tx, conn => {
        sqlx::query(SQL)
            .bind(account)
            .bind(now.as_second())
            .bind(since.as_second())
            .execute(conn)
            .await
            .map(|_| ())
    })?;
    Ok(())
}

/// How many failures there were, the last of them since an instant.
///
/// # Errors
/// The database does not answer.
pub async fn failures_of(
    session: &mut Session,
    account: &str,
    since: Timestamp,
) -> Result<u32, StoreError> {
    const SQL: &str = "select failures from sign_in_failure where account = $1 and last_at >= $2";
    let row: Option<(i32,)> = on!(session, conn => {
        sqlx::query_as(SQL).bind(account).bind(since.as_second()).fetch_optional(conn).await?
    });
    Ok(row.map_or(0, |(failures,)| failures.unsigned_abs()))
}

/// Forgets the failures of an account.
///
/// # Errors
/// The database does not answer.
pub async fn forget_failures(tx: &mut Tx, account: &str) -> Result<(), StoreError> {
    const SQL: &str = "delete from sign_in_failure where account = $1";
    on!(tx, conn => sqlx::query(SQL).bind(account).execute(conn).await.map(|_| ()))?;
    Ok(())
}

/// Forgets failures of before an instant; tells how many accounts had some.
///
/// # Errors
/// The database does not answer.
pub async fn forget_failures_before(tx: &mut Tx, before: Timestamp) -> Result<u64, StoreError> {
    const SQL: &str = "delete from sign_in_failure where last_at < $1";
    let rows = on!(tx, conn => {
        sqlx::query(SQL).bind(before.as_second()).execute(conn).await?.rows_affected()
    });
    Ok(rows)
}
