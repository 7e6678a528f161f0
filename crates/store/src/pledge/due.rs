//! What did not come in time.

use domain::id::PledgeId;
use jiff::Timestamp;
use uuid::Uuid;

use crate::error::StoreError;
use crate::session::{Session, Tx, on};

/// Pledges that were due by an instant and have not come, of which the donor has not been told so far; the longest due first.
///
/// # Errors
/// The database does not answer.
pub async fn missed_by(
    session: &mut Session,
    now: Timestamp,
    limit: u32,
) -> Result<Vec<PledgeId>, StoreError> {
    const SQL: &str = "
        select id from pledge where status = 'promised' and lapses_at is null and due_at <= $1 order by due_at, id limit $2";
    listed(session, SQL, now, limit).await
}

/// Notes that a pledge was missed, and until when it is kept. `false`: it came, was changed, or that was noted before: then nobody is
/// to be told.
///
/// # Errors
/// The database does not answer.
pub async fn miss(
    tx: &mut Tx,
    id: PledgeId,
    lapses_at: Timestamp,
    now: Timestamp,
) -> Result<bool, StoreError> {
    const SQL: &str = "
        update pledge set lapses_at = $2 where id = $1 and status = 'promised' and lapses_at is null and due_at <= $3";
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(id.0)
            .bind(lapses_at.as_second())
            .bind(now.as_second())
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}

/// Pledges that were kept until an instant and have not come; the longest kept first.
///
/// # Errors
/// The database does not answer.
pub async fn lapsing_by(
    session: &mut Session,
    now: Timestamp,
    limit: u32,
) -> Result<Vec<PledgeId>, StoreError> {
    const SQL: &str = "
        select id from pledge where status = 'promised' and lapses_at is not null and lapses_at <= $1 order by lapses_at, id limit $2";
    listed(session, SQL, now, limit).await
}

async fn listed(
    session: &mut Session,
    sql: &'static str,
    now: Timestamp,
    limit: u32,
) -> Result<Vec<PledgeId>, StoreError> {
    let ids: Vec<Uuid> = on!(session, conn => {
        sqlx::query_scalar(sql)
            .bind(now.as_second())
            .bind(i64::from(limit))
            .fetch_all(conn)
            .await?
    });
    Ok(ids.into_iter().map(PledgeId).collect())
}
