//! How often what is published is read.

use domain::locale::Locale;
use jiff::civil::Date;
use serde::Serialize;
use uuid::Uuid;

use crate::error::StoreError;
use crate::row::{RowOf, to_json};
use crate::session::{Session, Tx, on};

/// How often the page about a thing was read in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reads {
    /// What the page is about.
    pub thing: Uuid,
    /// The language of the page.
    pub language: Locale,
    /// How often.
    pub count: u64,
}

/// Adds to the counts of a day, whatever other servers have added. One statement, which takes its rows in one order, so that no two
/// servers wait for each other.
///
/// # Errors
/// The database does not answer.
pub async fn add(tx: &mut Tx, day: Date, reads: &[Reads]) -> Result<(), StoreError> {
    const SQLITE: &str = "
        insert into read_count (day, thing_id, language, reads)
        select $1, unhex(value ->> 'thing', '-'), value ->> 'language', value ->> 'count' from json_each($2)
        where true
        on conflict (day, thing_id, language) do update set reads = read_count.reads + excluded.reads";
    const POSTGRES: &str = "
        insert into read_count (day, thing_id, language, reads)
        select $1, thing, language, count
        from json_to_recordset(cast($2 as json)) as came (thing uuid, language text, count bigint)
        order by thing, language
        on conflict (day, thing_id, language) do update set reads = read_count.reads + excluded.reads";
    let rows: Vec<_> = reads
        .iter()
        .filter(|reads| reads.count > 0)
        .map(Row::of)
        .collect();
    if rows.is_empty() {
        return Ok(());
    }
    let rows = to_json(&rows)?;
    let sql = tx.pick(SQLITE, POSTGRES);
    on!(tx, conn => {
        sqlx::query(sql).bind(day.to_string()).bind(rows).execute(conn).await?;
    });
    Ok(())
}

/// How often each thing was read in each language from a day on.
///
/// # Errors
/// The database does not answer.
pub async fn since(session: &mut Session, day: Date) -> Result<Vec<Reads>, StoreError> {
    const SQL: &str = "
        select thing_id, language, cast(sum(reads) as bigint)
        from read_count where day >= $1
        group by thing_id, language
        order by thing_id, language";
    let rows: Vec<(Uuid, String, i64)> = on!(session, conn => {
        sqlx::query_as(SQL).bind(day.to_string()).fetch_all(conn).await?
    });
    rows.into_iter()
        .map(|(thing, language, count)| {
            let read = RowOf::new("read_count", thing);
            Ok(Reads {
                thing,
                language: read.text("language", &language)?,
                count: count.unsigned_abs(),
            })
        })
        .collect()
}

/// Deletes the counts of days before this one.
///
/// # Errors
/// The database does not answer.
pub async fn forget_before(tx: &mut Tx, day: Date) -> Result<(), StoreError> {
    const SQL: &str = "delete from read_count where day < $1";
    on!(tx, conn => { sqlx::query(SQL).bind(day.to_string()).execute(conn).await?; });
    Ok(())
}

/// Reads as both databases take them from JSON.
#[derive(Serialize)]
struct Row {
    thing: Uuid,
    language: &'static str,
    count: u64,
}

impl Row {
    fn of(reads: &Reads) -> Self {
        Self {
            thing: reads.thing,
            language: reads.language.tag(),
            count: reads.count,
        }
    }
}
