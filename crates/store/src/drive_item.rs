//! What a drive asks for, with its counters: what is scarce. Counted by guarded statements under a check, never by reading first
//! (rule 1), and never from pledges. Whoever counts several items does so in the order of their keys.

use domain::drive::{Counter, Drive, DriveItem, Tally};
use domain::id::{DriveId, DriveItemId};
use uuid::Uuid;

use crate::error::StoreError;
use crate::row::{RowOf, to_json};
use crate::session::{Session, Tx, on};

/// Something that a drive asks for, or has asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// What its card last said of it; `needed` is in the tally.
    pub item: DriveItem,
    /// Whether the card still asks for it.
    pub asked: bool,
    /// Its counters.
    pub tally: Tally,
}

/// Whether something could be counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    /// It is.
    Done,
    /// There is not as much: nothing changed.
    TooFew,
}

/// Writes what a drive asks for now, in the order of keys. What it asks for no more is needed no further than it is promised.
pub(crate) async fn put_all(tx: &mut Tx, drive: &Drive) -> Result<(), StoreError> {
    const REST: &str = "
        update drive_item set asked = 0, needed = promised where id = $1";
    const KNOWN: &str = "select id from drive_item where drive_id = $1 and asked = 1";
    const PUT: &str = "
        insert into drive_item (id, drive_id, position, item, needed) values ($1, $2, $3, $4, $5)
        on conflict (id) do update set
            position = excluded.position, item = excluded.item, asked = 1,
            needed = case when excluded.needed > drive_item.promised then excluded.needed else drive_item.promised end
        where drive_item.drive_id = excluded.drive_id";
    let known: Vec<Uuid> =
        on!(tx, conn => sqlx::query_scalar(KNOWN).bind(drive.id.0).fetch_all(conn).await?);
    let positions = (0_i64..).zip(drive.items());
    let mut asked: Vec<_> = positions
        .map(|(position, item)| (item.id, Some((position, item))))
        .collect();
    let gone = known.into_iter().map(DriveItemId);
    asked.extend(
        gone.filter(|id| drive.item(*id).is_none())
            .map(|id| (id, None)),
    );
    asked.sort_by_key(|(id, _)| *id);
    for (id, now) in asked {
        let rows = match now {
            None => on!(tx, conn => {
                sqlx::query(REST).bind(id.0).execute(conn).await?.rows_affected()
            }),
            Some((position, item)) => on!(tx, conn => {
                sqlx::query(PUT)
                    .bind(id.0)
                    .bind(drive.id.0)
                    .bind(position)
                    .bind(to_json(item)?)
                    .bind(i64::from(item.needed))
                    .execute(conn)
                    .await?
                    .rows_affected()
            }),
        };
        if rows != 1 {
            return Err(StoreError::Conflict("an item is another drive's".into()));
        }
    }
    tx.note_drive(drive.id);
    Ok(())
}

macro_rules! columns {
    () => {
        "id, item, asked, needed, promised, received, sorted, given"
    };
}

/// Everything that a drive asks for or has asked for, in the order of its card; what it asks for no more comes last.
///
/// # Errors
/// The database does not answer.
pub async fn of_drive(session: &mut Session, drive: DriveId) -> Result<Vec<Counted>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        " from drive_item where drive_id = $1 order by asked desc, position, id"
    );
    let rows: Vec<Row> =
        on!(session, conn => sqlx::query_as(SQL).bind(drive.0).fetch_all(conn).await?);
    rows.into_iter().map(Counted::try_from).collect()
}

/// The counters of everything that is asked for by drives on the site, by drive.
///
/// # Errors
/// The database does not answer.
pub async fn of_site(session: &mut Session) -> Result<Vec<(DriveId, Counted)>, StoreError> {
    const SQL: &str = "
        select d.id as drive_id, i.id, i.item, i.asked, i.needed, i.promised, i.received, i.sorted, i.given
        from drive_item i join drive d on d.id = i.drive_id where d.on_site = 1 order by d.id, i.asked desc, i.position, i.id";
    let rows: Vec<OfSite> = on!(session, conn => sqlx::query_as(SQL).fetch_all(conn).await?);
    rows.into_iter()
        .map(|row| Ok((DriveId(row.drive_id), row.row.try_into()?)))
        .collect()
}

/// An item, with its counters as they are.
///
/// # Errors
/// The database does not answer.
pub async fn by_id(
    session: &mut Session,
    drive: DriveId,
    id: DriveItemId,
) -> Result<Option<Counted>, StoreError> {
    const SQL: &str = concat!(
        "select ",
        columns!(),
        " from drive_item where drive_id = $1 and id = $2"
    );
    let row: Option<Row> = on!(session, conn => {
        sqlx::query_as(SQL).bind(drive.0).bind(id.0).fetch_optional(conn).await?
    });
    row.map(Counted::try_from).transpose()
}

/// Takes so many pieces out of the needs: no more than are neither promised nor there.
///
/// # Errors
/// The database does not answer.
pub async fn promise(
    tx: &mut Tx,
    drive: DriveId,
    id: DriveItemId,
    pieces: u32,
) -> Result<Count, StoreError> {
    const SQL: &str = "
        update drive_item set promised = promised + $3
        where drive_id = $1 and id = $2 and asked = 1 and promised + received + $3 <= needed";
    count(tx, SQL, drive, id, i64::from(pieces)).await
}

/// Gives so many promised pieces back to the needs. What the card asks for no more is then needed no further.
///
/// # Errors
/// There were not as many ([`StoreError::Broken`]): they were given back already. The transaction must be dropped.
pub async fn release(
    tx: &mut Tx,
    drive: DriveId,
    id: DriveItemId,
    pieces: u32,
) -> Result<(), StoreError> {
    const SQL: &str = "
        update drive_item set
            promised = promised - $3, needed = case when asked = 1 then needed else promised - $3 end
        where drive_id = $1 and id = $2 and promised >= $3";
    match count(tx, SQL, drive, id, i64::from(pieces)).await? {
        Count::Done => Ok(()),
        Count::TooFew => Err(RowOf::new("drive_item", id).bad("promised")),
    }
}

/// Counts so many pieces more, or fewer, as received, sorted or given. What is sorted came, and what is given was sorted: anything else
/// is [`Count::TooFew`].
///
/// # Errors
/// The database does not answer.
pub async fn add(
    tx: &mut Tx,
    drive: DriveId,
    id: DriveItemId,
    counter: Counter,
    pieces: i64,
) -> Result<Count, StoreError> {
    const RECEIVED: &str = "
        update drive_item set received = received + $3
        where drive_id = $1 and id = $2 and received + $3 >= sorted and received + $3 <= 1000000000";
    const SORTED: &str = "
        update drive_item set sorted = sorted + $3
        where drive_id = $1 and id = $2 and sorted + $3 between given and received";
    const GIVEN: &str = "
        update drive_item set given = given + $3
        where drive_id = $1 and id = $2 and given + $3 between 0 and sorted";
    let sql = match counter {
        Counter::Received => RECEIVED,
        Counter::Sorted => SORTED,
        Counter::Given => GIVEN,
    };
    count(tx, sql, drive, id, pieces).await
}

async fn count(
    tx: &mut Tx,
    sql: &'static str,
    drive: DriveId,
    id: DriveItemId,
    pieces: i64,
) -> Result<Count, StoreError> {
    let rows = on!(tx, conn => {
        sqlx::query(sql).bind(drive.0).bind(id.0).bind(pieces).execute(conn).await?.rows_affected()
    });
    if rows == 0 {
        return Ok(Count::TooFew);
    }
    tx.note_drive(drive);
    Ok(Count::Done)
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    item: String,
    asked: i64,
    needed: i64,
    promised: i64,
    received: i64,
    sorted: i64,
    given: i64,
}

#[derive(sqlx::FromRow)]
struct OfSite {
    drive_id: Uuid,
    #[sqlx(flatten)]
    row: Row,
}

impl TryFrom<Row> for Counted {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let read = RowOf::new("drive_item", row.id);
        Ok(Self {
            item: read.json("item", &row.item)?,
            asked: row.asked == 1,
            tally: Tally {
                needed: read.number("needed", row.needed)?,
                promised: read.number("promised", row.promised)?,
                received: read.number("received", row.received)?,
                sorted: read.number("sorted", row.sorted)?,
                given: read.number("given", row.given)?,
            },
        })
    }
}
