//! What is taken of the slots of desks.

use std::collections::HashMap;

use domain::availability::Usage;
use domain::id::DeskId;
use jiff::Timestamp;
use uuid::Uuid;

use crate::error::StoreError;
use crate::row::RowOf;
use crate::session::{Session, Target, on};

/// Usage by start.
pub type ByStart = HashMap<Timestamp, Usage>;

/// What is taken at `now` of a desk's slots that start in `[from, until)`. Slots of which nothing is taken are not listed;
/// expired holds do not count, swept or not.
///
/// # Errors
/// The database does not answer.
pub async fn of_desk(
    session: &mut Session,
    desk: DeskId,
    from: Timestamp,
    until: Timestamp,
    now: Timestamp,
) -> Result<ByStart, StoreError> {
    const SQL: &str = usage_of!("= $1");
    let rows: Vec<Row> = on!(session, conn => {
        sqlx::query_as(SQL)
            .bind(desk.0)
            .bind(from.as_second())
            .bind(until.as_second())
            .bind(now.as_second())
            .fetch_all(conn)
            .await?
    });
    Ok(by_desk(rows)?.remove(&desk).unwrap_or_default())
}

/// As [`of_desk`], for several desks in one statement. Desks without anything taken are not listed.
///
/// # Errors
/// The database does not answer.
pub async fn of_desks(
    session: &mut Session,
    desks: &[DeskId],
    from: Timestamp,
    until: Timestamp,
    now: Timestamp,
) -> Result<HashMap<DeskId, ByStart>, StoreError> {
    let (from, until, now) = (from.as_second(), until.as_second(), now.as_second());
    let rows: Vec<Row> = match session.target() {
        Target::Sqlite(conn) => {
            // A list of keys travels as JSON of hexadecimal digits: SQLite has no arrays.
            let keys: Vec<String> = desks.iter().map(|d| d.0.simple().to_string()).collect();
            sqlx::query_as(concat!(
                "with wanted as (select unhex(value) as desk_id from json_each($1))",
                usage_of!("in (select desk_id from wanted)")
            ))
            .bind(crate::row::to_json(&keys)?)
            .bind(from)
            .bind(until)
            .bind(now)
            .fetch_all(conn)
            .await?
        }
        Target::Postgres(conn) => {
            let keys: Vec<Uuid> = desks.iter().map(|d| d.0).collect();
            sqlx::query_as(usage_of!("= any($1)"))
                .bind(keys)
                .bind(from)
                .bind(until)
                .bind(now)
                .fetch_all(conn)
                .await?
        }
    };
    by_desk(rows)
}

fn by_desk(rows: Vec<Row>) -> Result<HashMap<DeskId, ByStart>, StoreError> {
    let mut found: HashMap<DeskId, ByStart> = HashMap::new();
    for (desk, starts_at, taken, taken_online) in rows {
        let read = RowOf::new("slot of desk", desk);
        let usage = Usage {
            taken: read.number("taken", taken)?,
            taken_online: read.number("taken_online", taken_online)?,
        };
        let at = read.instant("starts_at", starts_at)?;
        found.entry(DeskId(desk)).or_default().insert(at, usage);
    }
    Ok(found)
}

/// Desk, start, seats taken, seats taken on the site. The page of times reads many: what is not needed costs.
type Row = (Uuid, i64, i64, i64);

/// $1 desk or desks, $2 from, $3 until, $4 now.
macro_rules! usage_of {
    ($desks:literal) => {
        concat!(
            "
            select s.desk_id, s.starts_at,
                   cast(s.taken - coalesce(e.seats, 0) as bigint),
                   cast(s.taken_online - coalesce(e.online, 0) as bigint)
            from slot s
            left join (
                select slot_id, count(*) as seats, sum(case when seat = 'online' then 1 else 0 end) as online
                from hold
                where desk_id ", $desks, " and starts_at >= $2 and starts_at < $3
                  and expires_at <= $4 and keeps_seat = 1 and seat <> 'beyond'
                group by slot_id
            ) e on e.slot_id = s.id
            where s.desk_id ", $desks, " and s.starts_at >= $2 and s.starts_at < $3 and s.taken > 0"
        )
    };
}
use usage_of;
