//! Reading all that is published.

mod desk;
mod opening;
mod organisation;
mod territory;

use domain::directory::Directory;
use domain::id::DeskId;
use domain::opening_change::Rules;

use crate::error::StoreError;
use crate::session::{Session, on};

pub(crate) use desk::{StoredHours, step_free_word};
pub(crate) use territory::word_of;

/// The published content. Read it in a [`crate::Store::snapshot`] when staff may be writing; read the version before it.
///
/// # Errors
/// The database does not answer, or a row is no valid content ([`StoreError::Broken`] names it).
pub async fn load(session: &mut Session) -> Result<Directory, StoreError> {
    let network = territory::network(session).await?;
    let municipalities = territory::municipalities(session).await?;
    let areas = territory::areas(session).await?;
    let desks = desk::desks(session).await?;
    let organisations = organisation::organisations(session).await?;
    let directory = Directory::new(network, municipalities, areas, desks);
    Ok(directory.with_organisations(organisations))
}

/// The rules of one desk as they stand in the database now.
///
/// # Errors
/// As [`load`].
pub async fn rules_of(session: &mut Session, desk: DeskId) -> Result<Rules, StoreError> {
    Ok(Rules {
        openings: opening::openings(session)
            .await?
            .remove(&desk.0)
            .unwrap_or_default(),
        closures: opening::closures(session)
            .await?
            .remove(&desk.0)
            .unwrap_or_default(),
        extra_openings: opening::extra_openings(session)
            .await?
            .remove(&desk.0)
            .unwrap_or_default(),
    })
}

/// All rows of a statement without parameters.
async fn all<R>(session: &mut Session, sql: &'static str) -> Result<Vec<R>, StoreError>
where
    R: Send + Unpin,
    R: for<'r> sqlx::FromRow<'r, sqlx::sqlite::SqliteRow>,
    R: for<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow>,
{
    Ok(on!(session, conn => sqlx::query_as(sql).fetch_all(conn).await?))
}
