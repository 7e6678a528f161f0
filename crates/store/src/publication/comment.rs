//! What author and editor say to each other.

use domain::id::StaffId;
use domain::publishing::{COMMENT_MAX, Comment};
use domain::text::Line;
use uuid::Uuid;

use crate::error::StoreError;
use crate::row::RowOf;
use crate::session::{Session, Tx, on};

/// Writes a comment. `false`: it was there.
///
/// # Errors
/// No such card or member of staff ([`StoreError::Conflict`]).
pub async fn add_comment(tx: &mut Tx, thing: Uuid, comment: &Comment) -> Result<bool, StoreError> {
    const SQL: &str = "
        insert into review_comment (id, thing_id, author_id, at, revision, text) values ($1, $2, $3, $4, $5, $6)
        on conflict (id) do nothing";
    let rows = on!(tx, conn => {
        sqlx::query(SQL)
            .bind(comment.id)
            .bind(thing)
            .bind(comment.author.0)
            .bind(comment.at.as_second())
            .bind(i64::from(comment.revision))
            .bind(comment.text.as_str())
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(rows == 1)
}

#[derive(sqlx::FromRow)]
struct CommentRow {
    id: Uuid,
    author_id: Uuid,
    at: i64,
    revision: i64,
    text: String,
}

/// The comments on a card, the newest first.
///
/// # Errors
/// The database does not answer.
pub async fn comments(session: &mut Session, thing: Uuid) -> Result<Vec<Comment>, StoreError> {
    const SQL: &str = "
        select id, author_id, at, revision, text from review_comment where thing_id = $1 order by at desc, id desc";
    let rows: Vec<CommentRow> =
        on!(session, conn => sqlx::query_as(SQL).bind(thing).fetch_all(conn).await?);
    rows.into_iter()
        .map(|row| {
            let read = RowOf::new("review_comment", row.id);
            Ok(Comment {
                id: row.id,
                author: StaffId(row.author_id),
                at: read.instant("at", row.at)?,
                revision: read.number("revision", row.revision)?,
                text: Line::parse(&row.text, COMMENT_MAX).map_err(|_| read.bad("text"))?,
            })
        })
        .collect()
}
