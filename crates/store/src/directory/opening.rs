//! When desks receive, by desk.

use std::collections::HashMap;

use domain::id::{ClosureId, ExtraOpeningId, OpeningId};
use domain::opening::{Closure, ExtraOpening, Minutes, Opening, SeatPlan};
use jiff::civil::Weekday;
use uuid::Uuid;

use super::all;
use crate::error::StoreError;
use crate::row::RowOf;
use crate::session::Session;

type ByDesk<T> = HashMap<Uuid, Vec<T>>;

#[derive(sqlx::FromRow)]
struct OpeningRow {
    id: Uuid,
    desk_id: Uuid,
    weekday: i64,
    from_minute: i64,
    until_minute: i64,
    valid_from: String,
    valid_until: Option<String>,
    slot_minutes: i64,
    seats: i64,
    caller_percent: i64,
    languages: String,
}

pub(super) async fn openings(session: &mut Session) -> Result<ByDesk<Opening>, StoreError> {
    const SQL: &str = "
        select id, desk_id, weekday, from_minute, until_minute, valid_from, valid_until, slot_minutes, seats, caller_percent,
               languages
        from opening order by weekday, from_minute, id";
    let rows: Vec<OpeningRow> = all(session, SQL).await?;
    let mut found = ByDesk::new();
    for row in rows {
        let read = RowOf::new("opening", row.id);
        let weekday = read.number("weekday", row.weekday)?;
        let opening = Opening {
            id: OpeningId(row.id),
            weekday: Weekday::from_monday_one_offset(weekday).map_err(|_| read.bad("weekday"))?,
            hours: hours(&read, row.from_minute, row.until_minute)?,
            valid_from: read.date("valid_from", &row.valid_from)?,
            valid_until: row
                .valid_until
                .map(|day| read.date("valid_until", &day))
                .transpose()?,
            plan: plan(
                &read,
                row.slot_minutes,
                row.seats,
                row.caller_percent,
                &row.languages,
            )?,
        };
        found.entry(row.desk_id).or_default().push(opening);
    }
    Ok(found)
}

#[derive(sqlx::FromRow)]
struct ClosureRow {
    id: Uuid,
    desk_id: Uuid,
    from_day: String,
    until_day: String,
    from_minute: Option<i64>,
    until_minute: Option<i64>,
    reason: String,
}

pub(super) async fn closures(session: &mut Session) -> Result<ByDesk<Closure>, StoreError> {
    const SQL: &str = "
        select id, desk_id, from_day, until_day, from_minute, until_minute, reason
        from closure order by from_day, id";
    let rows: Vec<ClosureRow> = all(session, SQL).await?;
    let mut found = ByDesk::new();
    for row in rows {
        let read = RowOf::new("closure", row.id);
        let closure = Closure {
            id: ClosureId(row.id),
            from: read.date("from_day", &row.from_day)?,
            until: read.date("until_day", &row.until_day)?,
            hours: row
                .from_minute
                .zip(row.until_minute)
                .map(|(from, until)| hours(&read, from, until))
                .transpose()?,
            reason: read.json("reason", &row.reason)?,
        };
        found.entry(row.desk_id).or_default().push(closure);
    }
    Ok(found)
}

#[derive(sqlx::FromRow)]
struct ExtraRow {
    id: Uuid,
    desk_id: Uuid,
    day: String,
    from_minute: i64,
    until_minute: i64,
    slot_minutes: i64,
    seats: i64,
    caller_percent: i64,
    languages: String,
}

pub(super) async fn extra_openings(
    session: &mut Session,
) -> Result<ByDesk<ExtraOpening>, StoreError> {
    const SQL: &str = "
        select id, desk_id, day, from_minute, until_minute, slot_minutes, seats, caller_percent, languages
        from extra_opening order by day, from_minute, id";
    let rows: Vec<ExtraRow> = all(session, SQL).await?;
    let mut found = ByDesk::new();
    for row in rows {
        let read = RowOf::new("extra_opening", row.id);
        let extra = ExtraOpening {
            id: ExtraOpeningId(row.id),
            day: read.date("day", &row.day)?,
            hours: hours(&read, row.from_minute, row.until_minute)?,
            plan: plan(
                &read,
                row.slot_minutes,
                row.seats,
                row.caller_percent,
                &row.languages,
            )?,
        };
        found.entry(row.desk_id).or_default().push(extra);
    }
    Ok(found)
}

fn hours(read: &RowOf, from: i64, until: i64) -> Result<Minutes, StoreError> {
    Minutes::new(
        read.number("from_minute", from)?,
        read.number("until_minute", until)?,
    )
    .map_err(|_| read.bad("until_minute"))
}

fn plan(
    read: &RowOf,
    slot_minutes: i64,
    seats: i64,
    caller_percent: i64,
    languages: &str,
) -> Result<SeatPlan, StoreError> {
    SeatPlan::new(
        read.number("slot_minutes", slot_minutes)?,
        read.number("seats", seats)?,
        read.number("caller_percent", caller_percent)?,
        read.json("languages", languages)?,
    )
    .map_err(|_| read.bad("seats"))
}
