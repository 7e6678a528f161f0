//! People who asked for an account and did not get one.

use domain::id::StaffId;

use crate::error::StoreError;
use crate::session::{Tx, on};

/// Takes away who somebody is: of an account that never could sign in, the key alone stays, for the messages and lines of the
/// history that refer to it. `false`: it is no such account.
///
/// # Errors
/// The database does not answer.
pub async fn erase_applicant(tx: &mut Tx, id: StaffId) -> Result<bool, StoreError> {
    const SQL: &str = "
        update staff set name = '–', email = $2, state = 'disabled'
        where id = $1 and state = 'applied' and password_hash is null";
    let nobody = format!("{id}@erased.invalid");
    let rows = on!(tx, conn => {
        sqlx::query(SQL).bind(id.0).bind(nobody).execute(conn).await?.rows_affected()
    });
    Ok(rows == 1)
}
