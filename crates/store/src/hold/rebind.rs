//! Giving a hold another seat, with all that was said in it.

use domain::booking::Seat;
use domain::id::{DeskId, HoldId, SlotId};
use jiff::Timestamp;
use uuid::Uuid;

use crate::error::StoreError;
use crate::row::RowOf;
use crate::seat::{Seats, TakenSeat, count_down};
use crate::session::{Tx, on};

/// Takes the seat from a hold without giving it back, for [`crate::seat::exchange`]: until the transaction ends nobody else can
/// change the hold. `None`: it kept none, or is gone.
///
/// # Errors
/// The database does not answer.
pub async fn unseat(tx: &mut Tx, id: HoldId) -> Result<Option<TakenSeat>, StoreError> {
    const SQL: &str = "
        update hold set keeps_seat = 0 where id = $1 and keeps_seat = 1 returning slot_id, desk_id, starts_at, seat";
    let row: Option<(Uuid, Uuid, i64, String)> =
        on!(tx, conn => sqlx::query_as(SQL).bind(id.0).fetch_optional(conn).await?);
    let read = RowOf::new("hold", id);
    row.map(|(slot, desk, starts_at, seat)| {
        Ok(TakenSeat {
            slot: SlotId(slot),
            desk: DeskId(desk),
            starts_at: read.instant("starts_at", starts_at)?,
            seat: read.word("seat", &seat, Seat::from_word)?,
        })
    })
    .transpose()
}

/// Gives the seat of a hold back; the hold stays, without one. `false`: it kept none, or is gone.
///
/// # Errors
/// The database does not answer.
pub async fn let_go(tx: &mut Tx, id: HoldId) -> Result<bool, StoreError> {
    const SQL: &str = "
        update hold set keeps_seat = 0 where id = $1 and keeps_seat = 1 returning slot_id, seat";
    let lost: Vec<(Uuid, String)> =
        on!(tx, conn => sqlx::query_as(SQL).bind(id.0).fetch_all(conn).await?);
    for (slot, seats) in Seats::of(&lost) {
        let desk = count_down(tx, slot, seats).await?;
        tx.note_desk(desk);
    }
    Ok(!lost.is_empty())
}

/// Hands a hold without a seat the one that was just taken. `false`: it has one already, or is gone; drop the transaction to
/// give the seat back.
///
/// # Errors
/// The slot is unknown, or the database does not answer.
#[expect(
    clippy::too_many_arguments,
    reason = "each is a column of the row, and no two have one type"
)]
pub async fn rebind(
    tx: &mut Tx,
    id: HoldId,
    slot: SlotId,
    desk: DeskId,
    starts_at: Timestamp,
    minutes: u16,
    seat: Seat,
    expires_at: Timestamp,
) -> Result<bool, StoreError> {
    const SQL: &str = "
        update hold
        set slot_id = $2, desk_id = $3, starts_at = $4, minutes = $5, seat = $6, expires_at = $7, keeps_seat = 1
        where id = $1 and keeps_seat = 0";
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(id.0)
            .bind(slot.0)
            .bind(desk.0)
            .bind(starts_at.as_second())
            .bind(i64::from(minutes))
            .bind(seat.word())
            .bind(expires_at.as_second())
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}
