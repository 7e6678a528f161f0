//! Counts of bookings, which outlive the people in them.

use domain::desk::Kind;
use domain::figures::{Count, Outcome};
use domain::id::{DeskId, MunicipalityId};
use jiff::Timestamp;
use uuid::Uuid;

use crate::error::StoreError;
use crate::row::RowOf;
use crate::session::{Session, on};

/// Bookings whose appointment starts in `[from, until)`, alike ones counted together, as those of the month `month`. Called off by
/// the desk is what the history says that somebody of the staff called off.
///
/// # Errors
/// The database does not answer.
pub async fn bookings(
    session: &mut Session,
    from: Timestamp,
    until: Timestamp,
    month: usize,
) -> Result<Vec<Count>, StoreError> {
    const SQL: &str = "
        select desk_id, municipality_id, outcome, kind, language, interpreter, count(*) as bookings
        from (
            select desk_id, municipality_id, kind, language, interpreter,
                   case when status in ('arrived', 'seen') then 'kept'
                        when status = 'missed' then 'missed'
                        when status = 'confirmed' then 'open'
                        when exists (
                            select 1 from history
                            where thing_id = booking.id and action in ('booking-cancelled', 'booking-called-off')
                              and staff_id is not null
                        ) then 'cancelled_desk'
                        else 'cancelled_family' end as outcome
            from booking join desk on desk.id = booking.desk_id
            where starts_at >= $1 and starts_at < $2
        ) alike
        group by desk_id, municipality_id, outcome, kind, language, interpreter
        order by desk_id, outcome, kind, language, interpreter";
    let rows: Vec<Row> = on!(session, conn => {
        sqlx::query_as(SQL)
            .bind(from.as_second())
            .bind(until.as_second())
            .fetch_all(conn)
            .await?
    });
    rows.into_iter().map(|row| row.count(month)).collect()
}

/// How many bookings of a desk were made how long before their time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waited {
    /// The desk.
    pub desk: DeskId,
    /// Its municipality.
    pub municipality: MunicipalityId,
    /// Days of 24 hours.
    pub days: u32,
    /// How many.
    pub bookings: u64,
}

/// How long before they were asked for, of bookings whose appointment starts in `[from, until)`.
///
/// # Errors
/// The database does not answer.
pub async fn waits(
    session: &mut Session,
    from: Timestamp,
    until: Timestamp,
) -> Result<Vec<Waited>, StoreError> {
    // Somebody at the door may be entered after the appointment began.
    const SQL: &str = "
        select desk_id, municipality_id, days, count(*) as bookings
        from (
            select desk_id, municipality_id, case when starts_at > created_at then (starts_at - created_at) / 86400 else 0 end as days
            from booking join desk on desk.id = booking.desk_id
            where starts_at >= $1 and starts_at < $2
        ) waited
        group by desk_id, municipality_id, days
        order by desk_id, days";
    let rows: Vec<(Uuid, Uuid, i64, i64)> = on!(session, conn => {
        sqlx::query_as(SQL)
            .bind(from.as_second())
            .bind(until.as_second())
            .fetch_all(conn)
            .await?
    });
    rows.into_iter()
        .map(|(desk, municipality, days, bookings)| {
            let read = RowOf::new("booking", desk);
            Ok(Waited {
                desk: DeskId(desk),
                municipality: MunicipalityId(municipality),
                days: read.number("created_at", days)?,
                bookings: bookings.unsigned_abs(),
            })
        })
        .collect()
}

/// When the first appointment of all starts, if there is one: from then on there are figures.
///
/// # Errors
/// The database does not answer.
pub async fn first(session: &mut Session) -> Result<Option<Timestamp>, StoreError> {
    const SQL: &str = "select min(starts_at) from booking";
    let at: Option<i64> = on!(session, conn => sqlx::query_scalar(SQL).fetch_one(conn).await?);
    RowOf::new("booking", "first").maybe_instant("starts_at", at)
}

#[derive(sqlx::FromRow)]
struct Row {
    desk_id: Uuid,
    municipality_id: Uuid,
    outcome: String,
    kind: Option<String>,
    language: String,
    interpreter: String,
    bookings: i64,
}

impl Row {
    fn count(self, month: usize) -> Result<Count, StoreError> {
        let read = RowOf::new("booking", self.desk_id);
        Ok(Count {
            desk: DeskId(self.desk_id),
            municipality: MunicipalityId(self.municipality_id),
            month,
            outcome: read.word("status", &self.outcome, outcome_of)?,
            kind: read.maybe_word("kind", self.kind.as_deref(), Kind::from_word)?,
            language: read.text("language", &self.language)?,
            interpreter: self.interpreter == "wanted",
            bookings: self.bookings.unsigned_abs(),
        })
    }
}

fn outcome_of(word: &str) -> Option<Outcome> {
    Some(match word {
        "kept" => Outcome::Kept,
        "missed" => Outcome::Missed,
        "open" => Outcome::Open,
        "cancelled_desk" => Outcome::CancelledByDesk,
        "cancelled_family" => Outcome::CancelledByFamily,
        _ => return None,
    })
}
