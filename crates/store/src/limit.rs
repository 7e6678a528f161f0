//! How often somebody may do something, counted for all servers together.

use jiff::Timestamp;

use crate::error::StoreError;
use crate::session::{Tx, on};
use crate::store::{Pool, Store};

/// Counts one more in a bucket's window; `false`: there were `max` already, and it was not counted.
///
/// The bucket is stored as it is and must not tell who somebody is: pass a keyed hash of a phone or an address.
///
/// # Errors
/// The database does not answer.
pub async fn hit(
    tx: &mut Tx,
    bucket: &str,
    window_start: Timestamp,
    max: u32,
) -> Result<bool, StoreError> {
    const SQL: &str = "
        insert into rate_limit (bucket, window_start, hits) values ($1, $2, 1)
        on conflict (bucket, window_start) do update set hits = rate_limit.hits + 1 where rate_limit.hits < $3";
    if max == 0 {
        return Ok(false);
    }
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(bucket)
            .bind(window_start.as_second())
            .bind(i64::from(max))
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}

/// As [`hit`], in a transaction of its own that does not wait for the disk. It is one statement: all who share an address count in one
/// row, which is locked no longer than that, and on SQLite all who write wait for each other.
///
/// # Errors
/// The database does not answer.
pub async fn hit_alone(
    store: &Store,
    bucket: &str,
    window_start: Timestamp,
    max: u32,
) -> Result<bool, StoreError> {
    const SQLITE: &str = "
        pragma synchronous = normal;
        insert into rate_limit (bucket, window_start, hits) values ($1, $2, 1)
        on conflict (bucket, window_start) do update set hits = rate_limit.hits + 1 where rate_limit.hits < $3
        returning hits";
    const POSTGRES: &str = "
        insert into rate_limit (bucket, window_start, hits)
        select $1, $2, 1 from (select set_config('synchronous_commit', 'off', true)) as unflushed
        on conflict (bucket, window_start) do update set hits = rate_limit.hits + 1 where rate_limit.hits < $3
        returning hits";
    macro_rules! hit {
        ($pool:expr, $sql:expr) => {
            sqlx::query_scalar($sql)
                .bind(bucket)
                .bind(window_start.as_second())
                .bind(i64::from(max))
                .fetch_all($pool)
                .await?
        };
    }
    if max == 0 {
        return Ok(false);
    }
    let hits: Vec<i64> = match &store.pool {
        Pool::Sqlite { writer, .. } => hit!(writer, SQLITE),
        Pool::Postgres(pool) => hit!(pool, POSTGRES),
    };
    Ok(!hits.is_empty())
}

/// Deletes windows that began before an instant; tells how many.
///
/// # Errors
/// The database does not answer.
pub async fn forget_before(tx: &mut Tx, before: Timestamp) -> Result<u64, StoreError> {
    const SQL: &str = "delete from rate_limit where window_start < $1";
    let rows = on!(tx, conn => {
        sqlx::query(SQL).bind(before.as_second()).execute(conn).await?.rows_affected()
    });
    Ok(rows)
}
