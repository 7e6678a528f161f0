//! Whether the card of a desk is still right: who says so, who is asked, and families who found nobody on the phone.

use std::collections::HashMap;

use domain::id::{ComplaintId, DeskId, StaffId};
use domain::secret::SecretHash;
use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use crate::error::StoreError;
use crate::row::RowOf;
use crate::session::{Session, Tx, on};

/// A link by which somebody confirms a desk's card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeskCheck {
    /// The desk.
    pub desk: DeskId,
    /// Whom the link was sent to.
    pub staff: StaffId,
    /// When it ends.
    pub expires_at: Timestamp,
    /// When the card was confirmed with it.
    pub used_at: Option<Timestamp>,
}

/// Notes that the card of a desk was right on a day; what families said before is settled.
///
/// # Errors
/// The database does not answer.
pub async fn verify(tx: &mut Tx, desk: DeskId, day: Date) -> Result<(), StoreError> {
    const SQL: &str = "update desk set verified_on = $2 where id = $1";
    const SETTLED: &str = "delete from desk_complaint where desk_id = $1";
    on!(tx, conn => {
        sqlx::query(SQL).bind(desk.0).bind(day.to_string()).execute(conn).await.map(|_| ())
    })?;
    on!(tx, conn => sqlx::query(SETTLED).bind(desk.0).execute(conn).await.map(|_| ()))?;
    tx.note_content();
    Ok(())
}

/// Adds a link.
///
/// # Errors
/// The desk or the member of staff is unknown, or the link is in use ([`StoreError::Conflict`]).
pub async fn put_link(
    tx: &mut Tx,
    secret: &SecretHash,
    link: &DeskCheck,
    now: Timestamp,
) -> Result<(), StoreError> {
    const SQL: &str = "
        insert into desk_check (secret_hash, desk_id, staff_id, created_at, expires_at) values ($1, $2, $3, $4, $5)";
    on!(tx, conn => {
        sqlx::query(SQL)
            .bind(secret.to_hex())
            .bind(link.desk.0)
            .bind(link.staff.0)
            .bind(now.as_second())
            .bind(link.expires_at.as_second())
            .execute(conn)
            .await
            .map(|_| ())
    })?;
    Ok(())
}

/// The link of a secret, used or not.
///
/// # Errors
/// The database does not answer.
pub async fn find_link(
    session: &mut Session,
    secret: &SecretHash,
) -> Result<Option<DeskCheck>, StoreError> {
    const SQL: &str = "
        select desk_id, staff_id, expires_at, used_at from desk_check where secret_hash = $1";
    let row: Option<(Uuid, Uuid, i64, Option<i64>)> = on!(session, conn => {
        sqlx::query_as(SQL).bind(secret.to_hex()).fetch_optional(conn).await?
    });
    row.map(|(desk, staff, expires_at, used_at)| {
        let read = RowOf::new("desk_check", desk);
        Ok(DeskCheck {
            desk: DeskId(desk),
            staff: StaffId(staff),
            expires_at: read.instant("expires_at", expires_at)?,
            used_at: read.maybe_instant("used_at", used_at)?,
        })
    })
    .transpose()
}

/// Uses a link up. `false`: it was used or is too old.
///
/// # Errors
/// The database does not answer.
pub async fn use_link(
    tx: &mut Tx,
    secret: &SecretHash,
    now: Timestamp,
) -> Result<bool, StoreError> {
    const SQL: &str = "
        update desk_check set used_at = $2 where secret_hash = $1 and used_at is null and expires_at > $2";
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(secret.to_hex())
            .bind(now.as_second())
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}

/// Notes that a family found nobody on the phone of a desk.
///
/// # Errors
/// The desk is unknown ([`StoreError::Conflict`]).
pub async fn complain(
    tx: &mut Tx,
    id: ComplaintId,
    desk: DeskId,
    now: Timestamp,
) -> Result<(), StoreError> {
    const SQL: &str = "insert into desk_complaint (id, desk_id, created_at) values ($1, $2, $3)";
    on!(tx, conn => {
        sqlx::query(SQL)
            .bind(id.0)
            .bind(desk.0)
            .bind(now.as_second())
            .execute(conn)
            .await
            .map(|_| ())
    })?;
    Ok(())
}

/// How many families found nobody, by desk, from an instant on. Desks of which nobody said so are not listed.
///
/// # Errors
/// The database does not answer.
pub async fn complaints(
    session: &mut Session,
    since: Timestamp,
) -> Result<HashMap<DeskId, u32>, StoreError> {
    const SQL: &str = "
        select desk_id, count(*) from desk_complaint where created_at >= $1 group by desk_id";
    let rows: Vec<(Uuid, i64)> = on!(session, conn => {
        sqlx::query_as(SQL).bind(since.as_second()).fetch_all(conn).await?
    });
    rows.into_iter()
        .map(|(desk, count)| {
            let count = RowOf::new("desk_complaint", desk).number("count", count)?;
            Ok((DeskId(desk), count))
        })
        .collect()
}

/// Deletes links and complaints that ended or were made before an instant.
///
/// # Errors
/// The database does not answer.
pub async fn forget_before(tx: &mut Tx, before: Timestamp) -> Result<(), StoreError> {
    const LINKS: &str = "delete from desk_check where expires_at < $1";
    const COMPLAINTS: &str = "delete from desk_complaint where created_at < $1";
    for sql in [LINKS, COMPLAINTS] {
        on!(tx, conn => sqlx::query(sql).bind(before.as_second()).execute(conn).await.map(|_| ()))?;
    }
    Ok(())
}
