//! Cards on their way to the public: where they stand, their versions, what is said about them.

mod comment;
mod revision;
mod row;

use domain::id::StaffId;
use domain::publishing::{Publication, Revision};
use uuid::Uuid;

use crate::error::StoreError;
use crate::session::{Session, Tx, on};

pub use comment::{add_comment, comments};
pub use revision::{add_revision, revision, revisions};
use row::{BothRow, PublicationRow, publication_columns};

/// Writes where a new card stands; its first version is written by [`add_revision`]. `false`: it was there.
///
/// # Errors
/// The database does not answer.
pub async fn insert(tx: &mut Tx, publication: &Publication) -> Result<bool, StoreError> {
    const SQL: &str = "
        insert into publication (thing_id, kind, state, publish_at, unpublish_at, draft, published, asked_by, applicant_id,
                                 version, changed_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        on conflict (thing_id) do nothing";
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(publication.thing)
            .bind(publication.kind.word())
            .bind(publication.state.word())
            .bind(publication.publish_at.map(|at| at.as_second()))
            .bind(publication.unpublish_at.map(|at| at.as_second()))
            .bind(i64::from(publication.draft))
            .bind(publication.published.map(i64::from))
            .bind(publication.asked_by.map(|s| s.0))
            .bind(publication.applicant.map(|s| s.0))
            .bind(i64::from(publication.version))
            .bind(publication.changed_at.as_second())
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}

/// Writes where a card stands now, if its version is still the one that was read; the version rises by one. `false`: somebody
/// else was faster, and nothing was written.
///
/// # Errors
/// The database does not answer.
pub async fn update(tx: &mut Tx, publication: &Publication) -> Result<bool, StoreError> {
    const SQL: &str = "
        update publication set
            state = $3, publish_at = $4, unpublish_at = $5, draft = $6, published = $7, asked_by = $8, applicant_id = $9,
            changed_at = $10, version = version + 1
        where thing_id = $1 and version = $2";
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(publication.thing)
            .bind(i64::from(publication.version))
            .bind(publication.state.word())
            .bind(publication.publish_at.map(|at| at.as_second()))
            .bind(publication.unpublish_at.map(|at| at.as_second()))
            .bind(i64::from(publication.draft))
            .bind(publication.published.map(i64::from))
            .bind(publication.asked_by.map(|s| s.0))
            .bind(publication.applicant.map(|s| s.0))
            .bind(publication.changed_at.as_second())
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}

/// Where the card of a thing stands; `None`: nobody has kept versions of it so far.
///
/// # Errors
/// The database does not answer.
pub async fn by_thing(
    session: &mut Session,
    thing: Uuid,
) -> Result<Option<Publication>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        publication_columns!(),
        " from publication p where p.thing_id = $1"
    );
    let row: Option<PublicationRow> =
        on!(session, conn => sqlx::query_as(SQL).bind(thing).fetch_optional(conn).await?);
    row.map(Publication::try_from).transpose()
}

/// Every card with its latest version, the last changed first.
///
/// # Errors
/// The database does not answer.
pub async fn all(session: &mut Session) -> Result<Vec<(Publication, Revision)>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        publication_columns!(),
        ", r.author_id, r.at, r.note, r.card, r.sources",
        " from publication p join revision r on r.thing_id = p.thing_id and r.number = p.draft",
        " order by p.changed_at desc, p.thing_id"
    );
    let rows: Vec<BothRow> = on!(session, conn => sqlx::query_as(SQL).fetch_all(conn).await?);
    rows.into_iter().map(BothRow::both).collect()
}

/// The applications that nobody has decided, the longest untouched first.
///
/// # Errors
/// The database does not answer.
pub async fn undecided(session: &mut Session) -> Result<Vec<Publication>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        publication_columns!(),
        " from publication p where p.applicant_id is not null and p.state = 'in_review'",
        " order by p.changed_at, p.thing_id"
    );
    let rows: Vec<PublicationRow> =
        on!(session, conn => sqlx::query_as(SQL).fetch_all(conn).await?);
    rows.into_iter().map(Publication::try_from).collect()
}

/// How many applications of somebody nobody has decided.
///
/// # Errors
/// The database does not answer.
pub async fn applications_of(session: &mut Session, staff: StaffId) -> Result<i64, StoreError> {
    const SQL: &str = "select count(*) from publication where applicant_id = $1";
    Ok(on!(session, conn => sqlx::query_scalar(SQL).bind(staff.0).fetch_one(conn).await?))
}

/// Erases a card that never was on the site, with its versions and comments. `false`: there is none, or it was on the site.
///
/// # Errors
/// The database does not answer.
pub async fn erase(tx: &mut Tx, thing: Uuid) -> Result<bool, StoreError> {
    const SQL: &str = "delete from publication where thing_id = $1 and published is null";
    let rows = on!(tx, conn => sqlx::query(SQL).bind(thing).execute(conn).await?.rows_affected());
    Ok(rows == 1)
}
