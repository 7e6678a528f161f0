//! How PostgreSQL is opened.

use std::str::FromStr;
use std::time::Duration;

use sqlx::pool::PoolConnectionMetadata;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{Connection as _, PgConnection};

use crate::error::OpenError;
use crate::store::{Options, Pool};

/// How long a request waits for a connection: then the answer is "come back soon", not silence.
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(3);
/// A connection that was used this recently is taken to be alive.
const TRUSTED_FOR: Duration = Duration::from_secs(1);
/// How a connection is set up. No statement of ours is meant to take this long; one that does must not keep a connection for ever. And
/// committed means on the disk, also where the server was told otherwise: said once, it is not said anew by every transaction.
const SETTINGS: [(&str, &str); 4] = [
    ("synchronous_commit", "on"),
    ("statement_timeout", "15s"),
    ("lock_timeout", "5s"),
    ("idle_in_transaction_session_timeout", "30s"),
];

pub(crate) async fn open(url: &str, options: &Options) -> Result<Pool, OpenError> {
    let server = PgConnectOptions::from_str(url)
        .map_err(unreachable)?
        .application_name("vicino");
    // The pool would go on trying and in the end only say that it took too long: one plain attempt says what is wrong.
    let attempt = tokio::time::timeout(ACQUIRE_TIMEOUT, PgConnection::connect_with(&server)).await;
    let connection = attempt.map_err(|_| sqlx::Error::PoolTimedOut).flatten();
    connection
        .map_err(unreachable)?
        .close()
        .await
        .map_err(unreachable)?;
    let pool = PgPoolOptions::new()
        .max_connections(options.connections.max(1))
        .acquire_timeout(ACQUIRE_TIMEOUT)
        .test_before_acquire(false)
        .before_acquire(|connection, meta| Box::pin(is_alive(connection, meta)))
        .connect_lazy_with(server.options(SETTINGS));
    Ok(Pool::Postgres(pool))
}

/// Asks a connection that has been idle for a while whether anybody is there: after a restart of the server the pool is full
/// of dead ones.
async fn is_alive(
    connection: &mut PgConnection,
    meta: PoolConnectionMetadata,
) -> Result<bool, sqlx::Error> {
    if meta.idle_for > TRUSTED_FOR {
        connection.ping().await?;
    }
    Ok(true)
}

fn unreachable(error: sqlx::Error) -> OpenError {
    OpenError::Unreachable(Box::new(error))
}
