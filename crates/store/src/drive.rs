//! Reading drives: all on the site for the picture in memory, the others one by one. What is scarce in them is counted by
//! [`crate::drive_item`] and [`crate::drive_window`].

mod row;

use domain::drive::Drive;
use domain::id::DriveId;

use crate::error::StoreError;
use crate::session::{Session, Tx, on};

use row::{Row, columns};

/// The drives on the site, in order of their last day.
///
/// # Errors
/// The database does not answer.
pub async fn all(session: &mut Session) -> Result<Vec<Drive>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        " from drive d where d.on_site = 1 order by d.last_day, d.id"
    );
    let rows: Vec<Row> = on!(session, conn => sqlx::query_as(SQL).fetch_all(conn).await?);
    rows.into_iter().map(Drive::try_from).collect()
}

/// A drive by key, on the site or not.
///
/// # Errors
/// The database does not answer.
pub async fn by_id(session: &mut Session, id: DriveId) -> Result<Option<Drive>, StoreError> {
    const SQL: &str = concat!("select ", columns!(), " from drive d where d.id = $1");
    let row: Option<Row> =
        on!(session, conn => sqlx::query_as(SQL).bind(id.0).fetch_optional(conn).await?);
    row.map(Drive::try_from).transpose()
}

/// Reads a drive that is going to change: until the transaction ends nobody else can change it, and nobody can promise anything.
///
/// # Errors
/// The database does not answer.
pub async fn lock(tx: &mut Tx, id: DriveId) -> Result<Option<Drive>, StoreError> {
    const SQLITE: &str = concat!("select ", columns!(), " from drive d where d.id = $1");
    const POSTGRES: &str = concat!(
        "select ",
        columns!(),
        " from drive d where d.id = $1 for update"
    );
    let sql = tx.pick(SQLITE, POSTGRES);
    let row: Option<Row> =
        on!(tx, conn => sqlx::query_as(sql).bind(id.0).fetch_optional(conn).await?);
    row.map(Drive::try_from).transpose()
}

/// What of a drive tells whether a picture of it in memory still holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    /// Its version.
    pub version: u32,
    /// Whether the public sees it.
    pub on_site: bool,
}

/// Keeps a drive as it is until the transaction ends, together with any number of others who do the same: the first lock of whatever
/// promises or brings something.
///
/// # Errors
/// The database does not answer.
pub async fn hold(tx: &mut Tx, id: DriveId) -> Result<Option<Held>, StoreError> {
    const SQLITE: &str = "select version, on_site from drive where id = $1";
    const POSTGRES: &str = "select version, on_site from drive where id = $1 for key share";
    let sql = tx.pick(SQLITE, POSTGRES);
    let row: Option<(i64, i64)> =
        on!(tx, conn => sqlx::query_as(sql).bind(id.0).fetch_optional(conn).await?);
    row.map(|(version, on_site)| {
        Ok(Held {
            version: crate::row::RowOf::new("drive", id).number("version", version)?,
            on_site: on_site == 1,
        })
    })
    .transpose()
}

/// Whether a drive has an address segment, on the site or not.
///
/// # Errors
/// The database does not answer.
pub async fn has_slug(session: &mut Session, slug: &str) -> Result<bool, StoreError> {
    const SQL: &str = "select count(*) from drive where slug = $1";
    let count: i64 =
        on!(session, conn => sqlx::query_scalar(SQL).bind(slug).fetch_one(conn).await?);
    Ok(count > 0)
}
