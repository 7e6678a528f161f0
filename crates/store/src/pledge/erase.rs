//! Counts stay, people go (rule 7).

use domain::id::PledgeId;
use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use crate::error::StoreError;
use crate::session::{Session, Tx, on};

/// Deletes name, contact and links of a pledge. `false`: that was done before, or there is no such one. Call
/// [`crate::Store::forget_erased`] after the commit.
///
/// # Errors
/// The database does not answer.
pub async fn erase(tx: &mut Tx, id: PledgeId, now: Timestamp) -> Result<bool, StoreError> {
    const PERSON: &str = "
        update pledge set first_name = null, phone = null, email = null, contact_key = null, erased_at = $2
        where id = $1 and erased_at is null";
    const LINKS: &str = "delete from pledge_link where pledge_id = $1";
    let rows = on!(tx, conn => {
        sqlx::query(PERSON).bind(id.0).bind(now.as_second()).execute(conn).await?.rows_affected()
    });
    on!(tx, conn => sqlx::query(LINKS).bind(id.0).execute(conn).await.map(|_| ()))?;
    Ok(rows == 1)
}

/// Pledges whose erase date has come, the longest due first.
///
/// # Errors
/// The database does not answer.
pub async fn due_for_erasure(
    session: &mut Session,
    today: Date,
    limit: u32,
) -> Result<Vec<PledgeId>, StoreError> {
    const SQL: &str = "
        select id from pledge where erase_on <= $1 and erased_at is null order by erase_on limit $2";
    let ids: Vec<Uuid> = on!(session, conn => {
        sqlx::query_scalar(SQL)
            .bind(today.to_string())
            .bind(i64::from(limit))
            .fetch_all(conn)
            .await?
    });
    Ok(ids.into_iter().map(PledgeId).collect())
}
