//! Who comes to what, and who waits. Places are counted by [`crate::occurrence`]: call it first, it locks the row that decides.

mod change;
mod check_in;
mod erase;
mod find;
mod line;
mod row;

use domain::event::SignUp;
use domain::id::SignUpId;
use domain::secret::SecretHash;
use jiff::Timestamp;

use crate::error::StoreError;
use crate::row::to_json;
use crate::session::{Tx, on};

pub use change::{Changed, change, end, lock, retime, set_arrival};
pub use check_in::{Mark, mark};
pub use erase::{due_for_erasure, erase};
pub use find::{by_code, by_id, by_link, coming_to, expected, of_contact, of_occurrence};
pub use line::{confirm, head, lapse, lapsed_by, offer, place_in_line};

/// What became of an insert.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Insert {
    /// The sign-up is there.
    Done,
    /// Another one has this code: draw another.
    CodeTaken,
    /// The same contact has signed up already, or waits.
    SameFamily,
}

/// Writes a sign-up whose places are taken, or which stands in line with `number`. When it is not [`Insert::Done`], nothing was written
/// and the transaction can go on.
///
/// # Errors
/// The occurrence or key is wrong ([`StoreError::Conflict`]), or the database does not answer.
pub async fn insert(
    tx: &mut Tx,
    sign_up: &SignUp,
    number: Option<u32>,
) -> Result<Insert, StoreError> {
    const SQL: &str = "
        insert into sign_up (id, code, occurrence_id, party, size, arrival, status, number, offer_until, sequence, first_name, phone,
                             email, contact_key, language, arrived_at, created_at, changed_at, erase_on, erased_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $17, $18, $19)
        on conflict do nothing";
    const WHY: &str = "
        select (select count(*) from sign_up where code = $1),
               (select count(*) from sign_up where occurrence_id = $2 and contact_key = $3
                and status in ('confirmed', 'waiting', 'offered'))";
    let contact = sign_up.guest.contact.as_ref();
    let key = contact.map(|c| c.key());
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(sign_up.id.0)
            .bind(sign_up.code.as_str())
            .bind(sign_up.occurrence.0)
            .bind(to_json(&sign_up.party)?)
            .bind(i64::from(sign_up.party.size()))
            .bind(sign_up.arrival.map(|at| at.to_string()))
            .bind(sign_up.status.word())
            .bind(number.map(i64::from))
            .bind(sign_up.offer_until.map(|at| at.as_second()))
            .bind(i64::from(sign_up.sequence))
            .bind(sign_up.guest.first_name.as_ref().map(|n| n.as_str()))
            .bind(contact.and_then(|c| c.phone()).map(|p| p.as_str()))
            .bind(contact.and_then(|c| c.email()).map(|e| e.as_str()))
            .bind(key.as_deref())
            .bind(sign_up.guest.language.tag())
            .bind(sign_up.arrived_at.map(|at| at.as_second()))
            .bind(sign_up.created_at.as_second())
            .bind(sign_up.erase_on.to_string())
            .bind(sign_up.erased_at.map(|at| at.as_second()))
            .execute(conn)
            .await?
            .rows_affected()
    });
    if rows == 1 {
        return Ok(Insert::Done);
    }
    let (codes, families): (i64, i64) = on!(tx, conn => {
        sqlx::query_as(WHY)
            .bind(sign_up.code.as_str())
            .bind(sign_up.occurrence.0)
            .bind(key.as_deref())
            .fetch_one(conn)
            .await?
    });
    match (families, codes) {
        (1.., _) => Ok(Insert::SameFamily),
        (_, 1..) => Ok(Insert::CodeTaken),
        // The key itself is in use.
        _ => Err(StoreError::Conflict("the sign-up's key is in use".into())),
    }
}

/// Adds a link to a sign-up; one may have several. `false`: the link is in use.
///
/// # Errors
/// The sign-up is unknown, or the database does not answer.
pub async fn add_link(
    tx: &mut Tx,
    secret: &SecretHash,
    sign_up: SignUpId,
    now: Timestamp,
) -> Result<bool, StoreError> {
    const SQL: &str = "
        insert into sign_up_link (secret_hash, sign_up_id, created_at) values ($1, $2, $3)
        on conflict (secret_hash) do nothing";
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(secret.to_hex())
            .bind(sign_up.0)
            .bind(now.as_second())
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}
