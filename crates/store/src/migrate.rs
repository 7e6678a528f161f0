//! Bringing a database up to date.

use sqlx::migrate::Migrator;
use sqlx::{Connection as _, PgConnection};

use crate::error::OpenError;
use crate::store::{Pool, Store};

impl Store {
    /// Applies the migrations that are missing. Several servers may call it at once: one does the work, the others wait.
    ///
    /// Migrations that this program does not know are left alone, so that servers can be replaced one by one.
    ///
    /// # Errors
    /// A migration failed, or one that was applied has been edited since.
    pub async fn migrate(&self) -> Result<(), OpenError> {
        match &self.pool {
            Pool::Sqlite { writer, .. } => {
                // All in one transaction that holds the write lock from the start: the driver knows no other lock here.
                let mut tx = writer.begin_with("begin immediate").await.map_err(failed)?;
                migrator(sqlx::migrate!("../../migrations/sqlite"))
                    .run_direct(None, &mut *tx, false)
                    .await
                    .map_err(failed)?;
                tx.commit().await.map_err(failed)
            }
            Pool::Postgres(pool) => {
                // A connection of its own, without the pool's time limits; closing it also lets go of the advisory lock.
                let options = (*pool.connect_options()).clone();
                let mut connection = PgConnection::connect_with(&options).await.map_err(failed)?;
                sqlx::raw_sql("set statement_timeout = 0; set lock_timeout = 0; set idle_in_transaction_session_timeout = 0")
                    .execute(&mut connection)
                    .await
                    .map_err(failed)?;
                migrator(sqlx::migrate!("../../migrations/postgres"))
                    .run_direct(None, &mut connection, false)
                    .await
                    .map_err(failed)?;
                connection.close().await.map_err(failed)
            }
        }
    }
}

/// It is run by `run_direct`: the future of `run` cannot be sent between threads, by a limit of the compiler that its source names.
fn migrator(mut embedded: Migrator) -> Migrator {
    embedded.set_ignore_missing(true);
    embedded
}

fn failed(error: impl std::error::Error + Send + Sync + 'static) -> OpenError {
    OpenError::Migration(Box::new(error))
}
