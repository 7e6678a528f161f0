//! Giving back the seats of holds that nobody finished, and forgetting what was said in them.

use domain::booking::HOLD_KEPT_FOR;
use jiff::Timestamp;
use uuid::Uuid;

use crate::error::StoreError;
use crate::seat::{Seats, count_down};
use crate::session::{Tx, on};

/// Gives back the seats of up to `limit` holds that have expired at `now`, and deletes holds that expired more than
/// [`HOLD_KEPT_FOR`] ago. Tells how many gave a seat back. It waits for nobody: a hold or slot that somebody else has in
/// hand is left for the next time.
///
/// # Errors
/// The database does not answer.
pub async fn drop_expired(tx: &mut Tx, now: Timestamp, limit: u32) -> Result<u64, StoreError> {
    const SQLITE: &str = "
        update hold set keeps_seat = 0
        where id in (select id from hold where expires_at <= $1 and keeps_seat = 1 order by expires_at limit $2)
        returning slot_id, seat";
    const POSTGRES: &str = "
        with expired as materialized (
            select h.id from hold h join slot s on s.id = h.slot_id
            where h.expires_at <= $1 and h.keeps_seat = 1 order by h.expires_at limit $2
            for no key update skip locked
        )
        update hold set keeps_seat = 0 where id in (select id from expired) returning slot_id, seat";
    let sql = tx.pick(SQLITE, POSTGRES);
    let lost: Vec<(Uuid, String)> = on!(tx, conn => {
        sqlx::query_as(sql)
            .bind(now.as_second())
            .bind(i64::from(limit))
            .fetch_all(conn)
            .await?
    });
    for (slot, seats) in Seats::of(&lost) {
        let desk = count_down(tx, slot, seats).await?;
        tx.note_desk(desk);
    }
    forget(tx, now, limit).await?;
    Ok(lost.len() as u64)
}

/// Deletes holds of which only what was typed is left, and that for long enough.
async fn forget(tx: &mut Tx, now: Timestamp, limit: u32) -> Result<(), StoreError> {
    const SQLITE: &str = "
        delete from hold
        where id in (select id from hold where expires_at <= $1 and keeps_seat = 0 order by expires_at limit $2)";
    const POSTGRES: &str = "
        with forgotten as materialized (
            select id from hold where expires_at <= $1 and keeps_seat = 0 order by expires_at limit $2
            for update skip locked
        )
        delete from hold where id in (select id from forgotten)";
    let sql = tx.pick(SQLITE, POSTGRES);
    let before = now.saturating_sub(HOLD_KEPT_FOR).unwrap_or(Timestamp::MIN);
    on!(tx, conn => {
        sqlx::query(sql)
            .bind(before.as_second())
            .bind(i64::from(limit))
            .execute(conn)
            .await
            .map(|_| ())
    })?;
    Ok(())
}
