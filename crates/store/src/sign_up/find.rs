//! Finding sign-ups.

use domain::event::SignUp;
use domain::id::{EventId, OccurrenceId, SignUpId};
use domain::secret::{BookingCode, SecretHash};
use jiff::Timestamp;
use jiff::civil::Date;

use super::row::{Row, columns, from};
use crate::error::StoreError;
use crate::session::{Session, on};

/// A sign-up by key.
///
/// # Errors
/// The database does not answer.
pub async fn by_id(session: &mut Session, id: SignUpId) -> Result<Option<SignUp>, StoreError> {
    const SQL: &str = concat!("select ", columns!(), from!(), "where s.id = $1");
    let row: Option<Row> =
        on!(session, conn => sqlx::query_as(SQL).bind(id.0).fetch_optional(conn).await?);
    row.map(SignUp::try_from).transpose()
}

/// A sign-up by the code that they keep.
///
/// # Errors
/// The database does not answer.
pub async fn by_code(
    session: &mut Session,
    code: &BookingCode,
) -> Result<Option<SignUp>, StoreError> {
    const SQL: &str = concat!("select ", columns!(), from!(), "where s.code = $1");
    let row: Option<Row> = on!(session, conn => {
        sqlx::query_as(SQL).bind(code.as_str()).fetch_optional(conn).await?
    });
    row.map(SignUp::try_from).transpose()
}

/// The sign-up behind a secret link.
///
/// # Errors
/// The database does not answer.
pub async fn by_link(
    session: &mut Session,
    secret: &SecretHash,
) -> Result<Option<SignUp>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        from!(),
        "where s.id = (select sign_up_id from sign_up_link where secret_hash = $1)"
    );
    let row: Option<Row> = on!(session, conn => {
        sqlx::query_as(SQL).bind(secret.to_hex()).fetch_optional(conn).await?
    });
    row.map(SignUp::try_from).transpose()
}

/// Every sign-up of a contact ([`domain::contact::Contact::key`]) that is not erased, whatever became of it, in the order in which
/// occurrences are locked.
///
/// # Errors
/// The database does not answer.
pub async fn of_contact(
    session: &mut Session,
    contact_key: &str,
) -> Result<Vec<SignUp>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        from!(),
        "where s.contact_key = $1 order by s.occurrence_id, s.id"
    );
    let rows: Vec<Row> =
        on!(session, conn => sqlx::query_as(SQL).bind(contact_key).fetch_all(conn).await?);
    rows.into_iter().map(SignUp::try_from).collect()
}

/// Everybody who signed up for one thing and still wants to come, in the order in which they did.
///
/// # Errors
/// The database does not answer.
pub async fn of_occurrence(
    session: &mut Session,
    occurrence: OccurrenceId,
) -> Result<Vec<SignUp>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        from!(),
        "where s.occurrence_id = $1 and s.status in ('confirmed', 'offered', 'waiting') order by s.id"
    );
    let rows: Vec<Row> =
        on!(session, conn => sqlx::query_as(SQL).bind(occurrence.0).fetch_all(conn).await?);
    rows.into_iter().map(SignUp::try_from).collect()
}

/// Everybody who signed up for a date of an event or a stage of it and still wants to come, by hour of arrival, then in the order in
/// which they signed up.
///
/// # Errors
/// The database does not answer.
pub async fn expected(
    session: &mut Session,
    event: EventId,
    date: Date,
) -> Result<Vec<SignUp>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        from!(),
        "where o.event_id = $1 and o.date = $2 and s.status in ('confirmed', 'offered', 'waiting')
         order by o.starts_at, coalesce(s.arrival, ''), s.id"
    );
    let rows: Vec<Row> = on!(session, conn => {
        sqlx::query_as(SQL).bind(event.0).bind(date.to_string()).fetch_all(conn).await?
    });
    rows.into_iter().map(SignUp::try_from).collect()
}

/// How many sign-ups for something of an event that is still to come want to come, or wait.
///
/// # Errors
/// The database does not answer.
pub async fn coming_to(
    session: &mut Session,
    event: EventId,
    now: Timestamp,
) -> Result<i64, StoreError> {
    const SQL: &str = "
        select count(*) from sign_up s join occurrence o on o.id = s.occurrence_id
        where o.event_id = $1 and o.starts_at > $2 and s.status in ('confirmed', 'offered', 'waiting')";
    Ok(on!(session, conn => {
        sqlx::query_scalar(SQL).bind(event.0).bind(now.as_second()).fetch_one(conn).await?
    }))
}
