//! Slots kept for families while they finish, and what they have said so far.

use domain::booking::{Details, Family, Hold, Seat};
use domain::id::{DeskId, HoldId, SlotId};
use domain::secret::SecretHash;
use jiff::Timestamp;
use uuid::Uuid;

use crate::error::StoreError;
use crate::row::{RowOf, interpreter_word};
use crate::session::{Session, Tx, on};

mod rebind;
mod sweep;

pub use rebind::{let_go, rebind, unseat};
pub use sweep::drop_expired;

/// Keeps a seat that was just taken. `false`: the secret is in use, so the same form was sent before, and nothing was
/// written; drop the transaction to give the seat back.
///
/// # Errors
/// The slot is unknown, or the database does not answer.
pub async fn insert(tx: &mut Tx, hold: &Hold, secret: &SecretHash) -> Result<bool, StoreError> {
    const SQL: &str = "
        insert into hold (id, secret_hash, slot_id, desk_id, starts_at, minutes, seat, expires_at, extensions, keeps_seat,
                          has_details, kind, topic, note, has_family, first_name, phone, email, language, interpreter)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
        on conflict (secret_hash) do nothing";
    let (details, family) = (hold.details.as_ref(), hold.family.as_ref());
    let contact = family.and_then(|f| f.contact.as_ref());
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(hold.id.0)
            .bind(secret.to_hex())
            .bind(hold.slot.0)
            .bind(hold.desk.0)
            .bind(hold.starts_at.as_second())
            .bind(i64::from(hold.minutes))
            .bind(hold.seat.word())
            .bind(hold.expires_at.as_second())
            .bind(i64::from(hold.extensions))
            .bind(i64::from(hold.keeps_seat))
            .bind(i64::from(details.is_some()))
            .bind(details.and_then(|d| d.kind).map(|k| k.word()))
            .bind(details.and_then(|d| d.topic).map(|t| t.word()))
            .bind(details.and_then(|d| d.note.as_ref()).map(|n| n.as_str()))
            .bind(i64::from(family.is_some()))
            .bind(family.and_then(|f| f.first_name.as_ref()).map(|n| n.as_str()))
            .bind(contact.and_then(|c| c.phone()).map(|p| p.as_str()))
            .bind(contact.and_then(|c| c.email()).map(|e| e.as_str()))
            .bind(family.map(|f| f.language.tag()))
            .bind(family.map(|f| interpreter_word(f.interpreter)))
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}

/// What is behind a secret link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// A hold, expired or not.
    Hold,
    /// The booking that was made of it.
    Booking,
}

/// Whether anything is behind a secret link.
///
/// # Errors
/// The database does not answer.
pub async fn known(
    session: &mut Session,
    secret: &SecretHash,
) -> Result<Option<Known>, StoreError> {
    const SQL: &str = "
        select (select count(*) from hold where secret_hash = $1), (select count(*) from booking_link where secret_hash = $1)";
    let (holds, bookings): (i64, i64) = on!(session, conn => {
        sqlx::query_as(SQL).bind(secret.to_hex()).fetch_one(conn).await?
    });
    Ok(match (holds, bookings) {
        (1.., _) => Some(Known::Hold),
        (_, 1..) => Some(Known::Booking),
        _ => None,
    })
}

/// The hold behind a secret link, expired or not.
///
/// # Errors
/// The database does not answer.
pub async fn by_secret(
    session: &mut Session,
    secret: &SecretHash,
) -> Result<Option<Hold>, StoreError> {
    const SQL: &str = concat!("select ", columns!(), " from hold where secret_hash = $1");
    let row: Option<Row> = on!(session, conn => {
        sqlx::query_as(SQL).bind(secret.to_hex()).fetch_optional(conn).await?
    });
    row.map(Hold::try_from).transpose()
}

/// The keys of the holds in which a contact ([`domain::contact::Contact::key`]) was typed, in order.
///
/// # Errors
/// The database does not answer.
pub async fn of_contact(
    session: &mut Session,
    contact_key: &str,
) -> Result<Vec<HoldId>, StoreError> {
    const SQL: &str = "select id from hold where phone = $1 or lower(email) = $1 order by id";
    let ids: Vec<Uuid> =
        on!(session, conn => sqlx::query_scalar(SQL).bind(contact_key).fetch_all(conn).await?);
    Ok(ids.into_iter().map(HoldId).collect())
}

/// Writes what was chosen. `false`: the hold is gone.
///
/// # Errors
/// The database does not answer.
pub async fn save_details(tx: &mut Tx, id: HoldId, details: &Details) -> Result<bool, StoreError> {
    const SQL: &str =
        "update hold set has_details = 1, kind = $2, topic = $3, note = $4 where id = $1";
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(id.0)
            .bind(details.kind.map(|k| k.word()))
            .bind(details.topic.map(|t| t.word()))
            .bind(details.note.as_ref().map(|n| n.as_str()))
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}

/// Writes who they are. `false`: the hold is gone.
///
/// # Errors
/// The database does not answer.
pub async fn save_family(tx: &mut Tx, id: HoldId, family: &Family) -> Result<bool, StoreError> {
    const SQL: &str = "
        update hold
        set has_family = 1, first_name = $2, phone = $3, email = $4, language = $5, interpreter = $6
        where id = $1";
    let contact = family.contact.as_ref();
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(id.0)
            .bind(family.first_name.as_ref().map(|n| n.as_str()))
            .bind(contact.and_then(|c| c.phone()).map(|p| p.as_str()))
            .bind(contact.and_then(|c| c.email()).map(|e| e.as_str()))
            .bind(family.language.tag())
            .bind(interpreter_word(family.interpreter))
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}

/// Keeps the seat until a later instant, at most `max_extensions` times. `false`: it was asked too often, or the seat or the
/// hold is gone. A hold that has expired while nobody wanted its seat still has it, so it can be extended too.
///
/// # Errors
/// The database does not answer.
pub async fn extend(
    tx: &mut Tx,
    id: HoldId,
    until: Timestamp,
    max_extensions: u8,
) -> Result<bool, StoreError> {
    const SQL: &str = "
        update hold
        set expires_at = case when expires_at > $2 then expires_at else $2 end, extensions = extensions + 1
        where id = $1 and keeps_seat = 1 and extensions < $3";
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(id.0)
            .bind(until.as_second())
            .bind(i64::from(max_extensions))
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}

/// Deletes a hold and hands its seat, if it still keeps one, to the caller, who must give it back or to a booking in the same
/// transaction. `None`: somebody was faster.
///
/// # Errors
/// The database does not answer.
pub async fn remove(tx: &mut Tx, id: HoldId) -> Result<Option<Hold>, StoreError> {
    const SQL: &str = concat!("delete from hold where id = $1 returning ", columns!());
    let row: Option<Row> =
        on!(tx, conn => sqlx::query_as(SQL).bind(id.0).fetch_optional(conn).await?);
    row.map(Hold::try_from).transpose()
}

/// As [`remove`], for the hold behind a secret link: one statement instead of two.
///
/// # Errors
/// The database does not answer.
pub async fn remove_by_secret(
    tx: &mut Tx,
    secret: &SecretHash,
) -> Result<Option<Hold>, StoreError> {
    const SQL: &str = concat!(
        "delete from hold where secret_hash = $1 returning ",
        columns!()
    );
    let row: Option<Row> = on!(tx, conn => {
        sqlx::query_as(SQL).bind(secret.to_hex()).fetch_optional(conn).await?
    });
    row.map(Hold::try_from).transpose()
}

macro_rules! columns {
    () => {
        "id, slot_id, desk_id, starts_at, minutes, seat, expires_at, extensions, keeps_seat,
         has_details, kind, topic, note, has_family, first_name, phone, email, language, interpreter"
    };
}
use columns;

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    slot_id: Uuid,
    desk_id: Uuid,
    starts_at: i64,
    minutes: i64,
    seat: String,
    expires_at: i64,
    extensions: i64,
    keeps_seat: i64,
    has_details: i64,
    kind: Option<String>,
    topic: Option<String>,
    note: Option<String>,
    has_family: i64,
    first_name: Option<String>,
    phone: Option<String>,
    email: Option<String>,
    language: Option<String>,
    interpreter: Option<String>,
}

impl TryFrom<Row> for Hold {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let read = RowOf::new("hold", row.id);
        let details = (row.has_details == 1).then(|| {
            read.details(
                row.kind.as_deref(),
                row.topic.as_deref(),
                row.note.as_deref(),
            )
        });
        let family = (row.has_family == 1).then(|| {
            read.family(
                row.first_name.as_deref(),
                row.phone.as_deref(),
                row.email.as_deref(),
                row.language.as_deref().unwrap_or_default(),
                row.interpreter.as_deref().unwrap_or_default(),
            )
        });
        Ok(Self {
            id: HoldId(row.id),
            slot: SlotId(row.slot_id),
            desk: DeskId(row.desk_id),
            starts_at: read.instant("starts_at", row.starts_at)?,
            minutes: read.number("minutes", row.minutes)?,
            seat: read.word("seat", &row.seat, Seat::from_word)?,
            expires_at: read.instant("expires_at", row.expires_at)?,
            extensions: read.number("extensions", row.extensions)?,
            keeps_seat: row.keeps_seat == 1,
            details: details.transpose()?,
            family: family.transpose()?,
        })
    }
}
