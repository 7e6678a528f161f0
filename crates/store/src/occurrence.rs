//! Places at what one signs up for: what is scarce. Counted up by guarded statements under a check, never by reading first (rule 1).
//!
//! The row of an occurrence is locked before any sign-up for it is: so the line of those who wait is the same for everybody.

mod arrival;
mod count;

use domain::id::{EventId, OccurrenceId, StageId};
use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use crate::error::StoreError;
use crate::row::RowOf;
use crate::session::{Session, Tx, on};

pub use arrival::{ArrivalTake, arrivals, give_back_arrival, take_arrival};
pub use count::{Take, queue, release, take, take_for_next, unqueue};

/// What one signs up for, as the event's card has it now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offered {
    /// The event.
    pub event: EventId,
    /// The date, by the event's rule.
    pub date: Date,
    /// The stage; `None`: the whole date.
    pub stage: Option<StageId>,
    /// When it starts.
    pub starts_at: Timestamp,
    /// How many may come; `None`: as many as do.
    pub capacity: Option<u16>,
}

/// What one signs up for, with its counters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Occurrence {
    /// Key.
    pub id: OccurrenceId,
    /// The event.
    pub event: EventId,
    /// The date, by the event's rule.
    pub date: Date,
    /// The stage; `None`: the whole date.
    pub stage: Option<StageId>,
    /// When it starts.
    pub starts_at: Timestamp,
    /// Places, never fewer than are taken; `None`: as many as come.
    pub capacity: Option<u16>,
    /// Places taken, those that are kept for an offer included.
    pub taken: u32,
    /// How many sign-ups wait.
    pub waiting: u32,
}

impl Occurrence {
    /// Places that somebody new can have: none while others wait. `None`: any number.
    pub fn left(&self) -> Option<u16> {
        let free = |capacity: u16| {
            let taken = u16::try_from(self.taken).unwrap_or(u16::MAX);
            if self.waiting > 0 {
                0
            } else {
                capacity.saturating_sub(taken)
            }
        };
        self.capacity.map(free)
    }
}

macro_rules! columns {
    () => {
        "id, event_id, date, stage_id, starts_at, capacity, taken, waiting"
    };
}

/// Makes the row, or brings it up to what the card says now, and locks it until the transaction ends. `new` becomes its key when
/// there is none yet. Places never fall below what is taken.
///
/// # Errors
/// The event is unknown ([`StoreError::Conflict`]), or the database does not answer.
pub async fn open(
    tx: &mut Tx,
    offered: &Offered,
    new: OccurrenceId,
) -> Result<Occurrence, StoreError> {
    const SQL: &str = concat!(
        "insert into occurrence (id, event_id, date, stage_id, starts_at, capacity) values ($1, $2, $3, $4, $5, $6)
        on conflict (event_id, date, stage_id) do update set
            starts_at = excluded.starts_at,
            capacity = case when excluded.capacity is null then null
                            when excluded.capacity > occurrence.taken then excluded.capacity
                            else occurrence.taken end
        returning ",
        columns!()
    );
    let row: Row = on!(tx, conn => {
        sqlx::query_as(SQL)
            .bind(new.0)
            .bind(offered.event.0)
            .bind(offered.date.to_string())
            .bind(stage_key(offered.stage))
            .bind(offered.starts_at.as_second())
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
pub async fn lock(tx: &mut Tx, id: OccurrenceId) -> Result<Option<Occurrence>, StoreError> {
    const SQLITE: &str = concat!("select ", columns!(), " from occurrence where id = $1");
    const POSTGRES: &str = concat!(
        "select ",
        columns!(),
        " from occurrence where id = $1 for no key update"
    );
    let sql = tx.pick(SQLITE, POSTGRES);
    let row: Option<Row> =
        on!(tx, conn => sqlx::query_as(sql).bind(id.0).fetch_optional(conn).await?);
    row.map(Occurrence::try_from).transpose()
}

/// The rows of an event, in the order in which they are to be locked.
///
/// # Errors
/// The database does not answer.
pub async fn of_event(
    session: &mut Session,
    event: EventId,
) -> Result<Vec<Occurrence>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        " from occurrence where event_id = $1 order by id"
    );
    let rows: Vec<Row> =
        on!(session, conn => sqlx::query_as(SQL).bind(event.0).fetch_all(conn).await?);
    rows.into_iter().map(Occurrence::try_from).collect()
}

/// Gives the rows of a date another date of the rule: that date was moved, and whoever signed up for it moves with it. Where there are rows
/// of the other date already, nothing changes.
///
/// # Errors
/// The database does not answer.
pub async fn redate(tx: &mut Tx, event: EventId, from: Date, to: Date) -> Result<(), StoreError> {
    const SQL: &str = "
        update occurrence set date = $3
        where event_id = $1 and date = $2
          and not exists (select 1 from occurrence other where other.event_id = $1 and other.date = $3)";
    on!(tx, conn => {
        sqlx::query(SQL)
            .bind(event.0)
            .bind(from.to_string())
            .bind(to.to_string())
            .execute(conn)
            .await
            .map(|_| ())
    })?;
    Ok(())
}

/// All rows of what begins at an instant or later: what lists need to say that something is full.
///
/// # Errors
/// The database does not answer.
pub async fn since(session: &mut Session, from: Timestamp) -> Result<Vec<Occurrence>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        " from occurrence where starts_at >= $1"
    );
    let rows: Vec<Row> =
        on!(session, conn => sqlx::query_as(SQL).bind(from.as_second()).fetch_all(conn).await?);
    rows.into_iter().map(Occurrence::try_from).collect()
}

/// The stage as it is stored: a key that must be there, so that one date has one row.
fn stage_key(stage: Option<StageId>) -> Uuid {
    stage.map_or(Uuid::nil(), |s| s.0)
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    event_id: Uuid,
    date: String,
    stage_id: Uuid,
    starts_at: i64,
    capacity: Option<i64>,
    taken: i64,
    waiting: i64,
}

impl TryFrom<Row> for Occurrence {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let read = RowOf::new("occurrence", row.id);
        Ok(Self {
            id: OccurrenceId(row.id),
            event: EventId(row.event_id),
            date: read.date("date", &row.date)?,
            stage: (!row.stage_id.is_nil()).then_some(StageId(row.stage_id)),
            starts_at: read.instant("starts_at", row.starts_at)?,
            capacity: row
                .capacity
                .map(|n| read.number("capacity", n))
                .transpose()?,
            taken: read.number("taken", row.taken)?,
            waiting: read.number("waiting", row.waiting)?,
        })
    }
}
