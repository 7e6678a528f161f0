//! Finding pledges.

use domain::drive::Pledge;
use domain::id::{DriveId, DriveWindowId, PledgeId};
use domain::secret::{BookingCode, SecretHash};
use jiff::Timestamp;

use super::row::{Row, columns, from, one_with_lines, with_lines};
use crate::error::StoreError;
use crate::session::{Session, on};

/// A pledge by key.
///
/// # Errors
/// The database does not answer.
pub async fn by_id(session: &mut Session, id: PledgeId) -> Result<Option<Pledge>, StoreError> {
    const SQL: &str = concat!("select ", columns!(), from!(), "where p.id = $1");
    let row: Option<Row> =
        on!(session, conn => sqlx::query_as(SQL).bind(id.0).fetch_optional(conn).await?);
    one_with_lines(session, row).await
}

/// A pledge by the code that its donor keeps.
///
/// # Errors
/// The database does not answer.
pub async fn by_code(
    session: &mut Session,
    code: &BookingCode,
) -> Result<Option<Pledge>, StoreError> {
    const SQL: &str = concat!("select ", columns!(), from!(), "where p.code = $1");
    let row: Option<Row> = on!(session, conn => {
        sqlx::query_as(SQL).bind(code.as_str()).fetch_optional(conn).await?
    });
    one_with_lines(session, row).await
}

/// The pledge behind a secret link.
///
/// # Errors
/// The database does not answer.
pub async fn by_link(
    session: &mut Session,
    secret: &SecretHash,
) -> Result<Option<Pledge>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        from!(),
        "where p.id = (select pledge_id from pledge_link where secret_hash = $1)"
    );
    let row: Option<Row> = on!(session, conn => {
        sqlx::query_as(SQL).bind(secret.to_hex()).fetch_optional(conn).await?
    });
    one_with_lines(session, row).await
}

/// Every pledge of a contact ([`domain::contact::Contact::key`]) that is not erased, whatever became of it.
///
/// # Errors
/// The database does not answer.
pub async fn of_contact(
    session: &mut Session,
    contact_key: &str,
) -> Result<Vec<Pledge>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        from!(),
        "where p.contact_key = $1 order by p.id"
    );
    let rows: Vec<Row> =
        on!(session, conn => sqlx::query_as(SQL).bind(contact_key).fetch_all(conn).await?);
    with_lines(session, rows).await
}

/// Everything that is waited for at a date of a window, in the order in which it was promised.
///
/// # Errors
/// The database does not answer.
pub async fn of_window(
    session: &mut Session,
    window: DriveWindowId,
) -> Result<Vec<Pledge>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        from!(),
        "where p.drive_window_id = $1 and p.status = 'promised' order by p.id"
    );
    let rows: Vec<Row> =
        on!(session, conn => sqlx::query_as(SQL).bind(window.0).fetch_all(conn).await?);
    with_lines(session, rows).await
}

/// Everything that a drive waits for, in the order in which it was promised.
///
/// # Errors
/// The database does not answer.
pub async fn of_drive(session: &mut Session, drive: DriveId) -> Result<Vec<Pledge>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        from!(),
        "where p.drive_id = $1 and p.status = 'promised' order by p.id"
    );
    let rows: Vec<Row> =
        on!(session, conn => sqlx::query_as(SQL).bind(drive.0).fetch_all(conn).await?);
    with_lines(session, rows).await
}

/// What is, or was, to be brought at windows of a drive that begin within `[from, until)`, whether it came or not: by window, then in the
/// order in which it was promised. What was taken back is left out.
///
/// # Errors
/// The database does not answer.
pub async fn expected(
    session: &mut Session,
    drive: DriveId,
    from: Timestamp,
    until: Timestamp,
) -> Result<Vec<Pledge>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        from!(),
        "where p.drive_id = $1 and w.starts_at >= $2 and w.starts_at < $3 and p.status in ('promised', 'received', 'lapsed')
         order by w.starts_at, w.id, p.id"
    );
    let rows: Vec<Row> = on!(session, conn => {
        sqlx::query_as(SQL)
            .bind(drive.0)
            .bind(from.as_second())
            .bind(until.as_second())
            .fetch_all(conn)
            .await?
    });
    with_lines(session, rows).await
}

/// How many pledges a drive waits for.
///
/// # Errors
/// The database does not answer.
pub async fn waited_for(session: &mut Session, drive: DriveId) -> Result<i64, StoreError> {
    const SQL: &str = "select count(*) from pledge where drive_id = $1 and status = 'promised'";
    Ok(on!(session, conn => sqlx::query_scalar(SQL).bind(drive.0).fetch_one(conn).await?))
}
