//! Those who coordinate the whole network: one of them must always be left.

use domain::id::StaffId;
use uuid::Uuid;

use crate::error::StoreError;
use crate::session::{Tx, on};

/// Who coordinates the network and can sign in, kept from changing until the transaction ends: two of them cannot take each
/// other's role away at once.
///
/// # Errors
/// The database does not answer.
pub async fn lock_network_coordinators(tx: &mut Tx) -> Result<Vec<StaffId>, StoreError> {
    const SQLITE: &str = "
        select staff.id from staff join staff_role on staff_role.staff_id = staff.id
        where staff_role.role = 'coordinator' and staff_role.scope = 'network' and staff.state = 'active'
        order by staff.id";
    const POSTGRES: &str = "
        select staff.id from staff join staff_role on staff_role.staff_id = staff.id
        where staff_role.role = 'coordinator' and staff_role.scope = 'network' and staff.state = 'active'
        order by staff.id for update";
    let sql = tx.pick(SQLITE, POSTGRES);
    let rows: Vec<(Uuid,)> = on!(tx, conn => sqlx::query_as(sql).fetch_all(conn).await?);
    Ok(rows.into_iter().map(|(id,)| StaffId(id)).collect())
}
