//! Changing what is promised, taking it back, and noting that it came.

use domain::drive::{Due, Pledge, PledgeLine, PledgePlace, PledgeStatus};
use domain::id::{DriveWindowId, PledgeId};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

use super::place_columns;
use super::row::{Row, columns, from, one_with_lines};
use crate::error::StoreError;
use crate::row::to_json;
use crate::session::{Tx, on};

/// What a change makes of a pledge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed<'a> {
    /// Where and when it is brought.
    pub place: PledgePlace,
    /// What.
    pub lines: &'a [PledgeLine],
    /// By when it is expected.
    pub due: Due,
    /// When it goes back to the needs, if it was missed where it was to be brought before and still is.
    pub lapses_at: Option<Timestamp>,
    /// The day on which name and contact are deleted.
    pub erase_on: Date,
}

/// Reads a pledge that is going to change, whose drive is held: until the transaction ends nobody else can change it.
///
/// # Errors
/// The database does not answer.
pub async fn lock(tx: &mut Tx, id: PledgeId) -> Result<Option<Pledge>, StoreError> {
    const SQLITE: &str = concat!("select ", columns!(), from!(), "where p.id = $1");
    const POSTGRES: &str = concat!(
        "select ",
        columns!(),
        from!(),
        "where p.id = $1 for no key update of p"
    );
    let sql = tx.pick(SQLITE, POSTGRES);
    let row: Option<Row> =
        on!(tx, conn => sqlx::query_as(sql).bind(id.0).fetch_optional(conn).await?);
    one_with_lines(tx, row).await
}

/// A line as both databases read it from JSON.
#[derive(Serialize)]
pub(super) struct Line {
    item: String,
    promised: u32,
    brought: u32,
}

impl Line {
    pub(super) fn of(line: &PledgeLine) -> Self {
        Self {
            item: line.item.to_string(),
            promised: line.promised,
            brought: line.brought,
        }
    }
}

async fn rewrite_lines(tx: &mut Tx, id: PledgeId, lines: &[PledgeLine]) -> Result<(), StoreError> {
    const CLEAR: &str = "delete from pledge_line where pledge_id = $1";
    const SQLITE: &str = "
        insert into pledge_line (pledge_id, item_id, promised, brought)
        select $1, unhex(value ->> 'item', '-'), value ->> 'promised', value ->> 'brought' from json_each($2)";
    const POSTGRES: &str = "
        insert into pledge_line (pledge_id, item_id, promised, brought)
        select $1, item, promised, brought
        from json_to_recordset(cast($2 as json)) as line (item uuid, promised bigint, brought bigint)";
    let sql = tx.pick(SQLITE, POSTGRES);
    let lines = to_json(&Vec::from_iter(lines.iter().map(Line::of)))?;
    on!(tx, conn => {
        sqlx::query(CLEAR).bind(id.0).execute(&mut *conn).await?;
        sqlx::query(sql).bind(id.0).bind(lines).execute(conn).await.map(|_| ())
    })?;
    Ok(())
}

/// Writes what is promised and where, and raises the sequence. `false`: it is not what was seen any more.
///
/// # Errors
/// The database does not answer.
pub async fn change(
    tx: &mut Tx,
    old: &Pledge,
    to: &Changed<'_>,
    now: Timestamp,
) -> Result<bool, StoreError> {
    const SQL: &str = "
        update pledge set drive_window_id = $3, shop_id = $4, due_at = $5, lapses_at = $6, erase_on = $7,
                          sequence = sequence + 1, changed_at = $8
        where id = $1 and status = 'promised' and sequence = $2";
    let (window, shop) = place_columns(to.place);
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(old.id.0)
            .bind(i64::from(old.sequence))
            .bind(window)
            .bind(shop)
            .bind(to.due.0.as_second())
            .bind(to.lapses_at.map(|at| at.as_second()))
            .bind(to.erase_on.to_string())
            .bind(now.as_second())
            .execute(conn)
            .await?
            .rows_affected()
    });
    if rows == 1 {
        rewrite_lines(tx, old.id, to.lines).await?;
    }
    Ok(rows == 1)
}

/// Ends a pledge that was waited for, as withdrawn or lapsed, and raises the sequence. Room and pieces are the caller's to give back.
/// `false`: it had ended before.
///
/// # Errors
/// The database does not answer.
pub async fn end(
    tx: &mut Tx,
    id: PledgeId,
    status: PledgeStatus,
    now: Timestamp,
) -> Result<bool, StoreError> {
    const SQL: &str = "
        update pledge set status = $2, sequence = sequence + 1, changed_at = $3
        where id = $1 and status = 'promised'";
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(id.0)
            .bind(status.word())
            .bind(now.as_second())
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}

/// Notes that a pledge came, also one that was taken back or given up. What came of each line is in `lines`, with what was promised of it.
/// `false`: it had come before.
///
/// # Errors
/// The database does not answer.
pub async fn receive(
    tx: &mut Tx,
    id: PledgeId,
    lines: &[PledgeLine],
    now: Timestamp,
) -> Result<bool, StoreError> {
    const SQL: &str = "
        update pledge set status = 'received', received_at = $2, sequence = sequence + 1, changed_at = $2
        where id = $1 and status <> 'received'";
    let rows = on!(tx, conn => {
        sqlx::query(SQL).bind(id.0).bind(now.as_second()).execute(conn).await?.rows_affected()
    });
    if rows == 1 {
        rewrite_lines(tx, id, lines).await?;
    }
    Ok(rows == 1)
}

/// After a date of a window got other hours or another place: raises the sequence of everything that is waited for then, and moves the
/// days that follow from it.
///
/// # Errors
/// The database does not answer.
pub async fn retime(
    tx: &mut Tx,
    window: DriveWindowId,
    due: Due,
    erase_on: Date,
    now: Timestamp,
) -> Result<(), StoreError> {
    const SQL: &str = "
        update pledge set sequence = sequence + 1, due_at = $2, lapses_at = null, erase_on = $3, changed_at = $4
        where drive_window_id = $1 and status = 'promised'";
    on!(tx, conn => {
        sqlx::query(SQL)
            .bind(window.0)
            .bind(due.0.as_second())
            .bind(erase_on.to_string())
            .bind(now.as_second())
            .execute(conn)
            .await
            .map(|_| ())
    })?;
    Ok(())
}

/// Binds what is waited for to another place, or to none, and raises the sequence. `false`: it is not waited for any more.
///
/// # Errors
/// The database does not answer.
pub async fn rebind(
    tx: &mut Tx,
    id: PledgeId,
    place: PledgePlace,
    due: Due,
    erase_on: Date,
    now: Timestamp,
) -> Result<bool, StoreError> {
    const SQL: &str = "
        update pledge set drive_window_id = $2, shop_id = $3, due_at = $4, lapses_at = null, erase_on = $5,
                          sequence = sequence + 1, changed_at = $6
        where id = $1 and status = 'promised'";
    let (window, shop) = place_columns(place);
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(id.0)
            .bind(window)
            .bind(shop)
            .bind(due.0.as_second())
            .bind(erase_on.to_string())
            .bind(now.as_second())
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}

/// Writes by when something is expected that is bound to no window, after the drive's last day changed.
///
/// # Errors
/// The database does not answer.
pub async fn set_due(
    tx: &mut Tx,
    id: PledgeId,
    due: Due,
    erase_on: Date,
) -> Result<(), StoreError> {
    const SQL: &str = "
        update pledge set due_at = $2, lapses_at = null, erase_on = $3 where id = $1 and status = 'promised'";
    on!(tx, conn => {
        sqlx::query(SQL)
            .bind(id.0)
            .bind(due.0.as_second())
            .bind(erase_on.to_string())
            .execute(conn)
            .await
            .map(|_| ())
    })?;
    Ok(())
}
