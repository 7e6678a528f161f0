//! Events as the public knows them.

use domain::event::{Event, Standing};

use crate::error::StoreError;
use crate::row::{RowOf, to_json};
use crate::search;
use crate::session::{Tx, on};

/// Writes an event with the municipalities whose families are invited.
///
/// # Errors
/// Another one has its slug, or a municipality is unknown ([`StoreError::Conflict`]); it has no date ([`StoreError::Broken`]).
pub async fn put_event(tx: &mut Tx, event: &Event) -> Result<(), StoreError> {
    const SQL: &str = "
        insert into event (id, slug, kind, card, standing, moved_from, sequence, first_day, last_day, changed_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        on conflict (id) do update set
            slug = excluded.slug, kind = excluded.kind, card = excluded.card, standing = excluded.standing,
            moved_from = excluded.moved_from, sequence = excluded.sequence, first_day = excluded.first_day,
            last_day = excluded.last_day, changed_at = excluded.changed_at";
    const CLEAR: &str = "delete from event_municipality where event_id = $1";
    const INVITES: &str =
        "insert into event_municipality (event_id, municipality_id) values ($1, $2)";
    let (first, last) = event
        .span()
        .ok_or_else(|| RowOf::new("event", event.id).bad("first_day"))?;
    on!(tx, conn => {
        sqlx::query(SQL)
            .bind(event.id.0)
            .bind(&event.card.slug)
            .bind(event.card.kind.word())
            .bind(to_json(&event.card)?)
            .bind(standing_word(event.standing))
            .bind(event.moved_from.as_ref().map(to_json).transpose()?)
            .bind(i64::from(event.sequence))
            .bind(first.to_string())
            .bind(last.to_string())
            .bind(event.changed_at.as_second())
            .execute(conn)
            .await
            .map(|_| ())
    })?;
    on!(tx, conn => sqlx::query(CLEAR).bind(event.id.0).execute(conn).await.map(|_| ()))?;
    for municipality in &event.card.municipalities {
        on!(tx, conn => {
            sqlx::query(INVITES)
                .bind(event.id.0)
                .bind(municipality.0)
                .execute(conn)
                .await
                .map(|_| ())
        })?;
    }
    search::put_event(tx, event).await?;
    tx.note_content();
    Ok(())
}

pub(crate) fn standing_word(standing: Standing) -> &'static str {
    match standing {
        Standing::Planned => "planned",
        Standing::CalledOff => "called_off",
    }
}

pub(crate) fn standing_of(word: &str) -> Option<Standing> {
    [Standing::Planned, Standing::CalledOff]
        .into_iter()
        .find(|s| standing_word(*s) == word)
}
