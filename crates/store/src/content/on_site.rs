//! Whether the public sees a card at all.

use domain::publishing::CardKind;
use uuid::Uuid;

use crate::error::StoreError;
use crate::search;
use crate::session::{Tx, on};

/// Whether a card is on the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnSite {
    /// The public sees it.
    Shown,
    /// Only its row is there, for what refers to it.
    Hidden,
}

/// Shows or hides a card that was put before; what was never put is not there anyway.
///
/// # Errors
/// The database does not answer.
pub async fn set_on_site(
    tx: &mut Tx,
    kind: CardKind,
    thing: Uuid,
    on_site: OnSite,
) -> Result<(), StoreError> {
    let sql = match kind {
        CardKind::Desk => "update desk set on_site = $2 where id = $1",
        CardKind::Organisation => "update organisation set on_site = $2 where id = $1",
        CardKind::Event => "update event set on_site = $2 where id = $1",
        CardKind::Drive => "update drive set on_site = $2 where id = $1",
    };
    let shown = i64::from(on_site == OnSite::Shown);
    on!(tx, conn => sqlx::query(sql).bind(thing).bind(shown).execute(conn).await.map(|_| ()))?;
    search::show(tx, thing, shown).await?;
    tx.note_content();
    Ok(())
}
