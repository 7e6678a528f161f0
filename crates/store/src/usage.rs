//! What is taken of the slots of desks.

use std::collections::HashMap;

use domain::availability::Usage;
use domain::id::DeskId;
use jiff::Timestamp;

use crate::error::StoreError;
use crate::row::RowOf;
use crate::session::{Session, on};

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
    const SQL: &str = "
        select s.starts_at,
               cast(s.taken - coalesce(e.seats, 0) as bigint),
               cast(s.taken_online - coalesce(e.online, 0) as bigint)
        from slot s
        left join (
            select slot_id, count(*) as seats, sum(case when seat = 'online' then 1 else 0 end) as online
            from hold
            where desk_id = $1 and starts_at >= $2 and starts_at < $3
              and expires_at <= $4 and keeps_seat = 1 and seat <> 'beyond'
            group by slot_id
        ) e on e.slot_id = s.id
        where s.desk_id = $1 and s.starts_at >= $2 and s.starts_at < $3 and s.taken > 0";
    // Start, seats taken, seats taken on the site. The page of times reads many: what is not needed costs.
    let rows: Vec<(i64, i64, i64)> = on!(session, conn => {
        sqlx::query_as(SQL)
            .bind(desk.0)
            .bind(from.as_second())
            .bind(until.as_second())
            .bind(now.as_second())
            .fetch_all(conn)
            .await?
    });
    let read = RowOf::new("slot of desk", desk.0);
    let usage = |(starts_at, taken, taken_online)| {
        let usage = Usage {
            taken: read.number("taken", taken)?,
            taken_online: read.number("taken_online", taken_online)?,
        };
        Ok((read.instant("starts_at", starts_at)?, usage))
    };
    rows.into_iter().map(usage).collect()
}
