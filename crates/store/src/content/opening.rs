//! When desks receive.

use domain::id::{ClosureId, DeskId, ExtraOpeningId, OpeningId};
use domain::opening::{Closure, ExtraOpening, Opening};
use domain::opening_change::Rules;
use uuid::Uuid;

use super::remove;
use crate::error::StoreError;
use crate::row::to_json;
use crate::session::{Tx, on};

/// The rules of a desk that are going to change: until the transaction ends nobody else can change them. `None`: there is
/// no such desk.
///
/// # Errors
/// The database does not answer.
pub async fn lock_rules(tx: &mut Tx, desk: DeskId) -> Result<Option<Rules>, StoreError> {
    const SQLITE: &str = "select id from desk where id = $1";
    // Bookings refer to the desk, and go on meanwhile.
    const POSTGRES: &str = "select id from desk where id = $1 for no key update";
    let sql = tx.pick(SQLITE, POSTGRES);
    let found: Option<Uuid> =
        on!(tx, conn => sqlx::query_scalar(sql).bind(desk.0).fetch_optional(conn).await?);
    match found {
        Some(_) => Ok(Some(crate::directory::rules_of(tx, desk).await?)),
        None => Ok(None),
    }
}

/// Writes a weekly rule of a desk.
///
/// # Errors
/// The desk is unknown ([`StoreError::Conflict`]).
pub async fn put_opening(tx: &mut Tx, desk: DeskId, opening: &Opening) -> Result<(), StoreError> {
    const SQL: &str = "
        insert into opening (id, desk_id, weekday, from_minute, until_minute, valid_from, valid_until, slot_minutes, seats,
                             caller_percent, languages)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        on conflict (id) do update set
            desk_id = excluded.desk_id, weekday = excluded.weekday, from_minute = excluded.from_minute,
            until_minute = excluded.until_minute, valid_from = excluded.valid_from, valid_until = excluded.valid_until,
            slot_minutes = excluded.slot_minutes, seats = excluded.seats, caller_percent = excluded.caller_percent,
            languages = excluded.languages";
    let plan = &opening.plan;
    on!(tx, conn => {
        sqlx::query(SQL)
            .bind(opening.id.0)
            .bind(desk.0)
            .bind(i64::from(opening.weekday.to_monday_one_offset()))
            .bind(i64::from(opening.hours.from()))
            .bind(i64::from(opening.hours.until()))
            .bind(opening.valid_from.to_string())
            .bind(opening.valid_until.map(|day| day.to_string()))
            .bind(i64::from(plan.slot_minutes()))
            .bind(i64::from(plan.seats()))
            .bind(i64::from(plan.caller_percent()))
            .bind(to_json(&plan.languages)?)
            .execute(conn)
            .await
            .map(|_| ())
    })?;
    tx.note_content();
    Ok(())
}

/// Removes a weekly rule; bookings made under it stay. `false`: there was none.
///
/// # Errors
/// The database does not answer.
pub async fn remove_opening(tx: &mut Tx, id: OpeningId) -> Result<bool, StoreError> {
    remove(tx, "delete from opening where id = $1", id.0).await
}

/// Writes a closure of one desk. What shuts several desks is a closure of each, with a key of its own.
///
/// # Errors
/// The desk is unknown ([`StoreError::Conflict`]).
pub async fn put_closure(tx: &mut Tx, desk: DeskId, closure: &Closure) -> Result<(), StoreError> {
    const SQL: &str = "
        insert into closure (id, desk_id, from_day, until_day, from_minute, until_minute, reason)
        values ($1, $2, $3, $4, $5, $6, $7)
        on conflict (id) do update set
            desk_id = excluded.desk_id, from_day = excluded.from_day, until_day = excluded.until_day,
            from_minute = excluded.from_minute, until_minute = excluded.until_minute, reason = excluded.reason";
    on!(tx, conn => {
        sqlx::query(SQL)
            .bind(closure.id.0)
            .bind(desk.0)
            .bind(closure.from.to_string())
            .bind(closure.until.to_string())
            .bind(closure.hours.map(|h| i64::from(h.from())))
            .bind(closure.hours.map(|h| i64::from(h.until())))
            .bind(to_json(&closure.reason)?)
            .execute(conn)
            .await
            .map(|_| ())
    })?;
    tx.note_content();
    Ok(())
}

/// Removes a closure. `false`: there was none.
///
/// # Errors
/// The database does not answer.
pub async fn remove_closure(tx: &mut Tx, id: ClosureId) -> Result<bool, StoreError> {
    remove(tx, "delete from closure where id = $1", id.0).await
}

/// Writes an extra opening of a desk.
///
/// # Errors
/// The desk is unknown ([`StoreError::Conflict`]).
pub async fn put_extra_opening(
    tx: &mut Tx,
    desk: DeskId,
    extra: &ExtraOpening,
) -> Result<(), StoreError> {
    const SQL: &str = "
        insert into extra_opening (id, desk_id, day, from_minute, until_minute, slot_minutes, seats, caller_percent, languages)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        on conflict (id) do update set
            desk_id = excluded.desk_id, day = excluded.day, from_minute = excluded.from_minute,
            until_minute = excluded.until_minute, slot_minutes = excluded.slot_minutes, seats = excluded.seats,
            caller_percent = excluded.caller_percent, languages = excluded.languages";
    let plan = &extra.plan;
    on!(tx, conn => {
        sqlx::query(SQL)
            .bind(extra.id.0)
            .bind(desk.0)
            .bind(extra.day.to_string())
            .bind(i64::from(extra.hours.from()))
            .bind(i64::from(extra.hours.until()))
            .bind(i64::from(plan.slot_minutes()))
            .bind(i64::from(plan.seats()))
            .bind(i64::from(plan.caller_percent()))
            .bind(to_json(&plan.languages)?)
            .execute(conn)
            .await
            .map(|_| ())
    })?;
    tx.note_content();
    Ok(())
}

/// Removes an extra opening; bookings made under it stay. `false`: there was none.
///
/// # Errors
/// The database does not answer.
pub async fn remove_extra_opening(tx: &mut Tx, id: ExtraOpeningId) -> Result<bool, StoreError> {
    remove(tx, "delete from extra_opening where id = $1", id.0).await
}
