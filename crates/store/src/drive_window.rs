//! Dates of windows, with the pledges that they take: what is scarce. Counted up by guarded statements under a check, never by reading
//! first (rule 1). Whoever locks several does so in the order of their keys, and before any item.

use domain::id::{DriveId, DriveWindowId, WindowId};
use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use crate::error::StoreError;
use crate::row::RowOf;
use crate::session::{Session, Tx, on};

/// A date of a window, as the drive's card has it now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offered {
    /// The drive.
    pub drive: DriveId,
    /// The window.
    pub window: WindowId,
    /// The day by its rule.
    pub date: Date,
    /// When it begins.
    pub starts_at: Timestamp,
    /// When it ends.
    pub ends_at: Timestamp,
    /// How many pledges it takes; `None`: as many as come.
    pub capacity: Option<u16>,
}

/// A date of a window, with its counter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DriveWindow {
    /// Key.
    pub id: DriveWindowId,
    /// The drive.
    pub drive: DriveId,
    /// The window.
    pub window: WindowId,
    /// The day by its rule.
    pub date: Date,
    /// When it begins.
    pub starts_at: Timestamp,
    /// When it ends.
    pub ends_at: Timestamp,
    /// How many pledges it takes, never fewer than it has; `None`: as many as come.
    pub capacity: Option<u16>,
    /// How many it has.
    pub taken: u32,
}

/// Whether there was room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Take {
    /// There was.
    Taken,
    /// It takes no more.
    Full,
}

macro_rules! columns {
    () => {
        "id, drive_id, window_id, date, starts_at, ends_at, capacity, taken"
    };
}

/// Makes the row, or brings it up to what the card says now, and locks it until the transaction ends. `new` becomes its key when
/// there is none yet. The capacity never falls below what is taken.
///
/// # Errors
/// The drive is unknown ([`StoreError::Conflict`]), or the database does not answer.
pub async fn open(
    tx: &mut Tx,
    offered: &Offered,
    new: DriveWindowId,
) -> Result<DriveWindow, StoreError> {
    const SQL: &str = concat!(
        "insert into drive_window (id, drive_id, window_id, date, starts_at, ends_at, capacity) values ($1, $2, $3, $4, $5, $6, $7)
        on conflict (drive_id, window_id, date) do update set
            starts_at = excluded.starts_at, ends_at = excluded.ends_at,
            capacity = case when excluded.capacity is null then null
                            when excluded.capacity > drive_window.taken then excluded.capacity
                            else drive_window.taken end
        returning ",
        columns!()
    );
    let row: Row = on!(tx, conn => {
        sqlx::query_as(SQL)
            .bind(new.0)
            .bind(offered.drive.0)
            .bind(offered.window.0)
            .bind(offered.date.to_string())
            .bind(offered.starts_at.as_second())
            .bind(offered.ends_at.as_second())
            .bind(offered.capacity.map(i64::from))
            .fetch_one(conn)
            .await?
    });
    row.try_into()
}

/// The row with a key, locked until the transaction ends.
///
/// # Errors
/// The database does not answer.
pub async fn lock(tx: &mut Tx, id: DriveWindowId) -> Result<Option<DriveWindow>, StoreError> {
    const SQLITE: &str = concat!("select ", columns!(), " from drive_window where id = $1");
    const POSTGRES: &str = concat!(
        "select ",
        columns!(),
        " from drive_window where id = $1 for no key update"
    );
    let sql = tx.pick(SQLITE, POSTGRES);
    let row: Option<Row> =
        on!(tx, conn => sqlx::query_as(sql).bind(id.0).fetch_optional(conn).await?);
    row.map(DriveWindow::try_from).transpose()
}

/// The key of a date's row, if anybody has ever promised to come then. Keys never change.
///
/// # Errors
/// The database does not answer.
pub async fn id_of(
    session: &mut Session,
    drive: DriveId,
    window: WindowId,
    date: Date,
) -> Result<Option<DriveWindowId>, StoreError> {
    const SQL: &str =
        "select id from drive_window where drive_id = $1 and window_id = $2 and date = $3";
    let id: Option<Uuid> = on!(session, conn => {
        sqlx::query_scalar(SQL)
            .bind(drive.0)
            .bind(window.0)
            .bind(date.to_string())
            .fetch_optional(conn)
            .await?
    });
    Ok(id.map(DriveWindowId))
}

/// The rows of a drive, in the order in which they are to be locked.
///
/// # Errors
/// The database does not answer.
pub async fn of_drive(
    session: &mut Session,
    drive: DriveId,
) -> Result<Vec<DriveWindow>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        " from drive_window where drive_id = $1 order by id"
    );
    let rows: Vec<Row> =
        on!(session, conn => sqlx::query_as(SQL).bind(drive.0).fetch_all(conn).await?);
    rows.into_iter().map(DriveWindow::try_from).collect()
}

/// Takes room for one pledge. `capacity` is what the card offers now, which may be less than was taken before.
///
/// # Errors
/// The database does not answer.
pub async fn take(
    tx: &mut Tx,
    id: DriveWindowId,
    capacity: Option<u16>,
) -> Result<Take, StoreError> {
    const SQL: &str = "
        update drive_window set taken = taken + 1
        where id = $1 and ($2 < 0 or taken + 1 <= $2) returning drive_id";
    let drive: Option<Uuid> = on!(tx, conn => {
        sqlx::query_scalar(SQL)
            .bind(id.0)
            .bind(capacity.map_or(-1, i64::from))
            .fetch_optional(conn)
            .await?
    });
    Ok(match drive {
        Some(drive) => {
            tx.note_drive(DriveId(drive));
            Take::Taken
        }
        None => Take::Full,
    })
}

/// Gives the room of one pledge back.
///
/// # Errors
/// There was none ([`StoreError::Broken`]): it was given back already. The transaction must be dropped.
pub async fn release(tx: &mut Tx, id: DriveWindowId) -> Result<(), StoreError> {
    const SQL: &str = "
        update drive_window set taken = taken - 1 where id = $1 and taken > 0 returning drive_id";
    let drive: Option<Uuid> =
        on!(tx, conn => sqlx::query_scalar(SQL).bind(id.0).fetch_optional(conn).await?);
    let drive = drive.ok_or_else(|| RowOf::new("drive_window", id).bad("taken"))?;
    tx.note_drive(DriveId(drive));
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    drive_id: Uuid,
    window_id: Uuid,
    date: String,
    starts_at: i64,
    ends_at: i64,
    capacity: Option<i64>,
    taken: i64,
}

impl TryFrom<Row> for DriveWindow {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let read = RowOf::new("drive_window", row.id);
        let capacity = row.capacity.map(|n| read.number("capacity", n));
        Ok(Self {
            id: DriveWindowId(row.id),
            drive: DriveId(row.drive_id),
            window: WindowId(row.window_id),
            date: read.date("date", &row.date)?,
            starts_at: read.instant("starts_at", row.starts_at)?,
            ends_at: read.instant("ends_at", row.ends_at)?,
            capacity: capacity.transpose()?,
            taken: read.number("taken", row.taken)?,
        })
    }
}
