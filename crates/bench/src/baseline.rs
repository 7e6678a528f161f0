//! A database's own bare durable insert rate: one small row a transaction, flushed.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use sqlx::postgres::PgPoolOptions;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};

use crate::Setup;

/// How many clients insert at once: as many as book.
pub const CLIENTS: u64 = 32;

/// Inserts per second.
pub async fn insert_rate(setup: &Setup, url: &str) -> anyhow::Result<f64> {
    let count = Arc::new(AtomicU64::new(0));
    let started = Instant::now();
    let deadline = started + Duration::from_secs(setup.seconds);
    let mut tasks = tokio::task::JoinSet::new();
    if url.starts_with("postgres") {
        let pool = PgPoolOptions::new()
            .max_connections(16)
            .connect(url)
            .await?;
        sqlx::query(
            "create table if not exists bench_insert (id bigint primary key, text text not null)",
        )
        .execute(&pool)
        .await?;
        for _ in 0..CLIENTS {
            let (pool, count) = (pool.clone(), Arc::clone(&count));
            tasks.spawn(async move {
                while Instant::now() < deadline {
                    let id = count.fetch_add(1, Ordering::Relaxed);
                    sqlx::query("insert into bench_insert values ($1, $2)")
                        .bind(id.cast_signed())
                        .bind("una riga di prova")
                        .execute(&pool)
                        .await?;
                }
                anyhow::Ok(())
            });
        }
    } else {
        let options = SqliteConnectOptions::new()
            .filename(setup.dir.join("bare.db"))
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full);
        // One writer, as the server has: more only contend for the lock.
        let pool = SqlitePoolOptions::new()
            .max_connections(1)
            .connect_with(options)
            .await?;
        sqlx::query("create table bench_insert (id integer primary key, text text not null)")
            .execute(&pool)
            .await?;
        for _ in 0..CLIENTS {
            let (pool, count) = (pool.clone(), Arc::clone(&count));
            tasks.spawn(async move {
                while Instant::now() < deadline {
                    let id = count.fetch_add(1, Ordering::Relaxed);
                    sqlx::query("insert into bench_insert values ($1, $2)")
                        .bind(id.cast_signed())
                        .bind("una riga di prova")
                        .execute(&pool)
                        .await?;
                }
                anyhow::Ok(())
            });
        }
    }
    while let Some(result) = tasks.join_next().await {
        result??;
    }
    Ok(count.load(Ordering::Relaxed) as f64 / started.elapsed().as_secs_f64())
}
