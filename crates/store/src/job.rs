//! Things to do later. Any number of workers may claim them; each is done once, or again after its lease has run out.

use domain::id::JobId;
use jiff::Timestamp;
use uuid::Uuid;

use crate::error::StoreError;
use crate::row::RowOf;
use crate::session::{Session, Tx, on};

/// A job in the hands of a worker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// Key.
    pub id: JobId,
    /// What to do.
    pub kind: String,
    /// With what: never personal data, for it is kept after the job is done.
    pub payload: String,
    /// How often it was claimed before, by whoever did not finish it.
    pub attempts: u32,
    /// Until when nobody else claims it.
    pub lease_until: Timestamp,
}

/// Adds a job to be done at `run_at` or later. `false`: one with the same `dedup` key exists, whatever became of it.
///
/// # Errors
/// The database does not answer.
pub async fn enqueue(
    tx: &mut Tx,
    id: JobId,
    kind: &str,
    payload: &str,
    run_at: Timestamp,
    dedup: &str,
) -> Result<bool, StoreError> {
    const SQL: &str = "
        insert into job (id, kind, payload, run_at, dedup_key) values ($1, $2, $3, $4, $5)
        on conflict (dedup_key) do nothing";
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(id.0)
            .bind(kind)
            .bind(payload)
            .bind(run_at.as_second())
            .bind(dedup)
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}

/// Claims up to `limit` jobs that are due, the longest due first; commit at once, so that others see the claim. Jobs whose
/// worker let its lease run out are due again.
///
/// # Errors
/// The database does not answer.
pub async fn claim(
    tx: &mut Tx,
    now: Timestamp,
    lease_until: Timestamp,
    limit: u32,
) -> Result<Vec<Job>, StoreError> {
    const SQLITE: &str = "
        update job set run_at = $2, lease_until = $2, attempts = attempts + 1
        where id in (select id from job where state = 'waiting' and run_at <= $1 order by run_at limit $3)
        returning id, kind, payload, attempts";
    // Materialised: the planner may otherwise run the inner query more than once, and claim more than asked for.
    const POSTGRES: &str = "
        with due as materialized (
            select id from job where state = 'waiting' and run_at <= $1 order by run_at limit $3
            for update skip locked
        )
        update job set run_at = $2, lease_until = $2, attempts = attempts + 1
        where id in (select id from due)
        returning id, kind, payload, attempts";
    let sql = tx.pick(SQLITE, POSTGRES);
    let rows: Vec<(Uuid, String, String, i64)> = on!(tx, conn => {
        sqlx::query_as(sql)
            .bind(now.as_second())
            .bind(lease_until.as_second())
            .bind(i64::from(limit))
            .fetch_all(conn)
            .await?
    });
    // What the statement returns is in no order; keys are, by time of writing.
    let mut jobs = rows
        .into_iter()
        .map(|(id, kind, payload, attempts)| {
            Ok(Job {
                id: JobId(id),
                kind,
                payload,
                attempts: RowOf::new("job", id).number("attempts", attempts - 1)?,
                lease_until,
            })
        })
        .collect::<Result<Vec<_>, StoreError>>()?;
    jobs.sort_by_key(|job| job.id);
    Ok(jobs)
}

/// What a worker may say about a job: only while the claim it was given is the latest.
const MINE: &str = "update job set state = $4, run_at = $5, lease_until = null, error = $6
    where id = $1 and state = 'waiting' and lease_until = $2 and attempts = $3";

async fn settle(
    tx: &mut Tx,
    job: &Job,
    state: &str,
    run_at: Timestamp,
    error: Option<&str>,
) -> Result<bool, StoreError> {
    let rows = on!(tx, conn => {
        sqlx::query(MINE)
            .bind(job.id.0)
            .bind(job.lease_until.as_second())
            .bind(i64::from(job.attempts) + 1)
            .bind(state)
            .bind(run_at.as_second())
            .bind(error)
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}

/// The job is done. `false`: its lease ran out and somebody else has it; drop the transaction and what was written in it.
///
/// # Errors
/// The database does not answer.
pub async fn done(tx: &mut Tx, job: &Job) -> Result<bool, StoreError> {
    settle(tx, job, "done", job.lease_until, None).await
}

/// It did not work; try again at `run_at`. `false` as for [`done`]. The error is kept: no personal data.
///
/// # Errors
/// The database does not answer.
pub async fn retry(
    tx: &mut Tx,
    job: &Job,
    run_at: Timestamp,
    error: &str,
) -> Result<bool, StoreError> {
    settle(tx, job, "waiting", run_at, Some(error)).await
}

/// It did not work and is not tried again; it stays visible as failed. `false` as for [`done`].
///
/// # Errors
/// The database does not answer.
pub async fn give_up(tx: &mut Tx, job: &Job, error: &str) -> Result<bool, StoreError> {
    settle(tx, job, "failed", job.lease_until, Some(error)).await
}

/// Lets a job that was given up be tried again at `run_at`, as if it were new. `false`: it is not given up.
///
/// # Errors
/// The database does not answer.
pub async fn revive(tx: &mut Tx, id: JobId, run_at: Timestamp) -> Result<bool, StoreError> {
    const SQL: &str = "
        update job set state = 'waiting', run_at = $2, attempts = 0, lease_until = null
        where id = $1 and state = 'failed'";
    let rows = on!(tx, conn => {
        sqlx::query(SQL).bind(id.0).bind(run_at.as_second()).execute(conn).await?.rows_affected()
    });
    Ok(rows == 1)
}

/// When the next job is due, if any waits: how long a worker may sleep.
///
/// # Errors
/// The database does not answer.
pub async fn next_run_at(session: &mut Session) -> Result<Option<Timestamp>, StoreError> {
    const SQL: &str = "select min(run_at) from job where state = 'waiting'";
    let at: Option<i64> = on!(session, conn => sqlx::query_scalar(SQL).fetch_one(conn).await?);
    RowOf::new("job", "next").maybe_instant("run_at", at)
}

/// How many jobs wait, and how many were given up.
///
/// # Errors
/// The database does not answer.
pub async fn counts(session: &mut Session) -> Result<(u64, u64), StoreError> {
    const SQL: &str = "
        select (select count(*) from job where state = 'waiting'),
               (select count(*) from job where state <> 'waiting' and state = 'failed')";
    let (waiting, failed): (i64, i64) =
        on!(session, conn => sqlx::query_as(SQL).fetch_one(conn).await?);
    Ok((waiting.unsigned_abs(), failed.unsigned_abs()))
}

/// Deletes jobs that are done and were due before an instant; tells how many. From then on the same key may be used again.
///
/// # Errors
/// The database does not answer.
pub async fn forget_before(tx: &mut Tx, before: Timestamp) -> Result<u64, StoreError> {
    const SQL: &str = "delete from job where state <> 'waiting' and state = 'done' and run_at < $1";
    let rows = on!(tx, conn => {
        sqlx::query(SQL).bind(before.as_second()).execute(conn).await?.rows_affected()
    });
    Ok(rows)
}
