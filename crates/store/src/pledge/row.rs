//! A row of the table of pledges, with when it is to be brought and what it consists of.

use std::collections::HashMap;

use domain::drive::{Donor, Due, Pledge, PledgeLine, PledgePlace, PledgeStatus};
use domain::id::{DriveId, DriveItemId, DriveWindowId, DropOffPointId, PledgeId, WindowId};
use uuid::Uuid;

use crate::error::StoreError;
use crate::listed::{keys, listed};
use crate::row::RowOf;
use crate::session::{Session, on};

/// To be selected from [`from`].
macro_rules! columns {
    () => {
        "p.id, p.code, p.drive_id, p.drive_window_id, w.window_id, w.date, w.starts_at, w.ends_at, p.shop_id, p.status, p.sequence,
         p.due_at, p.lapses_at, p.first_name, p.phone, p.email, p.language, p.received_at, p.created_at, p.erase_on, p.erased_at"
    };
}
pub(super) use columns;

macro_rules! from {
    () => {
        " from pledge p left join drive_window w on w.id = p.drive_window_id "
    };
}
pub(super) use from;

#[derive(sqlx::FromRow)]
pub(super) struct Row {
    id: Uuid,
    code: String,
    drive_id: Uuid,
    drive_window_id: Option<Uuid>,
    window_id: Option<Uuid>,
    date: Option<String>,
    starts_at: Option<i64>,
    ends_at: Option<i64>,
    shop_id: Option<Uuid>,
    status: String,
    sequence: i64,
    due_at: i64,
    lapses_at: Option<i64>,
    first_name: Option<String>,
    phone: Option<String>,
    email: Option<String>,
    language: String,
    received_at: Option<i64>,
    created_at: i64,
    erase_on: String,
    erased_at: Option<i64>,
}

impl Row {
    fn place(&self, read: &RowOf) -> Result<PledgePlace, StoreError> {
        let window = (
            self.drive_window_id,
            self.window_id,
            self.date.as_deref(),
            self.starts_at.zip(self.ends_at),
        );
        Ok(match (window, self.shop_id) {
            ((Some(row), Some(window), Some(date), Some((starts_at, ends_at))), None) => {
                PledgePlace::Window {
                    row: DriveWindowId(row),
                    window: WindowId(window),
                    date: read.date("date", date)?,
                    starts_at: read.instant("starts_at", starts_at)?,
                    ends_at: read.instant("ends_at", ends_at)?,
                }
            }
            ((None, ..), Some(shop)) => PledgePlace::Shop(DropOffPointId(shop)),
            ((None, ..), None) => PledgePlace::Open,
            _ => return Err(read.bad("drive_window_id")),
        })
    }

    fn pledge(self, lines: Vec<PledgeLine>) -> Result<Pledge, StoreError> {
        let read = RowOf::new("pledge", self.id);
        let place = self.place(&read)?;
        let guest = read.guest(
            self.first_name.as_deref(),
            self.phone.as_deref(),
            self.email.as_deref(),
            &self.language,
        )?;
        Ok(Pledge {
            id: PledgeId(self.id),
            code: read.text("code", &self.code)?,
            drive: DriveId(self.drive_id),
            place,
            lines,
            donor: Donor {
                first_name: guest.first_name,
                contact: guest.contact,
                language: guest.language,
            },
            status: read.word("status", &self.status, PledgeStatus::from_word)?,
            sequence: read.number("sequence", self.sequence)?,
            due: Due(read.instant("due_at", self.due_at)?),
            lapses_at: read.maybe_instant("lapses_at", self.lapses_at)?,
            received_at: read.maybe_instant("received_at", self.received_at)?,
            created_at: read.instant("created_at", self.created_at)?,
            erase_on: read.date("erase_on", &self.erase_on)?,
            erased_at: read.maybe_instant("erased_at", self.erased_at)?,
        })
    }
}

/// Rows with their lines, which are read for all of them at once.
pub(super) async fn with_lines(
    session: &mut Session,
    rows: Vec<Row>,
) -> Result<Vec<Pledge>, StoreError> {
    const SQLITE: &str = concat!(
        "select pledge_id, item_id, promised, brought from pledge_line where pledge_id in ",
        listed!(sqlite, "$1"),
        " order by pledge_id, item_id"
    );
    const POSTGRES: &str = concat!(
        "select pledge_id, item_id, promised, brought from pledge_line where pledge_id in ",
        listed!(postgres, "$1"),
        " order by pledge_id, item_id"
    );
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let sql = session.pick(SQLITE, POSTGRES);
    let ids = keys(rows.iter().map(|row| row.id))?;
    let found: Vec<(Uuid, Uuid, i64, i64)> =
        on!(session, conn => sqlx::query_as(sql).bind(ids).fetch_all(conn).await?);
    let mut lines: HashMap<Uuid, Vec<PledgeLine>> = HashMap::new();
    for (pledge, item, promised, brought) in found {
        let read = RowOf::new("pledge_line", pledge);
        lines.entry(pledge).or_default().push(PledgeLine {
            item: DriveItemId(item),
            promised: read.number("promised", promised)?,
            brought: read.number("brought", brought)?,
        });
    }
    let each = rows.into_iter();
    each.map(|row| {
        let own = lines.remove(&row.id).unwrap_or_default();
        row.pledge(own)
    })
    .collect()
}

/// One row with its lines.
pub(super) async fn one_with_lines(
    session: &mut Session,
    row: Option<Row>,
) -> Result<Option<Pledge>, StoreError> {
    let found = with_lines(session, row.into_iter().collect()).await?;
    Ok(found.into_iter().next())
}
