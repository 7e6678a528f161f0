//! A copy of the database while it is in use.

use std::path::{Path, PathBuf};

use sqlx::{ConnectOptions as _, Connection as _};

use crate::error::StoreError;
use crate::sqlite::new_private_file;
use crate::store::{Pool, Store};

/// Why no backup was made. Each message is one line for an operator.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// Nothing is ever overwritten.
    #[error("{0} exists already")]
    Exists(PathBuf),
    /// PostgreSQL brings its own tool.
    #[error("this database is PostgreSQL: back it up with pg_dump")]
    UsePgDump,
    /// The file cannot be made or written.
    #[error("cannot write {path}: {source}")]
    File {
        /// The file's path.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The database cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Store {
    /// Writes a consistent copy of an SQLite database to a new file while others go on reading and writing.
    /// When it returns the copy is on the disk.
    ///
    /// # Errors
    /// The file exists, cannot be written, or the database is PostgreSQL. What was begun is removed.
    pub async fn backup(&self, path: &Path) -> Result<(), BackupError> {
        let Pool::Sqlite { writer, .. } = &self.pool else {
            return Err(BackupError::UsePgDump);
        };
        new_private_file(path).map_err(|source| match source.kind() {
            std::io::ErrorKind::AlreadyExists => BackupError::Exists(path.to_owned()),
            _ => BackupError::File {
                path: path.to_owned(),
                source,
            },
        })?;
        let copied = match copy(&writer.connect_options(), path).await {
            Ok(()) => flush(path.to_owned()).await,
            Err(error) => Err(error.into()),
        };
        if copied.is_err() {
            // Its name was free before, and half a copy is worse than none.
            let _ = std::fs::remove_file(path);
        }
        copied
    }
}

/// On a connection of its own: the writer would keep everybody waiting, and readers may write nothing.
async fn copy(options: &sqlx::sqlite::SqliteConnectOptions, path: &Path) -> Result<(), StoreError> {
    let Some(name) = path.to_str() else {
        return Err(StoreError::Broken("the path is not UTF-8".into()));
    };
    let mut connection = options.connect().await?;
    sqlx::query("vacuum into $1")
        .bind(name)
        .execute(&mut connection)
        .await?;
    connection.close().await?;
    Ok(())
}

async fn flush(path: PathBuf) -> Result<(), BackupError> {
    let name = path.clone();
    tokio::task::spawn_blocking(move || std::fs::File::open(name)?.sync_all())
        .await
        .unwrap_or_else(|stopped| Err(std::io::Error::other(stopped)))
        .map_err(|source| BackupError::File { path, source })
}
