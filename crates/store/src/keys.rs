//! Keys that all servers of one database share, such as the one that signs forms.

use crate::error::StoreError;
use crate::row::RowOf;
use crate::session::{Tx, on};

/// The key of a name. The first server to ask brings `fresh`; all others, then and later, are given that one.
///
/// # Errors
/// The database does not answer.
pub async fn get_or_create(
    tx: &mut Tx,
    name: &str,
    fresh: &[u8; 32],
) -> Result<[u8; 32], StoreError> {
    const PUT: &str =
        "insert into server_key (name, value) values ($1, $2) on conflict (name) do nothing";
    const GET: &str = "select value from server_key where name = $1";
    on!(tx, conn => {
        sqlx::query(PUT).bind(name).bind(fresh.as_slice()).execute(conn).await.map(|_| ())
    })?;
    let value: Vec<u8> = on!(tx, conn => sqlx::query_scalar(GET).bind(name).fetch_one(conn).await?);
    value
        .try_into()
        .map_err(|_| RowOf::new("server_key", name).bad("value"))
}
