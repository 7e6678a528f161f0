//! Seats of slots: what is scarce. Counted up by guarded statements under a check, never by reading first (rule 1).

use std::collections::BTreeMap;

use domain::booking::Seat;
use domain::id::{DeskId, SlotId};
use domain::slot::Slot;
use jiff::Timestamp;
use uuid::Uuid;

use crate::error::StoreError;
use crate::row::RowOf;
use crate::session::{Session, Tx, on};

/// Whether a seat was had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Take {
    /// It was, and this is the slot's row.
    Taken(SlotId),
    /// None is left for this kind of seat.
    Full,
}

/// A seat that is taken, by a hold or a booking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TakenSeat {
    /// The slot's row.
    pub slot: SlotId,
    /// Its desk.
    pub desk: DeskId,
    /// Its start.
    pub starts_at: Timestamp,
    /// What it counts as.
    pub seat: Seat,
}

/// Takes a seat of a slot as the desk's rules make it now. `new` becomes the key of the slot's row when it has none yet.
///
/// [`Seat::Online`] needs a seat that is not kept for callers, [`Seat::Caller`] any, [`Seat::Beyond`] none. When the slot is
/// full, holds that have expired at `now` lose their seats first.
///
/// # Errors
/// The desk is unknown ([`StoreError::Conflict`]), or the database does not answer.
pub async fn take(
    tx: &mut Tx,
    desk: DeskId,
    slot: &Slot,
    seat: Seat,
    now: Timestamp,
    new: SlotId,
) -> Result<Take, StoreError> {
    let mut taken = count_up(tx, desk, slot, seat, new).await?;
    if taken.is_none() && sweep(tx, desk, slot.at, now).await? {
        taken = count_up(tx, desk, slot, seat, new).await?;
    }
    Ok(match taken {
        Some(slot) => {
            tx.note_desk(desk);
            Take::Taken(slot)
        }
        None => Take::Full,
    })
}

/// Gives a seat back.
///
/// # Errors
/// There is no such seat ([`StoreError::Broken`]): it was given back already. The transaction must be dropped.
pub async fn release(tx: &mut Tx, slot: SlotId, seat: Seat) -> Result<(), StoreError> {
    if seat == Seat::Beyond {
        return Ok(());
    }
    let desk = count_down(tx, slot, Seats::one(seat)).await?;
    tx.note_desk(desk);
    Ok(())
}

/// Takes a seat of another slot and gives `old` back, in an order that cannot lock up with somebody who goes the other way.
/// When the other slot is full, `old` is still taken.
///
/// # Errors
/// As [`take`] and [`release`].
pub async fn exchange(
    tx: &mut Tx,
    old: TakenSeat,
    desk: DeskId,
    slot: &Slot,
    seat: Seat,
    now: Timestamp,
    new: SlotId,
) -> Result<Take, StoreError> {
    const AGAIN: &str = "
        update slot set taken = taken + 1, taken_online = taken_online + $2 where id = $1";
    if (desk, slot.at) < (old.desk, old.starts_at) {
        let taken = take(tx, desk, slot, seat, now, new).await?;
        if matches!(taken, Take::Taken(_)) {
            release(tx, old.slot, old.seat).await?;
        }
        return Ok(taken);
    }
    release(tx, old.slot, old.seat).await?;
    let taken = take(tx, desk, slot, seat, now, new).await?;
    if taken == Take::Full && old.seat != Seat::Beyond {
        // The row has been ours since it was given back.
        let one = Seats::one(old.seat);
        on!(tx, conn => sqlx::query(AGAIN).bind(old.slot.0).bind(one.online).execute(conn).await.map(|_| ()))?;
    }
    Ok(taken)
}

/// One statement that makes the row, or counts it up if the guard holds.
async fn count_up(
    tx: &mut Tx,
    desk: DeskId,
    slot: &Slot,
    seat: Seat,
    new: SlotId,
) -> Result<Option<SlotId>, StoreError> {
    // `capacity` never falls below what is taken, though an edited opening may offer less by now; the guard is what it
    // offers now.
    const COUNT: &str = "
        insert into slot (id, desk_id, starts_at, minutes, capacity, online_capacity, taken, taken_online)
        values ($1, $2, $3, $4, $5, $6, $7, $8)
        on conflict (desk_id, starts_at) do update set
            minutes = excluded.minutes,
            capacity = case when excluded.capacity > slot.taken then excluded.capacity else slot.taken end,
            online_capacity = case when excluded.online_capacity > slot.taken_online
                                   then excluded.online_capacity else slot.taken_online end,
            taken = slot.taken + excluded.taken,
            taken_online = slot.taken_online + excluded.taken_online
        where (excluded.taken = 0 or slot.taken + excluded.taken <= excluded.capacity)
          and (excluded.taken_online = 0 or slot.taken_online + excluded.taken_online <= excluded.online_capacity)
        returning id";
    let capacity = i64::from(slot.seats);
    let online_capacity = i64::from(slot.seats.saturating_sub(slot.caller_seats));
    let Seats { taken, online } = Seats::one(seat);
    if taken > capacity || online > online_capacity {
        return Ok(None);
    }
    let id: Option<Uuid> = on!(tx, conn => {
        sqlx::query_scalar(COUNT)
            .bind(new.0)
            .bind(desk.0)
            .bind(slot.at.as_second())
            .bind(i64::from(slot.minutes))
            .bind(capacity)
            .bind(online_capacity)
            .bind(taken)
            .bind(online)
            .fetch_optional(conn)
            .await?
    });
    Ok(id.map(SlotId))
}

/// Takes their seats from the expired holds of one slot; says whether there were any. The slot's row is locked already, so
/// holds that somebody else has in hand are passed over instead of waited for.
async fn sweep(
    tx: &mut Tx,
    desk: DeskId,
    at: Timestamp,
    now: Timestamp,
) -> Result<bool, StoreError> {
    const SQLITE: &str = "
        update hold set keeps_seat = 0
        where desk_id = $1 and starts_at = $2 and expires_at <= $3 and keeps_seat = 1
        returning slot_id, seat";
    const POSTGRES: &str = "
        update hold set keeps_seat = 0
        where id in (
            select id from hold where desk_id = $1 and starts_at = $2 and expires_at <= $3 and keeps_seat = 1
            for no key update skip locked
        )
        returning slot_id, seat";
    let sql = tx.pick(SQLITE, POSTGRES);
    let lost: Vec<(Uuid, String)> = on!(tx, conn => {
        sqlx::query_as(sql)
            .bind(desk.0)
            .bind(at.as_second())
            .bind(now.as_second())
            .fetch_all(conn)
            .await?
    });
    let seats = Seats::of(&lost);
    for (slot, count) in &seats {
        let desk = count_down(tx, *slot, *count).await?;
        tx.note_desk(desk);
    }
    Ok(!seats.is_empty())
}

/// So many seats of one slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Seats {
    taken: i64,
    online: i64,
}

impl Seats {
    pub fn one(seat: Seat) -> Self {
        let taken = i64::from(seat != Seat::Beyond);
        let online = i64::from(seat == Seat::Online);
        Self { taken, online }
    }

    /// Adds up rows of slot and seat, in the order in which slots are to be locked. Slots of which nothing is taken are left out.
    pub fn of(rows: &[(Uuid, String)]) -> BTreeMap<SlotId, Self> {
        let mut found: BTreeMap<SlotId, Self> = BTreeMap::new();
        for (slot, seat) in rows {
            let one = Self::one(Seat::from_word(seat).unwrap_or(Seat::Beyond));
            if one.taken > 0 {
                let sum = found.entry(SlotId(*slot)).or_default();
                sum.taken += one.taken;
                sum.online += one.online;
            }
        }
        found
    }
}

/// Lowers the counters of a slot and tells its desk.
pub(crate) async fn count_down(
    session: &mut Session,
    slot: SlotId,
    seats: Seats,
) -> Result<DeskId, StoreError> {
    const SQL: &str = "
        update slot set taken = taken - $2, taken_online = taken_online - $3
        where id = $1 and taken >= $2 and taken_online >= $3
        returning desk_id";
    let desk: Option<Uuid> = on!(session, conn => {
        sqlx::query_scalar(SQL)
            .bind(slot.0)
            .bind(seats.taken)
            .bind(seats.online)
            .fetch_optional(conn)
            .await?
    });
    desk.map(DeskId)
        .ok_or_else(|| RowOf::new("slot", slot).bad("taken"))
}
