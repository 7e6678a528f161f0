//! Writing what staff publish. Everything is put by key: what is new is added, what is there is replaced. Each change raises
//! the content version when the transaction commits.

mod desk;
mod drive;
mod event;
mod on_site;
mod opening;
mod organisation;
mod territory;

pub use desk::{put_desk, put_place, remove_desk, remove_place};
pub use drive::put_drive;
pub use event::put_event;
pub(crate) use event::standing_of;
pub use on_site::{OnSite, set_on_site};
pub use opening::{
    lock_rules, put_closure, put_extra_opening, put_opening, remove_closure, remove_extra_opening,
    remove_opening,
};
pub use organisation::{put_organisation, remove_organisation};
pub use territory::{
    municipality_ids_by_istat, municipality_ids_by_slug, put_area, put_municipality, put_network,
    remove_area, remove_municipality,
};

use uuid::Uuid;

use crate::error::StoreError;
use crate::session::{Tx, on};

/// Deletes one row by key; tells whether there was one.
async fn remove(tx: &mut Tx, sql: &'static str, id: Uuid) -> Result<bool, StoreError> {
    let rows = on!(tx, conn => sqlx::query(sql).bind(id).execute(conn).await?.rows_affected());
    tx.note_content();
    Ok(rows == 1)
}
