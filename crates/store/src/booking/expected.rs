//! Who is expected at a desk, and whom it called off.

use domain::booking::Booking;
use domain::id::DeskId;
use jiff::Timestamp;

use super::row::{Row, columns};
use crate::error::StoreError;
use crate::session::{Session, on};

/// The confirmed bookings of a desk that begin after an instant, in order.
///
/// # Errors
/// The database does not answer.
pub async fn expected_after(
    session: &mut Session,
    desk: DeskId,
    after: Timestamp,
) -> Result<Vec<Booking>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        " from booking where desk_id = $1 and status = 'confirmed' and starts_at > $2 order by starts_at, id"
    );
    let rows: Vec<Row> = on!(session, conn => {
        sqlx::query_as(SQL)
            .bind(desk.0)
            .bind(after.as_second())
            .fetch_all(conn)
            .await?
    });
    rows.into_iter().map(Booking::try_from).collect()
}

/// The action under which the history notes that a desk called a booking off.
pub const CALLED_OFF: &str = "booking-called-off";

/// The bookings that a desk called off and that begin at an instant or later, in order.
///
/// # Errors
/// The database does not answer.
pub async fn called_off(
    session: &mut Session,
    desk: DeskId,
    from: Timestamp,
) -> Result<Vec<Booking>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        " from booking
         where desk_id = $1 and starts_at >= $2 and status = 'cancelled'
           and exists (select 1 from history h where h.thing_id = booking.id and h.action = $3)
         order by starts_at, id"
    );
    let rows: Vec<Row> = on!(session, conn => {
        sqlx::query_as(SQL)
            .bind(desk.0)
            .bind(from.as_second())
            .bind(CALLED_OFF)
            .fetch_all(conn)
            .await?
    });
    rows.into_iter().map(Booking::try_from).collect()
}
