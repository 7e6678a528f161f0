//! The handle to the database that everything else is given.

use sqlx::{PgPool, SqlitePool};

use crate::error::{OpenError, StoreError};
use crate::session::{Connection, Session, Tx, on};
use crate::{postgres, sqlite};

/// How to open a database.
#[derive(Debug, Clone)]
pub struct Options {
    /// How many connections a server holds to PostgreSQL, or how many readers of an SQLite file (besides its one writer) at
    /// most: there are never more than two a processor, if that is four or more.
    pub connections: u32,
}

impl Default for Options {
    fn default() -> Self {
        Self { connections: 8 }
    }
}

/// An open database. Clones share its connections.
#[derive(Debug, Clone)]
pub struct Store {
    pub(crate) pool: Pool,
}

#[derive(Debug, Clone)]
pub(crate) enum Pool {
    Sqlite {
        /// The one connection of this process that writes: SQLite lets one write at a time, and a queue before it serves
        /// everybody in turn, where several would contend for a lock.
        writer: SqlitePool,
        readers: SqlitePool,
    },
    Postgres(PgPool),
}

impl Store {
    /// Opens `sqlite:path/to/file.db`, made with its folder when missing, or `postgres://user:password@host/database`.
    ///
    /// # Errors
    /// The address is of no known kind, nobody answers there, or the SQLite linked in is older than 3.51.3.
    pub async fn open(url: &str, options: Options) -> Result<Self, OpenError> {
        let pool = match url.split(':').next() {
            Some("sqlite") => sqlite::open(url, &options).await?,
            Some("postgres" | "postgresql") => postgres::open(url, &options).await?,
            // The rest of the text may hold a password.
            other => return Err(OpenError::Address(other.unwrap_or_default().to_owned())),
        };
        Ok(Self { pool })
    }

    /// Whether it is an SQLite file, which one machine has to itself.
    pub fn is_sqlite(&self) -> bool {
        matches!(self.pool, Pool::Sqlite { .. })
    }

    /// A connection to read with. Every statement sees what was committed before it.
    ///
    /// # Errors
    /// No connection was free in time.
    pub async fn reader(&self) -> Result<Session, StoreError> {
        let connection = match &self.pool {
            Pool::Sqlite { readers, .. } => Connection::Sqlite(readers.acquire().await?),
            Pool::Postgres(pool) => Connection::Postgres(pool.acquire().await?),
        };
        Ok(Session(connection))
    }

    /// A connection to read with that sees the database as it was at its first statement, however many follow.
    ///
    /// # Errors
    /// No connection was free in time.
    pub async fn snapshot(&self) -> Result<Session, StoreError> {
        let connection = match &self.pool {
            Pool::Sqlite { readers, .. } => Connection::SqliteTx(readers.begin().await?),
            Pool::Postgres(pool) => Connection::PostgresTx(
                pool.begin_with("begin isolation level repeatable read read only")
                    .await?,
            ),
        };
        Ok(Session(connection))
    }

    /// Begins a transaction that writes and is on the disk once committed. On SQLite it waits for its turn; keep it short.
    ///
    /// # Errors
    /// No connection was free in time.
    pub async fn begin(&self) -> Result<Tx, StoreError> {
        self.begin_with("pragma synchronous = full; begin immediate", "begin")
            .await
    }

    /// As [`Store::begin`], but the commit does not wait for the disk: it survives the end of the process, and after a power
    /// cut the last moments may be missing, never a part of a transaction. For what nobody was promised: holds, counters.
    ///
    /// # Errors
    /// No connection was free in time.
    pub async fn begin_unflushed(&self) -> Result<Tx, StoreError> {
        self.begin_with(
            "pragma synchronous = normal; begin immediate",
            "begin; set local synchronous_commit = off",
        )
        .await
    }

    async fn begin_with(
        &self,
        // A transaction that began by reading could not be upgraded while another writes, so SQLite's are immediate.
        sqlite: &'static str,
        postgres: &'static str,
    ) -> Result<Tx, StoreError> {
        let connection = match &self.pool {
            Pool::Sqlite { writer, .. } => Connection::SqliteTx(writer.begin_with(sqlite).await?),
            Pool::Postgres(pool) => Connection::PostgresTx(pool.begin_with(postgres).await?),
        };
        Ok(Tx::new(connection))
    }

    /// Writes a sign of life. Reading alone would not notice a full disk or a database that became read-only.
    ///
    /// # Errors
    /// The database cannot be written to.
    pub async fn heartbeat(&self) -> Result<(), StoreError> {
        const BEAT: &str = "update heartbeat set beats = beats + 1 where id = 1";
        let mut tx = self.begin().await?;
        on!(tx, conn => sqlx::query(BEAT).execute(conn).await.map(|_| ()))?;
        tx.commit().await
    }

    /// Rewrites an SQLite file and empties its write-ahead log, so that no byte of what was erased is left in either. Says whether
    /// it could: a reader in the middle of something keeps the log, then the next call will do.
    ///
    /// Overwriting what is deleted (`secure_delete`) is not enough: when rows move between pages, SQLite leaves copies of them
    /// in the gaps. Writers wait while it lasts, about a second for 100 MB, and it needs as much room again: call it once a day
    /// when something was erased. PostgreSQL reuses the room of erased rows by itself (autovacuum).
    ///
    /// # Errors
    /// The database cannot be written to, or there is no room.
    pub async fn forget_erased(&self) -> Result<bool, StoreError> {
        let Pool::Sqlite { writer, .. } = &self.pool else {
            return Ok(true);
        };
        sqlx::query("vacuum").execute(writer).await?;
        let (busy, _, _): (i64, i64, i64) = sqlx::query_as("pragma wal_checkpoint(truncate)")
            .fetch_one(writer)
            .await?;
        Ok(busy == 0)
    }

    /// Closes all connections, after what is under way on them.
    pub async fn close(&self) {
        match &self.pool {
            Pool::Sqlite { writer, readers } => {
                readers.close().await;
                writer.close().await;
            }
            Pool::Postgres(pool) => pool.close().await,
        }
    }
}
