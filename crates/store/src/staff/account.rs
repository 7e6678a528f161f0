//! Accounts.

use std::collections::HashMap;

use domain::contact::Email;
use domain::id::StaffId;
use domain::locale::Locale;
use domain::staff::account::{Staff, StaffState};
use domain::staff::role::Grant;
use domain::text::Line;
use uuid::Uuid;

use super::role::grants_of;
use super::row::{RoleRow, StaffRow, staff_columns};
use crate::error::StoreError;
use crate::session::{Session, Tx, on};

/// Writes a new account, without its roles. `false`: the e-mail address has one already, and nothing was written.
///
/// # Errors
/// The database does not answer.
pub async fn insert(tx: &mut Tx, staff: &Staff) -> Result<bool, StoreError> {
    const SQL: &str = "
        insert into staff (id, email, name, language, state, created_at) values ($1, $2, $3, $4, $5, $6)
        on conflict (email) do nothing";
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(staff.id.0)
            .bind(staff.email.as_str().to_lowercase())
            .bind(staff.name.as_str())
            .bind(staff.language.tag())
            .bind(staff.state.word())
            .bind(staff.created_at.as_second())
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}

/// Changes what somebody is called and the language of their pages.
///
/// # Errors
/// The database does not answer.
pub async fn rename(
    tx: &mut Tx,
    id: StaffId,
    name: &Line,
    language: Locale,
) -> Result<(), StoreError> {
    const SQL: &str = "update staff set name = $2, language = $3 where id = $1";
    on!(tx, conn => {
        sqlx::query(SQL)
            .bind(id.0)
            .bind(name.as_str())
            .bind(language.tag())
            .execute(conn)
            .await
            .map(|_| ())
    })?;
    Ok(())
}

/// Changes what has become of an account. `false`: it was so before.
///
/// # Errors
/// The database does not answer.
pub async fn set_state(tx: &mut Tx, id: StaffId, state: StaffState) -> Result<bool, StoreError> {
    const SQL: &str = "update staff set state = $2 where id = $1 and state <> $2";
    let rows = on!(tx, conn => {
        sqlx::query(SQL).bind(id.0).bind(state.word()).execute(conn).await?.rows_affected()
    });
    Ok(rows == 1)
}

/// An account by key, with its roles.
///
/// # Errors
/// The database does not answer.
pub async fn by_id(session: &mut Session, id: StaffId) -> Result<Option<Staff>, StoreError> {
    const SQL: &str = concat!("select ", staff_columns!(), " from staff where id = $1");
    let row: Option<StaffRow> =
        on!(session, conn => sqlx::query_as(SQL).bind(id.0).fetch_optional(conn).await?);
    with_grants(session, row).await
}

/// An account by e-mail address, in any case, with its roles.
///
/// # Errors
/// The database does not answer.
pub async fn by_email(session: &mut Session, email: &Email) -> Result<Option<Staff>, StoreError> {
    const SQL: &str = concat!("select ", staff_columns!(), " from staff where email = $1");
    let row: Option<StaffRow> = on!(session, conn => {
        sqlx::query_as(SQL).bind(email.as_str().to_lowercase()).fetch_optional(conn).await?
    });
    with_grants(session, row).await
}

/// Every account with its roles, by name.
///
/// # Errors
/// The database does not answer.
pub async fn all(session: &mut Session) -> Result<Vec<Staff>, StoreError> {
    const SQL: &str = concat!("select ", staff_columns!(), " from staff order by name, id");
    const ROLES: &str = "select staff_id, role, scope, scope_id from staff_role order by staff_id, role, scope, scope_id";
    let rows: Vec<StaffRow> = on!(session, conn => sqlx::query_as(SQL).fetch_all(conn).await?);
    let roles: Vec<RoleRow> = on!(session, conn => sqlx::query_as(ROLES).fetch_all(conn).await?);
    let mut grants: HashMap<Uuid, Vec<Grant>> = HashMap::new();
    for row in roles {
        let of = row.staff_id;
        grants.entry(of).or_default().push(Grant::try_from(row)?);
    }
    rows.into_iter()
        .map(|row| {
            let grants = grants.remove(&row.id).unwrap_or_default();
            row.with(grants)
        })
        .collect()
}

async fn with_grants(
    session: &mut Session,
    row: Option<StaffRow>,
) -> Result<Option<Staff>, StoreError> {
    let Some(row) = row else { return Ok(None) };
    let grants = grants_of(session, StaffId(row.id)).await?;
    row.with(grants).map(Some)
}
