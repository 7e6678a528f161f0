//! What can go wrong between the program and its database.

use std::error::Error;
use std::fmt;

/// Why a read or write did not happen. The transaction it was part of can only be dropped.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// No connection within the time allowed, or it was lost: the same request may succeed later.
    #[error("the database does not answer: {0}")]
    Unavailable(Cause),
    /// The disk of the database is full: nothing was written.
    #[error("the disk of the database is full: {0}")]
    Full(Cause),
    /// Another transaction or a row that must stay is in the way: a unique key, a reference, a deadlock. The whole
    /// transaction may be tried again once.
    #[error("another change is in the way: {0}")]
    Conflict(Cause),
    /// The program and the database disagree; the text names the table and the row, never what a person wrote.
    #[error("the database and the program disagree: {0}")]
    Broken(Cause),
}

/// What lies behind an error, for a log: it holds no personal data.
pub type Cause = Box<dyn Error + Send + Sync>;

/// Why a database could not be opened or brought up to date. Each message is one line for an operator.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The address is of neither kind.
    #[error("database_url must begin with sqlite: or postgres: ({0})")]
    Address(String),
    /// The SQLite library linked into the program is too old to be trusted with a write-ahead log.
    #[error("SQLite {0} is linked in, at least 3.51.3 is needed")]
    OldLibrary(String),
    /// The file or its folder cannot be made.
    #[error("cannot make the database file {path}: {source}")]
    File {
        /// The file's path.
        path: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// Nobody answers at the address, or refuses us.
    #[error("cannot open the database: {0}")]
    Unreachable(Cause),
    /// A migration failed; nothing of it was kept.
    #[error("cannot bring the database up to date: {0}")]
    Migration(Cause),
}

/// A row that is no valid value of the domain.
#[derive(Debug)]
pub(crate) struct BadRow {
    pub table: &'static str,
    pub id: String,
    pub column: &'static str,
}

impl fmt::Display for BadRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { table, id, column } = self;
        write!(f, "{table} {id}: {column} cannot be read")
    }
}

impl Error for BadRow {}

impl From<BadRow> for StoreError {
    fn from(bad: BadRow) -> Self {
        Self::Broken(Box::new(bad))
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        classify(&error)(Box::new(error))
    }
}

fn classify(error: &sqlx::Error) -> fn(Cause) -> StoreError {
    match error {
        sqlx::Error::Io(_)
        | sqlx::Error::Tls(_)
        | sqlx::Error::PoolTimedOut
        | sqlx::Error::PoolClosed
        | sqlx::Error::WorkerCrashed
        | sqlx::Error::BeginFailed => StoreError::Unavailable,
        sqlx::Error::Database(said) => {
            if said.is_unique_violation() || said.is_foreign_key_violation() {
                return StoreError::Conflict;
            }
            let code = said.code().unwrap_or_default();
            if said
                .try_downcast_ref::<sqlx::sqlite::SqliteError>()
                .is_some()
            {
                of_sqlite(&code)
            } else {
                of_postgres(&code)
            }
        }
        _ => StoreError::Broken,
    }
}

/// SQLite's extended result codes: the low byte is the kind (<https://sqlite.org/rescode.html>).
fn of_sqlite(code: &str) -> fn(Cause) -> StoreError {
    const BUSY: u32 = 5;
    const LOCKED: u32 = 6;
    const FULL: u32 = 13;
    const CANTOPEN: u32 = 14;
    // The index of the write-ahead log could not grow.
    const IOERR_SHMSIZE: u32 = 4874;
    match code.parse::<u32>() {
        Ok(IOERR_SHMSIZE) => StoreError::Full,
        Ok(code) => match code & 0xff {
            BUSY | LOCKED | CANTOPEN => StoreError::Unavailable,
            FULL => StoreError::Full,
            _ => StoreError::Broken,
        },
        Err(_) => StoreError::Broken,
    }
}

/// SQLSTATE codes (PostgreSQL documentation, appendix A).
fn of_postgres(code: &str) -> fn(Cause) -> StoreError {
    match code {
        // disk_full
        "53100" => StoreError::Full,
        // serialization_failure, deadlock_detected
        "40001" | "40P01" => StoreError::Conflict,
        // query_canceled and lock_not_available: our own time limits; read_only_sql_transaction: a standby after a failover
        "57014" | "55P03" | "25006" => StoreError::Unavailable,
        // connection exceptions, insufficient resources, operator intervention
        _ if ["08", "53", "57"]
            .iter()
            .any(|class| code.starts_with(class)) =>
        {
            StoreError::Unavailable
        }
        _ => StoreError::Broken,
    }
}
