//! What came in and went out of a drive: rows that are written once. The counters of the items are kept by [`crate::drive_item`] in the
//! same transaction.

use domain::drive::{Counter, Kit, MoveKind, StockMove};
use domain::id::{DriveId, DriveItemId, DropOffPointId, PledgeId, StaffId, StockMoveId};
use domain::text::Line;
use jiff::Timestamp;
use uuid::Uuid;

use crate::error::StoreError;
use crate::row::RowOf;
use crate::session::{Session, Tx, on};

/// The longest reason of a correction, in characters.
pub const REASON_MAX: usize = 300;

/// So many kits given to families.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KitGiven {
    /// Key.
    pub id: Uuid,
    /// The drive.
    pub drive: DriveId,
    /// Which kit.
    pub kit: Kit,
    /// How many.
    pub kits: u16,
    /// Who gave them.
    pub staff: StaffId,
    /// When.
    pub at: Timestamp,
}

/// Writes a move; `kits` is the giving of kits that it is part of. `false`: it was there, and nothing was written.
///
/// # Errors
/// What it refers to is unknown ([`StoreError::Conflict`]), or the database does not answer.
pub async fn insert(
    tx: &mut Tx,
    stock_move: &StockMove,
    kits: Option<Uuid>,
) -> Result<bool, StoreError> {
    const SQL: &str = "
        insert into stock_move (id, drive_id, item_id, kind, counter, quantity, pledge_id, shop_id, kit_given_id, reason, staff_id, at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        on conflict (id) do nothing";
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(stock_move.id.0)
            .bind(stock_move.drive.0)
            .bind(stock_move.item.0)
            .bind(stock_move.kind.word())
            .bind(stock_move.counter.word())
            .bind(stock_move.quantity)
            .bind(stock_move.pledge.map(|p| p.0))
            .bind(stock_move.shop.map(|s| s.0))
            .bind(kits)
            .bind(stock_move.reason.as_ref().map(|r| r.as_str()))
            .bind(stock_move.staff.map(|s| s.0))
            .bind(stock_move.at.as_second())
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}

/// Writes how many kits were given. `false`: it was there, and nothing was written.
///
/// # Errors
/// The drive or the member of staff is unknown ([`StoreError::Conflict`]), or the database does not answer.
pub async fn insert_kits(tx: &mut Tx, given: &KitGiven) -> Result<bool, StoreError> {
    const SQL: &str = "
        insert into kit_given (id, drive_id, kit, kits, staff_id, at) values ($1, $2, $3, $4, $5, $6)
        on conflict (id) do nothing";
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(given.id)
            .bind(given.drive.0)
            .bind(given.kit.word())
            .bind(i64::from(given.kits))
            .bind(given.staff.0)
            .bind(given.at.as_second())
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}

/// How many of each kit were given, in the order of kits.
///
/// # Errors
/// The database does not answer.
pub async fn kits_given(
    session: &mut Session,
    drive: DriveId,
) -> Result<Vec<(Kit, u32)>, StoreError> {
    const SQL: &str = "
        select kit, cast(sum(kits) as bigint) from kit_given where drive_id = $1 group by kit";
    let rows: Vec<(String, i64)> =
        on!(session, conn => sqlx::query_as(SQL).bind(drive.0).fetch_all(conn).await?);
    let read = RowOf::new("kit_given", drive);
    let mut given = rows
        .iter()
        .map(|(kit, kits)| {
            let kit = read.word("kit", kit, Kit::from_word)?;
            Ok((kit, read.number("kits", *kits)?))
        })
        .collect::<Result<Vec<_>, StoreError>>()?;
    given.sort_unstable();
    Ok(given)
}

/// Whether a move was written.
///
/// # Errors
/// The database does not answer.
pub async fn is_written(session: &mut Session, id: StockMoveId) -> Result<bool, StoreError> {
    const SQL: &str = "select count(*) from stock_move where id = $1";
    let count: i64 =
        on!(session, conn => sqlx::query_scalar(SQL).bind(id.0).fetch_one(conn).await?);
    Ok(count > 0)
}

/// The moves of a drive, the newest first.
///
/// # Errors
/// The database does not answer.
pub async fn of_drive(
    session: &mut Session,
    drive: DriveId,
    limit: u32,
) -> Result<Vec<StockMove>, StoreError> {
    const SQL: &str = "
        select id, drive_id, item_id, kind, counter, quantity, pledge_id, shop_id, reason, staff_id, at
        from stock_move where drive_id = $1 order by at desc, id desc limit $2";
    let rows: Vec<Row> = on!(session, conn => {
        sqlx::query_as(SQL).bind(drive.0).bind(i64::from(limit)).fetch_all(conn).await?
    });
    rows.into_iter().map(StockMove::try_from).collect()
}

/// What the moves of a drive add up to, by item and counter: what the counters of the items must say.
///
/// # Errors
/// The database does not answer.
pub async fn sums(
    session: &mut Session,
    drive: DriveId,
) -> Result<Vec<(DriveItemId, Counter, i64)>, StoreError> {
    const SQL: &str = "
        select item_id, counter, cast(sum(quantity) as bigint) from stock_move where drive_id = $1
        group by item_id, counter order by item_id, counter";
    let rows: Vec<(Uuid, String, i64)> =
        on!(session, conn => sqlx::query_as(SQL).bind(drive.0).fetch_all(conn).await?);
    rows.into_iter()
        .map(|(item, counter, sum)| {
            let counter =
                RowOf::new("stock_move", item).word("counter", &counter, Counter::from_word)?;
            Ok((DriveItemId(item), counter, sum))
        })
        .collect()
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    drive_id: Uuid,
    item_id: Uuid,
    kind: String,
    counter: String,
    quantity: i64,
    pledge_id: Option<Uuid>,
    shop_id: Option<Uuid>,
    reason: Option<String>,
    staff_id: Option<Uuid>,
    at: i64,
}

impl TryFrom<Row> for StockMove {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let read = RowOf::new("stock_move", row.id);
        let reason = row.reason.as_deref();
        let reason = reason.map(|r| Line::parse(r, REASON_MAX).map_err(|_| read.bad("reason")));
        Ok(Self {
            id: StockMoveId(row.id),
            drive: DriveId(row.drive_id),
            item: DriveItemId(row.item_id),
            kind: read.word("kind", &row.kind, MoveKind::from_word)?,
            counter: read.word("counter", &row.counter, Counter::from_word)?,
            quantity: row.quantity,
            pledge: row.pledge_id.map(PledgeId),
            shop: row.shop_id.map(DropOffPointId),
            reason: reason.transpose()?,
            staff: row.staff_id.map(StaffId),
            at: read.instant("at", row.at)?,
        })
    }
}
