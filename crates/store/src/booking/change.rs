//! Moving a booking and calling it off.

use domain::booking::{Booking, Family, Seat};
use domain::id::{BookingId, DeskId, SlotId};
use jiff::Timestamp;
use jiff::civil::Date;

use super::row::{Row, columns};
use crate::error::StoreError;
use crate::row::interpreter_word;
use crate::session::{Tx, on};

/// Where a booking goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MoveTo {
    /// The slot's row, in which a seat was just taken.
    pub slot: SlotId,
    /// The slot's desk.
    pub desk: DeskId,
    /// When it starts.
    pub starts_at: Timestamp,
    /// How long it lasts.
    pub minutes: u16,
    /// Where the new seat comes from.
    pub seat: Seat,
    /// The day name, contact and note are deleted.
    pub erase_on: Date,
}

/// Reads a booking that is going to change: until the transaction ends nobody else can change it. Do this first, before
/// seats are taken or given back.
///
/// # Errors
/// The database does not answer.
pub async fn lock(tx: &mut Tx, id: BookingId) -> Result<Option<Booking>, StoreError> {
    const SQLITE: &str = concat!("select ", columns!(), " from booking where id = $1");
    const POSTGRES: &str = concat!(
        "select ",
        columns!(),
        " from booking where id = $1 for no key update"
    );
    let sql = tx.pick(SQLITE, POSTGRES);
    let row: Option<Row> =
        on!(tx, conn => sqlx::query_as(sql).bind(id.0).fetch_optional(conn).await?);
    row.map(Booking::try_from).transpose()
}

/// Gives a confirmed booking another time and raises its sequence. `false`: `old` is no longer how things are, or the same
/// contact has a booking in the new slot; drop the transaction, seats and all.
///
/// # Errors
/// The database does not answer.
pub async fn move_to(
    tx: &mut Tx,
    old: &Booking,
    to: &MoveTo,
    now: Timestamp,
) -> Result<bool, StoreError> {
    const SQL: &str = "
        update booking
        set slot_id = $4, desk_id = $10, starts_at = $5, minutes = $6, seat = $7,
            erase_on = $8, sequence = sequence + 1, changed_at = $9
        where id = $1 and status = 'confirmed' and sequence = $2 and slot_id = $3
          and not exists (
              select 1 from booking other
              where other.slot_id = $4 and other.status = 'confirmed' and other.id <> $1
                and other.contact_key = booking.contact_key)";
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(old.id.0)
            .bind(i64::from(old.sequence))
            .bind(old.slot.0)
            .bind(to.slot.0)
            .bind(to.starts_at.as_second())
            .bind(i64::from(to.minutes))
            .bind(to.seat.word())
            .bind(to.erase_on.to_string())
            .bind(now.as_second())
            .bind(to.desk.0)
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}

/// Calls a confirmed booking off and raises its sequence (RFC 5546: a cancellation supersedes what was sent before). The
/// caller gives the seat back. `false`: it is not confirmed any more.
///
/// # Errors
/// The database does not answer.
pub async fn cancel(tx: &mut Tx, id: BookingId, now: Timestamp) -> Result<bool, StoreError> {
    const SQL: &str = "
        update booking set status = 'cancelled', sequence = sequence + 1, changed_at = $2
        where id = $1 and status = 'confirmed'";
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(id.0)
            .bind(now.as_second())
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}

/// Writes who a family is anew. `false`: it was erased, or the same contact has a booking in the slot already. When the contact
/// is another one, links that were sent to the old one open nothing any more.
///
/// # Errors
/// The database does not answer.
pub async fn correct(
    tx: &mut Tx,
    old: &Booking,
    family: &Family,
    now: Timestamp,
) -> Result<bool, StoreError> {
    const SQL: &str = "
        update booking
        set first_name = $2, phone = $3, email = $4, contact_key = $5, language = $6, interpreter = $7, changed_at = $8
        where id = $1 and erased_at is null
          and not exists (
              select 1 from booking other
              where other.slot_id = booking.slot_id and other.status = 'confirmed' and booking.status = 'confirmed'
                and other.id <> $1 and other.contact_key = $5)";
    const LINKS: &str = "delete from booking_link where booking_id = $1";
    let contact = family.contact.as_ref();
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(old.id.0)
            .bind(family.first_name.as_ref().map(|n| n.as_str()))
            .bind(contact.and_then(|c| c.phone()).map(|p| p.as_str()))
            .bind(contact.and_then(|c| c.email()).map(|e| e.as_str()))
            .bind(contact.map(|c| c.key()))
            .bind(family.language.tag())
            .bind(interpreter_word(family.interpreter))
            .bind(now.as_second())
            .execute(conn)
            .await?
            .rows_affected()
    });
    if rows == 1 && old.family.contact.is_some() && old.family.contact != family.contact {
        on!(tx, conn => sqlx::query(LINKS).bind(old.id.0).execute(conn).await.map(|_| ()))?;
    }
    Ok(rows == 1)
}
