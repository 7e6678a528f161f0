//! Browsers that somebody has signed in with. Only hashes of what they hold are kept.

use domain::id::StaffId;
use domain::secret::SecretHash;
use jiff::Timestamp;

use crate::error::StoreError;
use crate::session::{Session, Tx, on};

/// Notes that somebody signed in with a browser. `true`: for the first time.
///
/// # Errors
/// The account is unknown ([`StoreError::Conflict`]), or the database does not answer.
pub async fn see_device(
    tx: &mut Tx,
    staff: StaffId,
    device: &SecretHash,
    now: Timestamp,
) -> Result<bool, StoreError> {
    const SEEN: &str =
        "update staff_device set seen_at = $3 where staff_id = $1 and device_hash = $2";
    const NEW: &str = "
        insert into staff_device (staff_id, device_hash, seen_at) values ($1, $2, $3) on conflict do nothing";
    for (sql, new) in [(SEEN, false), (NEW, true)] {
        let rows = on!(tx, conn => {
            sqlx::query(sql)
                .bind(staff.0)
                .bind(device.to_hex())
                .bind(now.as_second())
                .execute(conn)
                .await?
                .rows_affected()
        });
        if rows == 1 {
            return Ok(new);
        }
    }
    Ok(false)
}

/// Whether somebody has signed in with a browser before.
///
/// # Errors
/// The database does not answer.
pub async fn knows_device(
    session: &mut Session,
    staff: StaffId,
    device: &SecretHash,
) -> Result<bool, StoreError> {
    const SQL: &str = "select count(*) from staff_device where staff_id = $1 and device_hash = $2";
    let (found,): (i64,) = on!(session, conn => {
        sqlx::query_as(SQL).bind(staff.0).bind(device.to_hex()).fetch_one(conn).await?
    });
    Ok(found > 0)
}

/// How many browsers somebody has signed in with.
///
/// # Errors
/// The database does not answer.
pub async fn devices_of(session: &mut Session, staff: StaffId) -> Result<u64, StoreError> {
    const SQL: &str = "select count(*) from staff_device where staff_id = $1";
    let (found,): (i64,) =
        on!(session, conn => sqlx::query_as(SQL).bind(staff.0).fetch_one(conn).await?);
    Ok(found.unsigned_abs())
}

/// Forgets all browsers of an account.
///
/// # Errors
/// The database does not answer.
pub async fn forget_devices(tx: &mut Tx, staff: StaffId) -> Result<(), StoreError> {
    const SQL: &str = "delete from staff_device where staff_id = $1";
    on!(tx, conn => sqlx::query(SQL).bind(staff.0).execute(conn).await.map(|_| ()))?;
    Ok(())
}

/// Forgets browsers not used since before an instant; tells how many.
///
/// # Errors
/// The database does not answer.
pub async fn forget_devices_before(tx: &mut Tx, before: Timestamp) -> Result<u64, StoreError> {
    const SQL: &str = "delete from staff_device where seen_at < $1";
    let rows = on!(tx, conn => {
        sqlx::query(SQL).bind(before.as_second()).execute(conn).await?.rows_affected()
    });
    Ok(rows)
}
