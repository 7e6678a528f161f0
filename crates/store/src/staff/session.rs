//! Sessions: who is signed in where. Only hashes of their tokens are kept.

use domain::id::{StaffId, StaffSessionId};
use domain::secret::SecretHash;
use domain::staff::account::StaffSession;
use jiff::Timestamp;

use super::row::{SessionRow, session_columns};
use crate::error::StoreError;
use crate::session::{Session, Tx, on};

/// Writes a new session.
///
/// # Errors
/// The account is unknown ([`StoreError::Conflict`]), or the database does not answer.
pub async fn begin_session(
    tx: &mut Tx,
    session: &StaffSession,
    token: &SecretHash,
) -> Result<(), StoreError> {
    const SQL: &str = "
        insert into staff_session (id, token_hash, staff_id, stage, created_at, seen_at, expires_at, device)
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
    on!(tx, conn => {
        sqlx::query(SQL)
            .bind(session.id.0)
            .bind(token.to_hex())
            .bind(session.staff.0)
            .bind(session.stage.word())
            .bind(session.created_at.as_second())
            .bind(session.seen_at.as_second())
            .bind(session.expires_at.as_second())
            .bind(&session.device)
            .execute(conn)
            .await
            .map(|_| ())
    })?;
    Ok(())
}

/// The session of a token, whether it still holds or not.
///
/// # Errors
/// The database does not answer.
pub async fn session_by_token(
    session: &mut Session,
    token: &SecretHash,
) -> Result<Option<StaffSession>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        session_columns!(),
        " from staff_session where token_hash = $1"
    );
    let row: Option<SessionRow> = on!(session, conn => {
        sqlx::query_as(SQL).bind(token.to_hex()).fetch_optional(conn).await?
    });
    row.map(StaffSession::try_from).transpose()
}

/// The sessions of an account, the last used first.
///
/// # Errors
/// The database does not answer.
pub async fn sessions_of(
    session: &mut Session,
    staff: StaffId,
) -> Result<Vec<StaffSession>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        session_columns!(),
        " from staff_session where staff_id = $1 order by seen_at desc, id"
    );
    let rows: Vec<SessionRow> =
        on!(session, conn => sqlx::query_as(SQL).bind(staff.0).fetch_all(conn).await?);
    rows.into_iter().map(StaffSession::try_from).collect()
}

/// Notes that a session was used.
///
/// # Errors
/// The database does not answer.
pub async fn touch_session(
    tx: &mut Tx,
    id: StaffSessionId,
    now: Timestamp,
) -> Result<(), StoreError> {
    const SQL: &str = "update staff_session set seen_at = $2 where id = $1 and seen_at < $2";
    on!(tx, conn => {
        sqlx::query(SQL).bind(id.0).bind(now.as_second()).execute(conn).await.map(|_| ())
    })?;
    Ok(())
}

/// Ends a session of an account. `false`: it had none of that key.
///
/// # Errors
/// The database does not answer.
pub async fn end_session(
    tx: &mut Tx,
    staff: StaffId,
    id: StaffSessionId,
) -> Result<bool, StoreError> {
    const SQL: &str = "delete from staff_session where id = $1 and staff_id = $2";
    let rows = on!(tx, conn => {
        sqlx::query(SQL).bind(id.0).bind(staff.0).execute(conn).await?.rows_affected()
    });
    Ok(rows == 1)
}

/// Ends all sessions of an account, but for one if it is named; tells how many.
///
/// # Errors
/// The database does not answer.
pub async fn end_all_sessions(
    tx: &mut Tx,
    staff: StaffId,
    but: Option<StaffSessionId>,
) -> Result<u64, StoreError> {
    const SQLITE: &str = "delete from staff_session where staff_id = $1 and id is not $2";
    const POSTGRES: &str =
        "delete from staff_session where staff_id = $1 and id is distinct from $2";
    let sql = tx.pick(SQLITE, POSTGRES);
    let rows = on!(tx, conn => {
        sqlx::query(sql).bind(staff.0).bind(but.map(|id| id.0)).execute(conn).await?.rows_affected()
    });
    Ok(rows)
}

/// Deletes sessions that ended, or that nobody has used, since before an instant; tells how many.
///
/// # Errors
/// The database does not answer.
pub async fn forget_sessions_before(
    tx: &mut Tx,
    ended: Timestamp,
    unused: Timestamp,
) -> Result<u64, StoreError> {
    const SQL: &str = "delete from staff_session where expires_at < $1 or seen_at < $2";
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(ended.as_second())
            .bind(unused.as_second())
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows)
}
