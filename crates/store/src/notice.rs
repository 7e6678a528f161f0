//! What everybody who signed up for a date of an event was told.

use domain::event::Notice;
use domain::id::{EventId, NoticeId, StaffId};
use jiff::civil::Date;
use uuid::Uuid;

use crate::error::StoreError;
use crate::row::{RowOf, to_json};
use crate::session::{Session, Tx, on};

/// Writes a notice. `false`: it was there, and nothing was written.
///
/// # Errors
/// The event or its author is unknown ([`StoreError::Conflict`]), or the database does not answer.
pub async fn insert(tx: &mut Tx, notice: &Notice) -> Result<bool, StoreError> {
    const SQL: &str = "
        insert into event_notice (id, event_id, date, text, author_id, created_at) values ($1, $2, $3, $4, $5, $6)
        on conflict (id) do nothing";
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(notice.id.0)
            .bind(notice.event.0)
            .bind(notice.date.to_string())
            .bind(to_json(&notice.text)?)
            .bind(notice.author.0)
            .bind(notice.at.as_second())
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}

/// A notice by key.
///
/// # Errors
/// The database does not answer.
pub async fn by_id(session: &mut Session, id: NoticeId) -> Result<Option<Notice>, StoreError> {
    const SQL: &str =
        "select id, event_id, date, text, author_id, created_at from event_notice where id = $1";
    let row: Option<Row> =
        on!(session, conn => sqlx::query_as(SQL).bind(id.0).fetch_optional(conn).await?);
    row.map(Notice::try_from).transpose()
}

/// The notices about a date, the newest first.
///
/// # Errors
/// The database does not answer.
pub async fn of_date(
    session: &mut Session,
    event: EventId,
    date: Date,
) -> Result<Vec<Notice>, StoreError> {
    const SQL: &str = "
        select id, event_id, date, text, author_id, created_at from event_notice
        where event_id = $1 and date = $2 order by created_at desc, id";
    let rows: Vec<Row> = on!(session, conn => {
        sqlx::query_as(SQL).bind(event.0).bind(date.to_string()).fetch_all(conn).await?
    });
    rows.into_iter().map(Notice::try_from).collect()
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    event_id: Uuid,
    date: String,
    text: String,
    author_id: Uuid,
    created_at: i64,
}

impl TryFrom<Row> for Notice {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let read = RowOf::new("event_notice", row.id);
        Ok(Self {
            id: NoticeId(row.id),
            event: EventId(row.event_id),
            date: read.date("date", &row.date)?,
            text: read.json("text", &row.text)?,
            author: StaffId(row.author_id),
            at: read.instant("created_at", row.created_at)?,
        })
    }
}
