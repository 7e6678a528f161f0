//! Links in mails to staff: each is good once and for a while. Only their hashes are kept.

use domain::id::StaffId;
use domain::secret::SecretHash;
use jiff::Timestamp;
use uuid::Uuid;

use crate::error::StoreError;
use crate::row::RowOf;
use crate::session::{Session, Tx, on};

/// What a link is good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkPurpose {
    /// To take up an invitation: choose a password, set up the second factor.
    Invitation,
    /// To choose a new password.
    PasswordReset,
}

impl LinkPurpose {
    fn word(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::PasswordReset => "password_reset",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        [Self::Invitation, Self::PasswordReset]
            .into_iter()
            .find(|p| p.word() == word)
    }
}

/// A link in a mail to staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffLink {
    /// Whose it is.
    pub staff: StaffId,
    /// What it is good for.
    pub purpose: LinkPurpose,
    /// Until when.
    pub expires_at: Timestamp,
    /// When it was used, if it was.
    pub used_at: Option<Timestamp>,
}

/// Writes a link. Those sent before for the same purpose are good no more.
///
/// # Errors
/// The account is unknown ([`StoreError::Conflict`]), or the database does not answer.
pub async fn put_link(
    tx: &mut Tx,
    secret: &SecretHash,
    staff: StaffId,
    purpose: LinkPurpose,
    now: Timestamp,
    expires_at: Timestamp,
) -> Result<(), StoreError> {
    const CLEAR: &str =
        "delete from staff_link where staff_id = $1 and purpose = $2 and used_at is null";
    const SQL: &str = "
        insert into staff_link (secret_hash, staff_id, purpose, created_at, expires_at) values ($1, $2, $3, $4, $5)";
    on!(tx, conn => {
        sqlx::query(CLEAR).bind(staff.0).bind(purpose.word()).execute(conn).await.map(|_| ())
    })?;
    on!(tx, conn => {
        sqlx::query(SQL)
            .bind(secret.to_hex())
            .bind(staff.0)
            .bind(purpose.word())
            .bind(now.as_second())
            .bind(expires_at.as_second())
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
) -> Result<Option<StaffLink>, StoreError> {
    const SQL: &str = "
        select staff_id, purpose, expires_at, used_at from staff_link where secret_hash = $1";
    let row: Option<(Uuid, String, i64, Option<i64>)> = on!(session, conn => {
        sqlx::query_as(SQL).bind(secret.to_hex()).fetch_optional(conn).await?
    });
    row.map(|(staff, purpose, expires_at, used_at)| {
        let read = RowOf::new("staff_link", staff);
        Ok(StaffLink {
            staff: StaffId(staff),
            purpose: read.word("purpose", &purpose, LinkPurpose::from_word)?,
            expires_at: read.instant("expires_at", expires_at)?,
            used_at: read.maybe_instant("used_at", used_at)?,
        })
    })
    .transpose()
}

/// Uses a link up. `false`: it was used or is too old; drop the transaction.
///
/// # Errors
/// The database does not answer.
pub async fn use_link(
    tx: &mut Tx,
    secret: &SecretHash,
    now: Timestamp,
) -> Result<bool, StoreError> {
    const SQL: &str = "
        update staff_link set used_at = $2 where secret_hash = $1 and used_at is null and expires_at > $2";
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

/// Deletes links that ended before an instant; tells how many.
///
/// # Errors
/// The database does not answer.
pub async fn forget_links_before(tx: &mut Tx, before: Timestamp) -> Result<u64, StoreError> {
    const SQL: &str = "delete from staff_link where expires_at < $1";
    let rows = on!(tx, conn => {
        sqlx::query(SQL).bind(before.as_second()).execute(conn).await?.rows_affected()
    });
    Ok(rows)
}
