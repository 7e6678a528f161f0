//! Reading events: those to come for the picture in memory, the others one by one and by the page.

mod archive;
mod row;

use domain::event::Event;
use domain::id::EventId;
use jiff::civil::Date;

use crate::error::StoreError;
use crate::session::{Session, Tx, on};

pub use archive::{Archive, archive, archived_count};

use row::{Row, columns};

/// The events on the site of which something takes place on a day or later, in order of their first day.
///
/// # Errors
/// The database does not answer.
pub async fn since(session: &mut Session, day: Date) -> Result<Vec<Event>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        " from event e where e.on_site = 1 and e.last_day >= $1 order by e.first_day, e.id"
    );
    let rows: Vec<Row> =
        on!(session, conn => sqlx::query_as(SQL).bind(day.to_string()).fetch_all(conn).await?);
    rows.into_iter().map(Event::try_from).collect()
}

/// An event by key, on the site or not.
///
/// # Errors
/// The database does not answer.
pub async fn by_id(session: &mut Session, id: EventId) -> Result<Option<Event>, StoreError> {
    const SQL: &str = concat!("select ", columns!(), " from event e where e.id = $1");
    let row: Option<Row> =
        on!(session, conn => sqlx::query_as(SQL).bind(id.0).fetch_optional(conn).await?);
    row.map(Event::try_from).transpose()
}

/// Reads an event that is going to change: until the transaction ends nobody else can change it, and nobody can be the first to sign up
/// for a date of it.
///
/// # Errors
/// The database does not answer.
pub async fn lock(tx: &mut Tx, id: EventId) -> Result<Option<Event>, StoreError> {
    const SQLITE: &str = concat!("select ", columns!(), " from event e where e.id = $1");
    const POSTGRES: &str = concat!(
        "select ",
        columns!(),
        " from event e where e.id = $1 for update"
    );
    let sql = tx.pick(SQLITE, POSTGRES);
    let row: Option<Row> =
        on!(tx, conn => sqlx::query_as(sql).bind(id.0).fetch_optional(conn).await?);
    row.map(Event::try_from).transpose()
}

/// An event on the site by address segment.
///
/// # Errors
/// The database does not answer.
pub async fn by_slug(session: &mut Session, slug: &str) -> Result<Option<Event>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        " from event e where e.slug = $1 and e.on_site = 1"
    );
    let row: Option<Row> =
        on!(session, conn => sqlx::query_as(SQL).bind(slug).fetch_optional(conn).await?);
    row.map(Event::try_from).transpose()
}

/// Whether an event has an address segment, on the site or not.
///
/// # Errors
/// The database does not answer.
pub async fn has_slug(session: &mut Session, slug: &str) -> Result<bool, StoreError> {
    const SQL: &str = "select count(*) from event where slug = $1";
    let count: i64 =
        on!(session, conn => sqlx::query_scalar(SQL).bind(slug).fetch_one(conn).await?);
    Ok(count > 0)
}
