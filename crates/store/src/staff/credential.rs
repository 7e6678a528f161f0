//! Passwords, as hashes, and the keys of one-time codes.

use domain::id::StaffId;

use crate::error::StoreError;
use crate::session::{Session, Tx, on};

/// What somebody proves who they are with.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Credential {
    /// Argon2id in PHC format, if a password was chosen.
    pub password_hash: Option<String>,
    /// The key of the one-time codes, if they are set up.
    pub totp_secret: Option<Vec<u8>>,
}

impl std::fmt::Debug for Credential {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Credential(…)")
    }
}

/// What somebody proves who they are with; `None`: no such account.
///
/// # Errors
/// The database does not answer.
pub async fn credential_of(
    session: &mut Session,
    staff: StaffId,
) -> Result<Option<Credential>, StoreError> {
    const SQL: &str = "select password_hash, totp_secret from staff where id = $1";
    let row: Option<(Option<String>, Option<Vec<u8>>)> =
        on!(session, conn => sqlx::query_as(SQL).bind(staff.0).fetch_optional(conn).await?);
    Ok(row.map(|(password_hash, totp_secret)| Credential {
        password_hash,
        totp_secret,
    }))
}

/// Writes the hash of a password that was just chosen.
///
/// # Errors
/// The database does not answer.
pub async fn set_password(tx: &mut Tx, staff: StaffId, hash: &str) -> Result<(), StoreError> {
    const SQL: &str = "update staff set password_hash = $2 where id = $1";
    on!(tx, conn => sqlx::query(SQL).bind(staff.0).bind(hash).execute(conn).await.map(|_| ()))?;
    Ok(())
}

/// Takes a password away: whoever is invited anew chooses another.
///
/// # Errors
/// The database does not answer.
pub async fn clear_password(tx: &mut Tx, staff: StaffId) -> Result<(), StoreError> {
    const SQL: &str = "update staff set password_hash = null where id = $1";
    on!(tx, conn => sqlx::query(SQL).bind(staff.0).execute(conn).await.map(|_| ()))?;
    Ok(())
}

/// Replaces the hash of the same password by one with newer parameters, unless another password was chosen meanwhile.
///
/// # Errors
/// The database does not answer.
pub async fn upgrade_password(
    tx: &mut Tx,
    staff: StaffId,
    old: &str,
    new: &str,
) -> Result<(), StoreError> {
    const SQL: &str = "update staff set password_hash = $3 where id = $1 and password_hash = $2";
    on!(tx, conn => {
        sqlx::query(SQL).bind(staff.0).bind(old).bind(new).execute(conn).await.map(|_| ())
    })?;
    Ok(())
}

/// Writes the key of one-time codes, or takes it away. Codes of before do not count any more.
///
/// # Errors
/// The database does not answer.
pub async fn set_totp(
    tx: &mut Tx,
    staff: StaffId,
    secret: Option<&[u8]>,
) -> Result<(), StoreError> {
    const SQL: &str = "update staff set totp_secret = $2, totp_last_step = 0 where id = $1";
    on!(tx, conn => sqlx::query(SQL).bind(staff.0).bind(secret).execute(conn).await.map(|_| ()))?;
    Ok(())
}

/// Takes the code of a step, once: `false` when that step or a later one was taken before (RFC 6238, section 5.2).
///
/// # Errors
/// The database does not answer.
pub async fn enter_totp_step(tx: &mut Tx, staff: StaffId, step: i64) -> Result<bool, StoreError> {
    const SQL: &str = "update staff set totp_last_step = $2 where id = $1 and totp_last_step < $2";
    let rows = on!(tx, conn => {
        sqlx::query(SQL).bind(staff.0).bind(step).execute(conn).await?.rows_affected()
    });
    Ok(rows == 1)
}
