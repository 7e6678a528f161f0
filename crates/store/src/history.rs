//! The history: lines that are written once.

mod list;

use domain::id::{DeskId, HistoryId, MunicipalityId, StaffId};
use domain::staff::history::{Entry, Thing};
use uuid::Uuid;

use crate::error::StoreError;
use crate::row::RowOf;
use crate::session::{Session, Tx, on};

pub use list::{Filter, Part, choices, count, list};

macro_rules! columns {
    () => {
        "id, at, staff_id, action, thing, thing_id, desk_id, municipality_id, before_json, after_json"
    };
}
use columns;

/// Writes a line.
///
/// # Errors
/// The member of staff is unknown ([`StoreError::Conflict`]), or the database does not answer.
pub async fn append(tx: &mut Tx, id: HistoryId, entry: &Entry) -> Result<(), StoreError> {
    const SQL: &str = "
        insert into history (id, at, staff_id, action, thing, thing_id, desk_id, municipality_id, before_json, after_json)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    on!(tx, conn => {
        sqlx::query(SQL)
            .bind(id.0)
            .bind(entry.at.as_second())
            .bind(entry.staff.map(|s| s.0))
            .bind(&entry.action)
            .bind(entry.thing.word())
            .bind(entry.thing_id)
            .bind(entry.desk.map(|d| d.0))
            .bind(entry.municipality.map(|m| m.0))
            .bind(&entry.before)
            .bind(&entry.after)
            .execute(conn)
            .await
            .map(|_| ())
    })?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    at: i64,
    staff_id: Option<Uuid>,
    action: String,
    thing: String,
    thing_id: Uuid,
    desk_id: Option<Uuid>,
    municipality_id: Option<Uuid>,
    before_json: Option<String>,
    after_json: Option<String>,
}

impl TryFrom<Row> for Entry {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let read = RowOf::new("history", row.id);
        Ok(Self {
            at: read.instant("at", row.at)?,
            staff: row.staff_id.map(StaffId),
            action: row.action,
            thing: read.word("thing", &row.thing, Thing::from_word)?,
            thing_id: row.thing_id,
            desk: row.desk_id.map(DeskId),
            municipality: row.municipality_id.map(MunicipalityId),
            before: row.before_json,
            after: row.after_json,
        })
    }
}

/// The lines about one thing, the newest first.
///
/// # Errors
/// The database does not answer.
pub async fn of_thing(session: &mut Session, thing: Uuid) -> Result<Vec<Entry>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        " from history where thing_id = $1 order by at desc, id desc"
    );
    let rows: Vec<Row> =
        on!(session, conn => sqlx::query_as(SQL).bind(thing).fetch_all(conn).await?);
    rows.into_iter().map(Entry::try_from).collect()
}
