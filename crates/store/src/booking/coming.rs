//! Who is still expected.

use domain::id::DeskId;
use jiff::Timestamp;

use crate::error::StoreError;
use crate::session::{Session, on};

/// How many families are still expected at a desk: confirmed bookings to come, and times that somebody is about to book.
///
/// # Errors
/// The database does not answer.
pub async fn coming_at(
    session: &mut Session,
    desk: DeskId,
    now: Timestamp,
) -> Result<i64, StoreError> {
    const SQL: &str = "
        select (select count(*) from booking where desk_id = $1 and status = 'confirmed' and starts_at > $2)
             + (select count(*) from hold where desk_id = $1 and expires_at > $2 and starts_at > $2)";
    Ok(on!(session, conn => {
        sqlx::query_scalar(SQL).bind(desk.0).bind(now.as_second()).fetch_one(conn).await?
    }))
}
