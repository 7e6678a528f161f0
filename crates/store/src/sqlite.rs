//! How an SQLite file is opened.

use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use sqlx::pool::PoolConnectionMetadata;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Connection as _, SqliteConnection};

use crate::error::OpenError;
use crate::store::{Options, Pool};

/// How long a statement waits for another process that writes.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);
/// How long a request waits for its turn.
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(5);
/// What a reader remembers of the file, in KiB with a minus as SQLite wants it: it forgets all of it whenever somebody writes, and the
/// system remembers the file for all readers together. The 2 MB that are usual would be held eight times.
const READER_CACHE: &str = "-256";
/// The same of the writer.
const WRITER_CACHE: &str = "-1000";
/// Before this version a write-ahead log could corrupt the file when it was reset (<https://sqlite.org/wal.html>).
const OLDEST: [u32; 3] = [3, 51, 3];

pub(crate) async fn open(url: &str, options: &Options) -> Result<Pool, OpenError> {
    let file = SqliteConnectOptions::from_str(url).map_err(unreachable)?;
    if url.contains(":memory:") || url.contains("mode=memory") {
        return Err(OpenError::Address(
            "a database in memory has no readers beside its writer".to_owned(),
        ));
    }
    create(file.get_filename())?;
    let common = file
        .foreign_keys(true)
        .busy_timeout(BUSY_TIMEOUT)
        .statement_cache_capacity(200);

    let writing = common
        .clone()
        .journal_mode(SqliteJournalMode::Wal)
        // Committed means on the disk: a family that was told so has its booking.
        .synchronous(SqliteSynchronous::Full)
        // Erased data is overwritten, not merely unlinked.
        .pragma("secure_delete", "on")
        .pragma("cache_size", WRITER_CACHE);
    let writer = pool_options().max_connections(1).connect_lazy_with(writing);
    let readers = pool_options()
        .max_connections(readers(options))
        .connect_lazy_with(
            common
                .pragma("query_only", "on")
                .pragma("cache_size", READER_CACHE),
        );

    // The writer first: it turns the write-ahead log on, which cannot wait for a lock, so another process that opens the
    // new file at the same moment makes it fail.
    let mut patience = 50;
    let version = loop {
        let asked = sqlx::query_scalar::<_, String>("select sqlite_version()")
            .fetch_one(&writer)
            .await;
        match asked {
            Err(error) if is_busy(&error) && patience > 0 => {
                patience -= 1;
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
            other => break other.map_err(unreachable)?,
        }
    };
    if !is_recent(&version) {
        return Err(OpenError::OldLibrary(version));
    }
    readers.acquire().await.map_err(unreachable)?;
    Ok(Pool::Sqlite { writer, readers })
}

/// Readers never wait for the disk for long: more than two a processor only take memory, two megabytes each with their statements.
fn readers(options: &Options) -> u32 {
    let processors = std::thread::available_parallelism().map_or(1, |n| n.get());
    let useful = u32::try_from(2 * processors).unwrap_or(u32::MAX);
    options.connections.min(useful).clamp(4, 8)
}

fn pool_options() -> SqlitePoolOptions {
    SqlitePoolOptions::new()
        .acquire_timeout(ACQUIRE_TIMEOUT)
        .idle_timeout(None)
        .max_lifetime(None)
        // A file does not hang up.
        .test_before_acquire(false)
        .before_acquire(|connection, meta| Box::pin(is_fresh(connection, meta)))
}

/// After a full disk SQLite has rolled back by itself while the driver still counts a transaction, and every later begin on
/// the connection would fail: such a connection is replaced.
async fn is_fresh(
    connection: &mut SqliteConnection,
    _: PoolConnectionMetadata,
) -> Result<bool, sqlx::Error> {
    Ok(!connection.is_in_transaction())
}

/// Makes the file, readable by its owner alone, and its folder.
fn create(path: &Path) -> Result<(), OpenError> {
    let failed = |source| OpenError::File {
        path: path.display().to_string(),
        source,
    };
    if let Some(folder) = path.parent().filter(|f| !f.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    match new_private_file(path) {
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        other => other.map_err(failed),
    }
}

/// Makes an empty file for personal data.
///
/// # Errors
/// It exists already, or cannot be made.
pub(crate) fn new_private_file(path: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(|_| ())
}

fn is_recent(version: &str) -> bool {
    let mut parts = version.split('.').map(|part| part.parse().unwrap_or(0));
    let found: [u32; 3] = std::array::from_fn(|_| parts.next().unwrap_or(0));
    found >= OLDEST
}

fn is_busy(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(|e| e.code());
    code.and_then(|c| c.parse::<u32>().ok())
        .is_some_and(|c| c & 0xff == 5)
}

fn unreachable(error: sqlx::Error) -> OpenError {
    OpenError::Unreachable(Box::new(error))
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use uuid::Uuid;

    use super::*;
    use crate::session::on;
    use crate::{Store, StoreError, Tx, job};

    #[test]
    fn an_old_library_is_refused() {
        for old in ["3.40.1", "3.51.2", "2.8.17", "", "3.51"] {
            assert!(!is_recent(old), "{old}");
        }
        for recent in ["3.51.3", "3.52.0", "4.0.0", "3.100.0"] {
            assert!(is_recent(recent), "{recent}");
        }
    }

    async fn fresh(name: &str) -> (Store, std::path::PathBuf) {
        let folder = std::env::temp_dir().join(format!("vicino-{name}-{}", std::process::id()));
        let url = format!("sqlite:{}", folder.join("vicino.db").display());
        let store = Store::open(&url, Options::default()).await.unwrap();
        store.migrate().await.unwrap();
        (store, folder)
    }

    /// Writes about as many kilobytes.
    async fn write(tx: &mut Tx, n: u128, kilobytes: usize) -> Result<bool, StoreError> {
        let (id, payload) = (
            domain::id::JobId(Uuid::from_u128(n)),
            "x".repeat(1024 * kilobytes),
        );
        job::enqueue(
            tx,
            id,
            "fill",
            &payload,
            Timestamp::UNIX_EPOCH,
            &n.to_string(),
        )
        .await
    }

    #[tokio::test]
    async fn a_full_disk_is_told_and_does_not_outlast_itself() {
        let (store, folder) = fresh("full-disk").await;

        // The file may not grow: to SQLite that is a full disk.
        let mut tx = store.begin().await.unwrap();
        let limit: i64 = on!(tx, conn => sqlx::query_scalar("pragma max_page_count = 1").fetch_one(conn).await.unwrap());
        assert!(limit > 1);
        let refused = write(&mut tx, 1, 1000).await;
        assert!(matches!(refused, Err(StoreError::Full(_))), "{refused:?}");
        drop(tx);

        // The connection was replaced; with it went the limit, as if somebody had made room.
        for n in 2..5 {
            let mut tx = store.begin().await.unwrap();
            assert!(write(&mut tx, n, 1000).await.unwrap());
            tx.commit().await.unwrap();
        }
        store.heartbeat().await.unwrap();
        store.close().await;
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[tokio::test]
    async fn only_what_may_be_lost_is_not_flushed() {
        const ASK: &str = "pragma synchronous";
        let (store, folder) = fresh("flushed").await;
        for _ in 0..2 {
            for (flushed, expected) in [(false, 1), (true, 2)] {
                let begun = if flushed {
                    store.begin().await
                } else {
                    store.begin_unflushed().await
                };
                let mut tx = begun.unwrap();
                let synchronous: i64 =
                    on!(tx, conn => sqlx::query_scalar(ASK).fetch_one(conn).await.unwrap());
                assert_eq!(synchronous, expected);
                tx.commit().await.unwrap();
            }
        }
        store.close().await;
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[tokio::test]
    async fn readers_cannot_write() {
        let (store, folder) = fresh("readers").await;
        let mut session = store.reader().await.unwrap();
        const BEAT: &str = "update heartbeat set beats = 1";
        let refused = on!(session, conn => sqlx::query(BEAT).execute(conn).await.map(|_| ()));
        assert!(refused.unwrap_err().to_string().contains("readonly"));
        drop(session);
        store.close().await;
        std::fs::remove_dir_all(folder).unwrap();
    }
}
