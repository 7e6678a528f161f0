//! The history as a list, cut down to what somebody may see.

use domain::id::StaffId;
use domain::staff::extent::Extent;
use domain::staff::history::{Entry, Thing};
use jiff::Timestamp;
use uuid::Uuid;

use super::{Row, columns};
use crate::error::StoreError;
use crate::listed::{Bounds, keys, listed};
use crate::session::{Session, on};

/// Which lines are wanted; `None` asks for all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// About this kind of thing.
    pub thing: Option<Thing>,
    /// Of this action.
    pub action: Option<String>,
    /// Of this member of staff.
    pub staff: Option<StaffId>,
    /// From the first instant to just before the second.
    pub within: Option<(Timestamp, Timestamp)>,
}

/// A part of a long list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// How many lines are skipped.
    pub skip: u32,
    /// How many are wanted at most.
    pub most: u32,
}

/// $1 network, $2 municipalities, $3 organisations, $4 desks, $5 thing, $6 action, $7 staff (a list of one or none), $8 from, $9 until.
macro_rules! wanted {
    ($database:ident) => {
        concat!(
            " from history where ($1 = 1 or municipality_id in ",
            listed!($database, "$2"),
            " or (thing = 'organisation' and thing_id in ",
            listed!($database, "$3"),
            ") or desk_id in ",
            listed!($database, "$4"),
            ") and ($5 = '' or thing = $5) and ($6 = '' or action = $6) and ($7 = '[]' or staff_id in ",
            listed!($database, "$7"),
            ") and at >= $8 and at < $9"
        )
    };
}

macro_rules! bind {
    ($query:expr, $bounds:expr, $filter:expr) => {{
        let (from, until) = $filter.within.unwrap_or((Timestamp::MIN, Timestamp::MAX));
        $query
            .bind($bounds.network)
            .bind(&$bounds.municipalities)
            .bind(&$bounds.organisations)
            .bind(&$bounds.desks)
            .bind($filter.thing.map_or("", Thing::word))
            .bind($filter.action.as_deref().unwrap_or_default())
            .bind(keys($filter.staff.map(|s| s.0))?)
            .bind(from.as_second())
            .bind(until.as_second())
    }};
}

/// The lines within an extent, the newest first.
///
/// # Errors
/// The database does not answer.
pub async fn list(
    session: &mut Session,
    extent: &Extent,
    filter: &Filter,
    part: Part,
) -> Result<Vec<Entry>, StoreError> {
    const SQLITE: &str = concat!(
        "select ",
        columns!(),
        wanted!(sqlite),
        " order by at desc, id desc limit $10 offset $11"
    );
    const POSTGRES: &str = concat!(
        "select ",
        columns!(),
        wanted!(postgres),
        " order by at desc, id desc limit $10 offset $11"
    );
    let bounds = Bounds::of(extent)?;
    let sql = session.pick(SQLITE, POSTGRES);
    let rows: Vec<Row> = on!(session, conn => {
        bind!(sqlx::query_as(sql), bounds, filter)
            .bind(i64::from(part.most))
            .bind(i64::from(part.skip))
            .fetch_all(conn)
            .await?
    });
    rows.into_iter().map(Entry::try_from).collect()
}

/// How many lines there are within an extent.
///
/// # Errors
/// The database does not answer.
pub async fn count(
    session: &mut Session,
    extent: &Extent,
    filter: &Filter,
) -> Result<u64, StoreError> {
    const SQLITE: &str = concat!("select count(*)", wanted!(sqlite));
    const POSTGRES: &str = concat!("select count(*)", wanted!(postgres));
    let bounds = Bounds::of(extent)?;
    let sql = session.pick(SQLITE, POSTGRES);
    let count: i64 =
        on!(session, conn => bind!(sqlx::query_scalar(sql), bounds, filter).fetch_one(conn).await?);
    Ok(count.unsigned_abs())
}

/// What can be asked for within an extent: each action, and each member of staff who did something.
///
/// # Errors
/// The database does not answer.
pub async fn choices(
    session: &mut Session,
    extent: &Extent,
) -> Result<(Vec<String>, Vec<StaffId>), StoreError> {
    const ACTIONS_SQLITE: &str = concat!(
        "select distinct action",
        wanted!(sqlite),
        " order by action"
    );
    const ACTIONS_POSTGRES: &str = concat!(
        "select distinct action",
        wanted!(postgres),
        " order by action"
    );
    const STAFF_SQLITE: &str = concat!(
        "select distinct staff_id",
        wanted!(sqlite),
        " and staff_id is not null"
    );
    const STAFF_POSTGRES: &str = concat!(
        "select distinct staff_id",
        wanted!(postgres),
        " and staff_id is not null"
    );
    let (bounds, all) = (Bounds::of(extent)?, Filter::default());
    let sql = session.pick(ACTIONS_SQLITE, ACTIONS_POSTGRES);
    let actions: Vec<String> =
        on!(session, conn => bind!(sqlx::query_scalar(sql), bounds, all).fetch_all(conn).await?);
    let sql = session.pick(STAFF_SQLITE, STAFF_POSTGRES);
    let staff: Vec<Uuid> =
        on!(session, conn => bind!(sqlx::query_scalar(sql), bounds, all).fetch_all(conn).await?);
    Ok((actions, staff.into_iter().map(StaffId).collect()))
}
