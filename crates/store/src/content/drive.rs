//! Drives as the public knows them.

use domain::drive::Drive;

use super::event::standing_word;
use crate::drive_item;
use crate::error::StoreError;
use crate::row::{RowOf, to_json};
use crate::search;
use crate::session::{Tx, on};

/// Writes a drive with the municipalities that it is for, and what it asks for. No need falls below what is promised; what it asks for
/// no more keeps its counters.
///
/// # Errors
/// Another one has its slug, or a municipality is unknown ([`StoreError::Conflict`]); it has no period ([`StoreError::Broken`]).
pub async fn put_drive(tx: &mut Tx, drive: &Drive) -> Result<(), StoreError> {
    const SQL: &str = "
        insert into drive (id, slug, card, standing, version, first_day, last_day, changed_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8)
        on conflict (id) do update set
            slug = excluded.slug, card = excluded.card, standing = excluded.standing, version = excluded.version,
            first_day = excluded.first_day, last_day = excluded.last_day, changed_at = excluded.changed_at";
    const CLEAR: &str = "delete from drive_municipality where drive_id = $1";
    const IS_FOR: &str =
        "insert into drive_municipality (drive_id, municipality_id) values ($1, $2)";
    let period = drive.card.period;
    let period = period.ok_or_else(|| RowOf::new("drive", drive.id).bad("first_day"))?;
    on!(tx, conn => {
        sqlx::query(SQL)
            .bind(drive.id.0)
            .bind(&drive.card.slug)
            .bind(to_json(&drive.card)?)
            .bind(standing_word(drive.standing))
            .bind(i64::from(drive.version))
            .bind(period.from.to_string())
            .bind(period.until.to_string())
            .bind(drive.changed_at.as_second())
            .execute(conn)
            .await
            .map(|_| ())
    })?;
    on!(tx, conn => sqlx::query(CLEAR).bind(drive.id.0).execute(conn).await.map(|_| ()))?;
    for municipality in &drive.card.municipalities {
        on!(tx, conn => {
            sqlx::query(IS_FOR)
                .bind(drive.id.0)
                .bind(municipality.0)
                .execute(conn)
                .await
                .map(|_| ())
        })?;
    }
    drive_item::put_all(tx, drive).await?;
    search::put_drive(tx, drive).await?;
    tx.note_content();
    Ok(())
}
