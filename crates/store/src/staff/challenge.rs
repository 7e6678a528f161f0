//! What browsers are asked when a passkey is made or used: good once, and for minutes.

use domain::id::StaffSessionId;
use domain::secret::SecretHash;
use jiff::Timestamp;

use crate::error::StoreError;
use crate::session::{Tx, on};

/// Whose answer counts, and what for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked<'a> {
    /// Somebody signed in, who adds a passkey in this session.
    ToAdd(StaffSessionId),
    /// A browser that holds this, in which somebody signs in.
    ToSignIn(&'a SecretHash),
}

impl Asked<'_> {
    fn holder(self) -> String {
        match self {
            Self::ToAdd(session) => session.to_string(),
            Self::ToSignIn(held) => held.to_hex(),
        }
    }

    fn purpose(self) -> &'static str {
        match self {
            Self::ToAdd(_) => "add",
            Self::ToSignIn(_) => "sign_in",
        }
    }
}

/// Writes what was asked. What the same holder was asked before counts no more.
///
/// # Errors
/// The database does not answer.
pub async fn put_challenge(
    tx: &mut Tx,
    asked: Asked<'_>,
    state: &str,
    expires_at: Timestamp,
) -> Result<(), StoreError> {
    const SQL: &str = "
        insert into passkey_challenge (holder, purpose, state, expires_at) values ($1, $2, $3, $4)
        on conflict (holder) do update set purpose = excluded.purpose, state = excluded.state, expires_at = excluded.expires_at";
    on!(tx, conn => {
        sqlx::query(SQL)
            .bind(asked.holder())
            .bind(asked.purpose())
            .bind(state)
            .bind(expires_at.as_second())
            .execute(conn)
            .await
            .map(|_| ())
    })?;
    Ok(())
}

/// Takes what was asked, once. `None`: nothing was, or it is too long ago, or it was answered.
///
/// # Errors
/// The database does not answer.
pub async fn take_challenge(
    tx: &mut Tx,
    asked: Asked<'_>,
    now: Timestamp,
) -> Result<Option<String>, StoreError> {
    const SQL: &str = "
        delete from passkey_challenge where holder = $1 and purpose = $2 and expires_at > $3 returning state";
    let state = on!(tx, conn => {
        sqlx::query_scalar(SQL)
            .bind(asked.holder())
            .bind(asked.purpose())
            .bind(now.as_second())
            .fetch_optional(conn)
            .await?
    });
    Ok(state)
}

/// Deletes what nobody answered until an instant; tells how many.
///
/// # Errors
/// The database does not answer.
pub async fn forget_challenges_before(tx: &mut Tx, before: Timestamp) -> Result<u64, StoreError> {
    const SQL: &str = "delete from passkey_challenge where expires_at < $1";
    let rows = on!(tx, conn => {
        sqlx::query(SQL).bind(before.as_second()).execute(conn).await?.rows_affected()
    });
    Ok(rows)
}
