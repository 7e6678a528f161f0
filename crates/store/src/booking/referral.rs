//! Families that were sent to another desk with their consent.

use domain::booking::Status;
use domain::id::{BookingId, DeskId, StaffId};
use jiff::Timestamp;
use uuid::Uuid;

use crate::error::StoreError;
use crate::row::RowOf;
use crate::session::{Session, Tx, on};

/// All that whoever referred a family sees of it later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Referral {
    /// The booking's key.
    pub booking: BookingId,
    /// The desk that receives the family.
    pub desk: DeskId,
    /// When.
    pub starts_at: Timestamp,
    /// What has become of it.
    pub status: Status,
    /// When it was made.
    pub created_at: Timestamp,
}

/// Notes who referred a family, and that it agreed at `now`.
///
/// # Errors
/// The member of staff is unknown ([`StoreError::Conflict`]), or the database does not answer.
pub async fn refer(
    tx: &mut Tx,
    booking: BookingId,
    staff: StaffId,
    now: Timestamp,
) -> Result<(), StoreError> {
    const SQL: &str = "update booking set referred_by = $2, consent_at = $3 where id = $1";
    on!(tx, conn => {
        sqlx::query(SQL)
            .bind(booking.0)
            .bind(staff.0)
            .bind(now.as_second())
            .execute(conn)
            .await
            .map(|_| ())
    })?;
    Ok(())
}

/// The families that somebody referred and that are not erased, the latest appointment first.
///
/// # Errors
/// The database does not answer.
pub async fn referrals_of(
    session: &mut Session,
    staff: StaffId,
) -> Result<Vec<Referral>, StoreError> {
    const SQL: &str = "
        select id, desk_id, starts_at, status, created_at from booking
        where referred_by = $1 order by starts_at desc, id";
    let rows: Vec<(Uuid, Uuid, i64, String, i64)> =
        on!(session, conn => sqlx::query_as(SQL).bind(staff.0).fetch_all(conn).await?);
    rows.into_iter()
        .map(|(id, desk, starts_at, status, created_at)| {
            let read = RowOf::new("booking", id);
            Ok(Referral {
                booking: BookingId(id),
                desk: DeskId(desk),
                starts_at: read.instant("starts_at", starts_at)?,
                status: read.word("status", &status, Status::from_word)?,
                created_at: read.instant("created_at", created_at)?,
            })
        })
        .collect()
}
