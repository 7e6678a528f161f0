//! Versions of cards.

use domain::publishing::Revision;
use uuid::Uuid;

use super::row::RevisionRow;
use crate::error::StoreError;
use crate::row::to_json;
use crate::session::{Session, Tx, on};

/// Writes a version.
///
/// # Errors
/// There is one of that number, or no such card ([`StoreError::Conflict`]).
pub async fn add_revision(tx: &mut Tx, thing: Uuid, revision: &Revision) -> Result<(), StoreError> {
    const SQL: &str = "
        insert into revision (thing_id, number, author_id, at, note, card, sources)
        values ($1, $2, $3, $4, $5, $6, $7)";
    on!(tx, conn => {
        sqlx::query(SQL)
            .bind(thing)
            .bind(i64::from(revision.number))
            .bind(revision.author.map(|s| s.0))
            .bind(revision.at.as_second())
            .bind(revision.note.as_ref().map(|n| n.as_str()))
            .bind(to_json(&revision.card)?)
            .bind(to_json(&revision.sources)?)
            .execute(conn)
            .await
            .map(|_| ())
    })?;
    Ok(())
}

/// A version by number.
///
/// # Errors
/// The database does not answer.
pub async fn revision(
    session: &mut Session,
    thing: Uuid,
    number: u32,
) -> Result<Option<Revision>, StoreError> {
    const SQL: &str = "
        select number, author_id, at, note, card, sources from revision where thing_id = $1 and number = $2";
    let row: Option<RevisionRow> = on!(session, conn => {
        sqlx::query_as(SQL).bind(thing).bind(i64::from(number)).fetch_optional(conn).await?
    });
    row.map(|row| row.said.revision(thing, row.number))
        .transpose()
}

/// Every version of a card, the newest first.
///
/// # Errors
/// The database does not answer.
pub async fn revisions(session: &mut Session, thing: Uuid) -> Result<Vec<Revision>, StoreError> {
    const SQL: &str = "
        select number, author_id, at, note, card, sources from revision where thing_id = $1 order by number desc";
    let rows: Vec<RevisionRow> =
        on!(session, conn => sqlx::query_as(SQL).bind(thing).fetch_all(conn).await?);
    rows.into_iter()
        .map(|row| row.said.revision(thing, row.number))
        .collect()
}
