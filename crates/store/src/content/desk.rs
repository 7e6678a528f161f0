//! Places, and the cards of desks.

use domain::desk::{Desk, Place};
use domain::id::{DeskId, PlaceId};

use super::remove;
use crate::directory::{StoredHours, step_free_word};
use crate::error::StoreError;
use crate::row::{to_json, to_words};
use crate::search;
use crate::session::{Tx, on};

/// Writes a place.
///
/// # Errors
/// The database does not answer.
pub async fn put_place(tx: &mut Tx, place: &Place) -> Result<(), StoreError> {
    const SQL: &str = "
        insert into place (id, name, address, directions, step_free, latitude, longitude)
        values ($1, $2, $3, $4, $5, $6, $7)
        on conflict (id) do update set
            name = excluded.name, address = excluded.address, directions = excluded.directions,
            step_free = excluded.step_free, latitude = excluded.latitude, longitude = excluded.longitude";
    let coordinates = place.coordinates;
    on!(tx, conn => {
        sqlx::query(SQL)
            .bind(place.id.0)
            .bind(&place.name)
            .bind(&place.address)
            .bind(to_json(&place.directions)?)
            .bind(step_free_word(place.step_free))
            .bind(coordinates.map(|(latitude, _)| latitude))
            .bind(coordinates.map(|(_, longitude)| longitude))
            .execute(conn)
            .await
            .map(|_| ())
    })?;
    tx.note_content();
    Ok(())
}

/// Removes a place. `false`: there was none.
///
/// # Errors
/// A desk is still there ([`StoreError::Conflict`]).
pub async fn remove_place(tx: &mut Tx, id: PlaceId) -> Result<bool, StoreError> {
    remove(tx, "delete from place where id = $1", id.0).await
}

/// Writes the card of a desk. Of its place only the key is kept, so the place is put first; openings, closures and extra
/// openings have functions of their own and stay as they are.
///
/// # Errors
/// Another desk has its slug, or its municipality, area or place is unknown ([`StoreError::Conflict`]).
pub async fn put_desk(tx: &mut Tx, desk: &Desk) -> Result<(), StoreError> {
    const SQL: &str = "
        insert into desk (id, slug, name, municipality_id, area_id, place_id, kinds, languages, phone, phone_hours, about,
                          bring, topics, asks, notice_seconds, horizon_days, keeps_holidays, verified_on, organisation_id)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
        on conflict (id) do update set
            slug = excluded.slug, name = excluded.name, municipality_id = excluded.municipality_id,
            area_id = excluded.area_id, place_id = excluded.place_id, kinds = excluded.kinds,
            languages = excluded.languages, phone = excluded.phone, phone_hours = excluded.phone_hours,
            about = excluded.about, bring = excluded.bring, topics = excluded.topics, asks = excluded.asks,
            notice_seconds = excluded.notice_seconds, horizon_days = excluded.horizon_days,
            keeps_holidays = excluded.keeps_holidays, verified_on = excluded.verified_on,
            organisation_id = excluded.organisation_id";
    let hours: Vec<StoredHours> = desk.phone_hours.iter().map(StoredHours::from).collect();
    on!(tx, conn => {
        sqlx::query(SQL)
            .bind(desk.id.0)
            .bind(&desk.slug)
            .bind(&desk.name)
            .bind(desk.municipality.0)
            .bind(desk.area.map(|a| a.0))
            .bind(desk.place.as_ref().map(|p| p.id.0))
            .bind(to_words(&desk.kinds, |k| k.word())?)
            .bind(to_json(&desk.languages)?)
            .bind(desk.phone.as_ref().map(|p| p.as_str()))
            .bind(to_json(&hours)?)
            .bind(to_json(&desk.about)?)
            .bind(to_json(&desk.bring)?)
            .bind(to_words(&desk.topics, |t| t.word())?)
            .bind(desk.asks.word())
            .bind(desk.notice.as_secs())
            .bind(i64::from(desk.horizon_days))
            .bind(i64::from(desk.keeps_holidays))
            .bind(desk.verified_on.map(|day| day.to_string()))
            .bind(desk.organisation.map(|o| o.0))
            .execute(conn)
            .await
            .map(|_| ())
    })?;
    search::put_desk(tx, desk).await?;
    tx.note_content();
    Ok(())
}

/// Removes a desk with its openings and closures. `false`: there was none.
///
/// # Errors
/// Somebody has ever booked there ([`StoreError::Conflict`]).
pub async fn remove_desk(tx: &mut Tx, id: DeskId) -> Result<bool, StoreError> {
    search::forget(tx, id.0).await?;
    remove(tx, "delete from desk where id = $1", id.0).await
}
