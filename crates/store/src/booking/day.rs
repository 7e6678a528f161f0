//! The bookings of a desk's day, and what becomes of each of them.

use std::collections::HashSet;

use domain::booking::{Booking, Status};
use domain::id::{BookingId, DeskId};
use jiff::Timestamp;
use uuid::Uuid;

use super::row::{Row, columns};
use crate::error::StoreError;
use crate::session::{Session, Tx, on};

/// The bookings of a desk that begin in `[from, until)`, in order of time, then of their making.
///
/// # Errors
/// The database does not answer.
pub async fn of_desk(
    session: &mut Session,
    desk: DeskId,
    from: Timestamp,
    until: Timestamp,
) -> Result<Vec<Booking>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        " from booking where desk_id = $1 and starts_at >= $2 and starts_at < $3 order by starts_at, id"
    );
    let rows: Vec<Row> = on!(session, conn => {
        sqlx::query_as(SQL)
            .bind(desk.0)
            .bind(from.as_second())
            .bind(until.as_second())
            .fetch_all(conn)
            .await?
    });
    rows.into_iter().map(Booking::try_from).collect()
}

/// Of the bookings of a desk that begin in `[from, until)`, those with a message that was given up and none that arrived since.
///
/// # Errors
/// The database does not answer.
pub async fn unreached(
    session: &mut Session,
    desk: DeskId,
    from: Timestamp,
    until: Timestamp,
) -> Result<HashSet<BookingId>, StoreError> {
    const SQL: &str = "
        select distinct failed.booking_id
        from booking
        join message failed on failed.booking_id = booking.id and failed.state = 'failed'
        where booking.desk_id = $1 and booking.starts_at >= $2 and booking.starts_at < $3
          and not exists (
              select 1 from message sent
              where sent.booking_id = booking.id and sent.state = 'sent' and sent.changed_at >= failed.changed_at)";
    let ids: Vec<Uuid> = on!(session, conn => {
        sqlx::query_scalar(SQL)
            .bind(desk.0)
            .bind(from.as_second())
            .bind(until.as_second())
            .fetch_all(conn)
            .await?
    });
    Ok(ids.into_iter().map(BookingId).collect())
}

/// Puts a booking from one state that is not cancelled into another. `false`: it is not in `from`, or, on its way back to being
/// expected, the same contact is expected in that slot with another booking.
///
/// # Errors
/// The database does not answer.
pub async fn mark(
    tx: &mut Tx,
    id: BookingId,
    from: Status,
    to: Status,
    now: Timestamp,
) -> Result<bool, StoreError> {
    const SQL: &str = "
        update booking set status = $3, changed_at = $4
        where id = $1 and status = $2
          and ($3 <> 'confirmed' or not exists (
              select 1 from booking other
              where other.slot_id = booking.slot_id and other.status = 'confirmed' and other.id <> $1
                and other.contact_key = booking.contact_key))";
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(id.0)
            .bind(from.word())
            .bind(to.word())
            .bind(now.as_second())
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}

/// The last digits of a phone number, at least four: nothing in it can stand for other characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ending(String);

impl Ending {
    /// The digits of what was typed, without the country code's zeros or a plus sign; `None` when they are too few.
    pub fn of(typed: &str) -> Option<Self> {
        let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
        let digits = digits.trim_start_matches("00");
        (digits.len() >= 4).then(|| Self(digits.to_owned()))
    }
}

/// The bookings of a desk whose phone number ends so, the latest first.
///
/// # Errors
/// The database does not answer.
pub async fn of_phone_ending(
    session: &mut Session,
    desk: DeskId,
    ending: &Ending,
) -> Result<Vec<Booking>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        " from booking where desk_id = $1 and phone like $2 order by starts_at desc, id"
    );
    let rows: Vec<Row> = on!(session, conn => {
        sqlx::query_as(SQL).bind(desk.0).bind(format!("%{}", ending.0)).fetch_all(conn).await?
    });
    rows.into_iter().map(Booking::try_from).collect()
}
