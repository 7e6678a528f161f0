//! Numbers that rise whenever something changes, so that every server knows whether what it has cached still holds.

use domain::id::{DeskId, DriveId, EventId};

use crate::error::StoreError;
use crate::session::{Session, Tx, on};

/// What a cached page was made from. Read it before reading what goes into the page: then a change in between makes the
/// page outdated at once, never current for ever.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Versions {
    /// Rises with what staff publish.
    pub content: i64,
    /// Rises when places at an event are taken or given back, when something is promised or brought to a drive, and when a seat is taken or given back, and when expired holds are swept. A hold that merely expires raises nothing.
    pub availability: i64,
}

pub(crate) const CONTENT: &str = "content";

pub(crate) fn desk_scope(desk: DeskId) -> String {
    format!("desk:{desk}")
}

pub(crate) fn event_scope(event: EventId) -> String {
    format!("event:{event}")
}

pub(crate) fn drive_scope(drive: DriveId) -> String {
    format!("drive:{drive}")
}

/// The present versions.
///
/// # Errors
/// The database does not answer.
pub async fn read(session: &mut Session) -> Result<Versions, StoreError> {
    const SQL: &str = "
        select cast(coalesce(sum(case when scope = 'content' then version else 0 end), 0) as bigint),
               cast(coalesce(sum(case when scope = 'content' then 0 else version end), 0) as bigint)
        from content_version";
    let (content, availability) = on!(session, conn => sqlx::query_as(SQL).fetch_one(conn).await?);
    Ok(Versions {
        content,
        availability,
    })
}

/// Notes that something published changes. The functions of [`crate::content`] do this by themselves.
pub fn bump_content(tx: &mut Tx) {
    tx.note_content();
}

/// Notes that the free seats of a desk change. The functions of [`crate::seat`] and [`crate::hold`] do this by themselves.
pub fn bump_desk(tx: &mut Tx, desk: DeskId) {
    tx.note_desk(desk);
}

pub(crate) async fn raise(session: &mut Session, scope: &str) -> Result<(), StoreError> {
    const SQL: &str = "
        insert into content_version (scope, version) values ($1, 1)
        on conflict (scope) do update set version = content_version.version + 1";
    on!(session, conn => sqlx::query(SQL).bind(scope).execute(conn).await.map(|_| ()))?;
    Ok(())
}
