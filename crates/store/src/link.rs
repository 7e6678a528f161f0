//! Secret links to bookings. Only their hashes are kept.

use domain::id::BookingId;
use domain::secret::SecretHash;
use jiff::Timestamp;

use crate::error::StoreError;
use crate::session::{Tx, on};

/// Adds a link to a booking; a booking may have several. `false`: the link is in use.
///
/// # Errors
/// The booking is unknown, or the database does not answer.
pub async fn insert(
    tx: &mut Tx,
    secret: &SecretHash,
    booking: BookingId,
    now: Timestamp,
) -> Result<bool, StoreError> {
    const SQL: &str = "
        insert into booking_link (secret_hash, booking_id, created_at) values ($1, $2, $3)
        on conflict (secret_hash) do nothing";
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(secret.to_hex())
            .bind(booking.0)
            .bind(now.as_second())
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}
