//! Events that are over, by the page.

use domain::event::{Event, EventKind};
use domain::id::MunicipalityId;
use jiff::civil::Date;

use super::row::{Row, columns};
use crate::error::StoreError;
use crate::history::Part;
use crate::listed::{keys, listed};
use crate::session::{Session, on};

/// Which events are wanted; `None` asks for all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Archive {
    /// Of which nothing takes place on this day or later.
    pub before: Date,
    /// Of which something took place in this year.
    pub year: Option<i16>,
    /// To which families of this municipality were invited.
    pub municipality: Option<MunicipalityId>,
    /// Of this kind.
    pub kind: Option<EventKind>,
}

/// $1 before, $2 municipalities (a list of one or none), $3 kind, $4 from, $5 until.
macro_rules! wanted {
    ($database:ident) => {
        concat!(
            " from event e where e.on_site = 1 and e.last_day < $1
              and ($2 = '[]' or exists (select 1 from event_municipality m where m.event_id = e.id and m.municipality_id in ",
            listed!($database, "$2"),
            ")) and ($3 = '' or e.kind = $3) and e.last_day >= $4 and e.first_day <= $5"
        )
    };
}

macro_rules! bind {
    ($query:expr, $wanted:expr) => {{
        let (from, until) = match $wanted.year {
            Some(year) => (format!("{year:04}-01-01"), format!("{year:04}-12-31")),
            None => ("0000-01-01".to_owned(), "9999-12-31".to_owned()),
        };
        $query
            .bind($wanted.before.to_string())
            .bind(keys($wanted.municipality.map(|m| m.0))?)
            .bind($wanted.kind.map_or("", EventKind::word))
            .bind(from)
            .bind(until)
    }};
}

/// The events that are wanted, the last one first.
///
/// # Errors
/// The database does not answer.
pub async fn archive(
    session: &mut Session,
    wanted: &Archive,
    part: Part,
) -> Result<Vec<Event>, StoreError> {
    const SQLITE: &str = concat!(
        "select ",
        columns!(),
        wanted!(sqlite),
        " order by e.last_day desc, e.id limit $6 offset $7"
    );
    const POSTGRES: &str = concat!(
        "select ",
        columns!(),
        wanted!(postgres),
        " order by e.last_day desc, e.id limit $6 offset $7"
    );
    let sql = session.pick(SQLITE, POSTGRES);
    let rows: Vec<Row> = on!(session, conn => {
        bind!(sqlx::query_as(sql), wanted)
            .bind(i64::from(part.most))
            .bind(i64::from(part.skip))
            .fetch_all(conn)
            .await?
    });
    rows.into_iter().map(Event::try_from).collect()
}

/// How many there are.
///
/// # Errors
/// The database does not answer.
pub async fn archived_count(session: &mut Session, wanted: &Archive) -> Result<u64, StoreError> {
    const SQLITE: &str = concat!("select count(*)", wanted!(sqlite));
    const POSTGRES: &str = concat!("select count(*)", wanted!(postgres));
    let sql = session.pick(SQLITE, POSTGRES);
    let count: i64 =
        on!(session, conn => bind!(sqlx::query_scalar(sql), wanted).fetch_one(conn).await?);
    Ok(count.unsigned_abs())
}
