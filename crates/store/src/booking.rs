//! Slots taken by families.

mod change;
mod coming;
mod day;
mod erase;
mod expected;
mod referral;
mod row;

use domain::booking::Booking;
use domain::id::BookingId;
use domain::secret::{BookingCode, SecretHash};
use jiff::Timestamp;

use crate::error::StoreError;
use crate::row::interpreter_word;
use crate::session::{Session, Tx, on};

pub use change::{MoveTo, cancel, correct, lock, move_to};
pub use coming::coming_at;
pub use day::{Ending, mark, of_desk, of_phone_ending, unreached};
pub use erase::{due_for_erasure, erase};
pub use expected::{CALLED_OFF, called_off, expected_after};
pub use referral::{Referral, refer, referrals_of};

use row::{Row, columns};

/// What became of an insert.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Insert {
    /// The booking is there.
    Done,
    /// Another booking has this code: draw another.
    CodeTaken,
    /// The same contact already has a confirmed booking in this slot.
    SameFamily,
}

/// Writes a booking whose seat is taken already. When it is not [`Insert::Done`], nothing was written and the transaction
/// can go on.
///
/// # Errors
/// The slot or key is wrong ([`StoreError::Conflict`]), or the database does not answer.
pub async fn insert(tx: &mut Tx, booking: &Booking) -> Result<Insert, StoreError> {
    const SQL: &str = "
        insert into booking (id, code, slot_id, desk_id, starts_at, minutes, seat, status, sequence, kind, topic, note,
                             first_name, phone, email, contact_key, language, interpreter,
                             created_at, changed_at, erase_on, erased_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $19, $20, $21)
        on conflict do nothing";
    const WHY: &str = "
        select (select count(*) from booking where code = $1),
               (select count(*) from booking where slot_id = $2 and contact_key = $3 and status = 'confirmed')";
    let contact = booking.family.contact.as_ref();
    let key = contact.map(|c| c.key());
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(booking.id.0)
            .bind(booking.code.as_str())
            .bind(booking.slot.0)
            .bind(booking.desk.0)
            .bind(booking.starts_at.as_second())
            .bind(i64::from(booking.minutes))
            .bind(booking.seat.word())
            .bind(booking.status.word())
            .bind(i64::from(booking.sequence))
            .bind(booking.details.kind.map(|k| k.word()))
            .bind(booking.details.topic.map(|t| t.word()))
            .bind(booking.details.note.as_ref().map(|n| n.as_str()))
            .bind(booking.family.first_name.as_ref().map(|n| n.as_str()))
            .bind(contact.and_then(|c| c.phone()).map(|p| p.as_str()))
            .bind(contact.and_then(|c| c.email()).map(|e| e.as_str()))
            .bind(key.as_deref())
            .bind(booking.family.language.tag())
            .bind(interpreter_word(booking.family.interpreter))
            .bind(booking.created_at.as_second())
            .bind(booking.erase_on.to_string())
            .bind(booking.erased_at.map(|at| at.as_second()))
            .execute(conn)
            .await?
            .rows_affected()
    });
    if rows == 1 {
        return Ok(Insert::Done);
    }
    let (codes, families): (i64, i64) = on!(tx, conn => {
        sqlx::query_as(WHY)
            .bind(booking.code.as_str())
            .bind(booking.slot.0)
            .bind(key.as_deref())
            .fetch_one(conn)
            .await?
    });
    match (families, codes) {
        (1.., _) => Ok(Insert::SameFamily),
        (_, 1..) => Ok(Insert::CodeTaken),
        // The key itself is in use.
        _ => Err(StoreError::Conflict("the booking's key is in use".into())),
    }
}

/// A booking by key.
///
/// # Errors
/// The database does not answer.
pub async fn by_id(session: &mut Session, id: BookingId) -> Result<Option<Booking>, StoreError> {
    const SQL: &str = concat!("select ", columns!(), " from booking where id = $1");
    let row: Option<Row> =
        on!(session, conn => sqlx::query_as(SQL).bind(id.0).fetch_optional(conn).await?);
    row.map(Booking::try_from).transpose()
}

/// A booking by the code that the family keeps.
///
/// # Errors
/// The database does not answer.
pub async fn by_code(
    session: &mut Session,
    code: &BookingCode,
) -> Result<Option<Booking>, StoreError> {
    const SQL: &str = concat!("select ", columns!(), " from booking where code = $1");
    let row: Option<Row> = on!(session, conn => {
        sqlx::query_as(SQL).bind(code.as_str()).fetch_optional(conn).await?
    });
    row.map(Booking::try_from).transpose()
}

/// The booking behind a secret link.
///
/// # Errors
/// The database does not answer.
pub async fn by_link(
    session: &mut Session,
    secret: &SecretHash,
) -> Result<Option<Booking>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        " from booking where id = (select booking_id from booking_link where secret_hash = $1)"
    );
    let row: Option<Row> = on!(session, conn => {
        sqlx::query_as(SQL).bind(secret.to_hex()).fetch_optional(conn).await?
    });
    row.map(Booking::try_from).transpose()
}

/// Every booking of a contact ([`domain::contact::Contact::key`]) that is not erased, whatever became of it, in order.
///
/// # Errors
/// The database does not answer.
pub async fn of_contact(
    session: &mut Session,
    contact_key: &str,
) -> Result<Vec<Booking>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        " from booking where contact_key = $1 order by starts_at, id"
    );
    let rows: Vec<Row> = on!(session, conn => {
        sqlx::query_as(SQL).bind(contact_key).fetch_all(conn).await?
    });
    rows.into_iter().map(Booking::try_from).collect()
}

/// The confirmed bookings of a contact ([`domain::contact::Contact::key`]) that begin after `now`, in order.
///
/// # Errors
/// The database does not answer.
pub async fn active_of_contact(
    session: &mut Session,
    contact_key: &str,
    now: Timestamp,
) -> Result<Vec<Booking>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        " from booking where contact_key = $1 and status = 'confirmed' and starts_at > $2 order by starts_at, id"
    );
    let rows: Vec<Row> = on!(session, conn => {
        sqlx::query_as(SQL)
            .bind(contact_key)
            .bind(now.as_second())
            .fetch_all(conn)
            .await?
    });
    rows.into_iter().map(Booking::try_from).collect()
}
