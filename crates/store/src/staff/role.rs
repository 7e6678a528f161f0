//! Who is what, over which part of the network.

use domain::id::StaffId;
use domain::staff::role::Grant;
use uuid::Uuid;

use super::row::RoleRow;
use crate::error::StoreError;
use crate::session::{Session, Tx, on};

pub(super) async fn grants_of(
    session: &mut Session,
    staff: StaffId,
) -> Result<Vec<Grant>, StoreError> {
    const SQL: &str = "
        select staff_id, role, scope, scope_id from staff_role where staff_id = $1 order by role, scope, scope_id";
    let rows: Vec<RoleRow> =
        on!(session, conn => sqlx::query_as(SQL).bind(staff.0).fetch_all(conn).await?);
    rows.into_iter().map(Grant::try_from).collect()
}

/// Gives a role. `false`: they had it. `new` becomes the key of the row.
///
/// # Errors
/// The account is unknown ([`StoreError::Conflict`]), or the database does not answer.
pub async fn grant(
    tx: &mut Tx,
    new: Uuid,
    staff: StaffId,
    grant: Grant,
) -> Result<bool, StoreError> {
    const SQL: &str = "
        insert into staff_role (id, staff_id, role, scope, scope_id) values ($1, $2, $3, $4, $5)
        on conflict do nothing";
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(new)
            .bind(staff.0)
            .bind(grant.role.word())
            .bind(grant.scope.word())
            .bind(grant.scope.id())
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}

/// Takes a role away. `false`: they did not have it.
///
/// # Errors
/// The database does not answer.
pub async fn revoke(tx: &mut Tx, staff: StaffId, grant: Grant) -> Result<bool, StoreError> {
    const SQLITE: &str = "delete from staff_role where staff_id = $1 and role = $2 and scope = $3 and scope_id is $4";
    const POSTGRES: &str = "
        delete from staff_role
        where staff_id = $1 and role = $2 and scope = $3 and scope_id is not distinct from $4";
    let sql = tx.pick(SQLITE, POSTGRES);
    let rows = on!(tx, conn => {
        sqlx::query(sql)
            .bind(staff.0)
            .bind(grant.role.word())
            .bind(grant.scope.word())
            .bind(grant.scope.id())
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}
