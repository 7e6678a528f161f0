//! Requests to be called.

use domain::callback::{BestHour, Callback, CallbackStatus};
use domain::contact::Phone;
use domain::id::{CallbackId, DeskId, MunicipalityId};
use domain::secret::SecretHash;
use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use crate::error::StoreError;
use crate::row::RowOf;
use crate::session::{Session, Tx, on};

/// Writes a request. `false`: the secret is in use, so the same form was sent before, and nothing was written.
///
/// # Errors
/// The municipality or desk is unknown ([`StoreError::Conflict`]), or the database does not answer.
pub async fn insert(
    tx: &mut Tx,
    callback: &Callback,
    secret: &SecretHash,
) -> Result<bool, StoreError> {
    const SQL: &str = "
        insert into callback (id, secret_hash, municipality_id, desk_id, phone, language, best_hour, status,
                              created_at, changed_at, erase_on)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10)
        on conflict (secret_hash) do nothing";
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(callback.id.0)
            .bind(secret.to_hex())
            .bind(callback.municipality.map(|m| m.0))
            .bind(callback.desk.map(|d| d.0))
            .bind(callback.phone.as_ref().map(|p| p.as_str()))
            .bind(callback.language.tag())
            .bind(callback.best_hour.word())
            .bind(callback.status.word())
            .bind(callback.created_at.as_second())
            .bind(callback.erase_on.to_string())
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}

/// A request by key.
///
/// # Errors
/// The database does not answer.
pub async fn by_id(session: &mut Session, id: CallbackId) -> Result<Option<Callback>, StoreError> {
    const SQL: &str = concat!("select ", columns!(), " from callback where id = $1");
    let row: Option<Row> =
        on!(session, conn => sqlx::query_as(SQL).bind(id.0).fetch_optional(conn).await?);
    row.map(Callback::try_from).transpose()
}

/// The request behind a secret link.
///
/// # Errors
/// The database does not answer.
pub async fn by_secret(
    session: &mut Session,
    secret: &SecretHash,
) -> Result<Option<Callback>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        " from callback where secret_hash = $1"
    );
    let row: Option<Row> = on!(session, conn => {
        sqlx::query_as(SQL).bind(secret.to_hex()).fetch_optional(conn).await?
    });
    row.map(Callback::try_from).transpose()
}

/// Every request of a phone that is not erased, whatever became of it, in order.
///
/// # Errors
/// The database does not answer.
pub async fn of_phone(session: &mut Session, phone: &Phone) -> Result<Vec<Callback>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        " from callback where phone = $1 order by created_at, id"
    );
    let rows: Vec<Row> = on!(session, conn => {
        sqlx::query_as(SQL).bind(phone.as_str()).fetch_all(conn).await?
    });
    rows.into_iter().map(Callback::try_from).collect()
}

/// The requests that wait and whose number is known, oldest first.
///
/// # Errors
/// The database does not answer.
pub async fn waiting(session: &mut Session) -> Result<Vec<Callback>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        " from callback where status = 'waiting' and phone is not null order by created_at, id"
    );
    let rows: Vec<Row> = on!(session, conn => sqlx::query_as(SQL).fetch_all(conn).await?);
    rows.into_iter().map(Callback::try_from).collect()
}

/// Notes that nobody answered, for the next time after `tries`. `false`: it does not wait any more, or somebody else has noted
/// a call since.
///
/// # Errors
/// `tries` is as many as there can be ([`StoreError::Conflict`]), or the database does not answer.
pub async fn note_try(
    tx: &mut Tx,
    id: CallbackId,
    tries: u8,
    now: Timestamp,
) -> Result<bool, StoreError> {
    const SQL: &str = "
        update callback set tries = tries + 1, tried_at = $3, changed_at = $3
        where id = $1 and status = 'waiting' and tries = $2";
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(id.0)
            .bind(i64::from(tries))
            .bind(now.as_second())
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}

/// Ends a request that waits: the family was reached, or nobody need call. `false`: it does not wait any more.
///
/// # Errors
/// The database does not answer.
pub async fn close(
    tx: &mut Tx,
    id: CallbackId,
    status: CallbackStatus,
    now: Timestamp,
) -> Result<bool, StoreError> {
    const SQL: &str =
        "update callback set status = $2, changed_at = $3 where id = $1 and status = 'waiting'";
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(id.0)
            .bind(status.word())
            .bind(now.as_second())
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}

/// Deletes the number of a request, and its link. `false`: that was done before, or there is no such request. Call
/// [`crate::Store::forget_erased`] after the commit.
///
/// # Errors
/// The database does not answer.
pub async fn erase(tx: &mut Tx, id: CallbackId, now: Timestamp) -> Result<bool, StoreError> {
    const SQL: &str = "
        update callback set phone = null, secret_hash = null, erased_at = $2 where id = $1 and erased_at is null";
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(id.0)
            .bind(now.as_second())
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}

/// Requests whose erase date has come, the longest due first.
///
/// # Errors
/// The database does not answer.
pub async fn due_for_erasure(
    session: &mut Session,
    today: Date,
    limit: u32,
) -> Result<Vec<CallbackId>, StoreError> {
    const SQL: &str = "
        select id from callback where erase_on <= $1 and erased_at is null order by erase_on limit $2";
    let ids: Vec<Uuid> = on!(session, conn => {
        sqlx::query_scalar(SQL)
            .bind(today.to_string())
            .bind(i64::from(limit))
            .fetch_all(conn)
            .await?
    });
    Ok(ids.into_iter().map(CallbackId).collect())
}

macro_rules! columns {
    () => {
        "id, municipality_id, desk_id, phone, language, best_hour, status, tries, tried_at, created_at, erase_on"
    };
}
use columns;

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    municipality_id: Option<Uuid>,
    desk_id: Option<Uuid>,
    phone: Option<String>,
    language: String,
    best_hour: String,
    status: String,
    tries: i64,
    tried_at: Option<i64>,
    created_at: i64,
    erase_on: String,
}

impl TryFrom<Row> for Callback {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let read = RowOf::new("callback", row.id);
        Ok(Self {
            id: CallbackId(row.id),
            municipality: row.municipality_id.map(MunicipalityId),
            desk: row.desk_id.map(DeskId),
            phone: read.maybe_phone("phone", row.phone.as_deref())?,
            language: read.text("language", &row.language)?,
            best_hour: read.word("best_hour", &row.best_hour, BestHour::from_word)?,
            status: read.word("status", &row.status, CallbackStatus::from_word)?,
            tries: read.number("tries", row.tries)?,
            tried_at: read.maybe_instant("tried_at", row.tried_at)?,
            created_at: read.instant("created_at", row.created_at)?,
            erase_on: read.date("erase_on", &row.erase_on)?,
        })
    }
}
