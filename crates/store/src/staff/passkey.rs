//! Passkeys: public keys and their counters. Nothing in them opens anything.

use domain::id::{PasskeyId, StaffId};
use domain::staff::passkey::{PASSKEY_NAME_MAX, Passkey};
use domain::text::Line;
use jiff::Timestamp;
use uuid::Uuid;

use crate::error::StoreError;
use crate::row::RowOf;
use crate::session::{Session, Tx, on};

/// A passkey with what its use is checked by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredPasskey {
    /// As its owner sees it.
    pub passkey: Passkey,
    /// Whose it is.
    pub staff: StaffId,
    /// What the device calls it, in base 64 for addresses; unique.
    pub credential_id: String,
    /// The public key and its counter, as JSON.
    pub credential: String,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    staff_id: Uuid,
    credential_id: String,
    credential: String,
    name: String,
    created_at: i64,
    used_at: Option<i64>,
}

macro_rules! columns {
    () => {
        "id, staff_id, credential_id, credential, name, created_at, used_at"
    };
}

impl TryFrom<Row> for StoredPasskey {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let read = RowOf::new("staff_passkey", row.id);
        Ok(Self {
            passkey: Passkey {
                id: PasskeyId(row.id),
                name: Line::parse(&row.name, PASSKEY_NAME_MAX).map_err(|_| read.bad("name"))?,
                created_at: read.instant("created_at", row.created_at)?,
                used_at: read.maybe_instant("used_at", row.used_at)?,
            },
            staff: StaffId(row.staff_id),
            credential_id: row.credential_id,
            credential: row.credential,
        })
    }
}

/// Writes a new passkey. `false`: the device's name for it is somebody's already, and nothing was written.
///
/// # Errors
/// The account is unknown ([`StoreError::Conflict`]), or the database does not answer.
pub async fn put_passkey(tx: &mut Tx, new: &StoredPasskey) -> Result<bool, StoreError> {
    const SQL: &str = "
        insert into staff_passkey (id, staff_id, credential_id, credential, name, created_at) values ($1, $2, $3, $4, $5, $6)
        on conflict (credential_id) do nothing";
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(new.passkey.id.0)
            .bind(new.staff.0)
            .bind(&new.credential_id)
            .bind(&new.credential)
            .bind(new.passkey.name.as_str())
            .bind(new.passkey.created_at.as_second())
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}

/// The passkeys of an account, the oldest first.
///
/// # Errors
/// The database does not answer.
pub async fn passkeys_of(
    session: &mut Session,
    staff: StaffId,
) -> Result<Vec<StoredPasskey>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        " from staff_passkey where staff_id = $1 order by created_at, id"
    );
    let rows: Vec<Row> =
        on!(session, conn => sqlx::query_as(SQL).bind(staff.0).fetch_all(conn).await?);
    rows.into_iter().map(StoredPasskey::try_from).collect()
}

/// The passkey that a device calls by a name.
///
/// # Errors
/// The database does not answer.
pub async fn passkey_by_credential(
    session: &mut Session,
    credential_id: &str,
) -> Result<Option<StoredPasskey>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        " from staff_passkey where credential_id = $1"
    );
    let row: Option<Row> = on!(session, conn => {
        sqlx::query_as(SQL).bind(credential_id).fetch_optional(conn).await?
    });
    row.map(StoredPasskey::try_from).transpose()
}

/// Notes a use, and the counter after it. `false`: the passkey was taken away, or used by somebody else since `read` was; drop
/// the transaction.
///
/// # Errors
/// The database does not answer.
pub async fn use_passkey(
    tx: &mut Tx,
    read: &StoredPasskey,
    credential: &str,
    now: Timestamp,
) -> Result<bool, StoreError> {
    const SQL: &str = "
        update staff_passkey set credential = $3, used_at = $4 where id = $1 and credential = $2";
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(read.passkey.id.0)
            .bind(&read.credential)
            .bind(credential)
            .bind(now.as_second())
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}

/// Takes a passkey of an account away. `false`: it has none of that key.
///
/// # Errors
/// The database does not answer.
pub async fn remove_passkey(
    tx: &mut Tx,
    staff: StaffId,
    id: PasskeyId,
) -> Result<bool, StoreError> {
    const SQL: &str = "delete from staff_passkey where id = $1 and staff_id = $2";
    let rows = on!(tx, conn => {
        sqlx::query(SQL).bind(id.0).bind(staff.0).execute(conn).await?.rows_affected()
    });
    Ok(rows == 1)
}

/// Takes all passkeys of an account away.
///
/// # Errors
/// The database does not answer.
pub async fn forget_passkeys(tx: &mut Tx, staff: StaffId) -> Result<(), StoreError> {
    const SQL: &str = "delete from staff_passkey where staff_id = $1";
    on!(tx, conn => sqlx::query(SQL).bind(staff.0).execute(conn).await.map(|_| ()))?;
    Ok(())
}
