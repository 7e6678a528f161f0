//! The outbox as a list, cut down to what somebody may see.

use domain::booking::Status;
use domain::id::{DeskId, DriveId, EventId, MunicipalityId, StaffId};
use domain::message::{Message, MessageState};
use domain::secret::BookingCode;
use domain::staff::extent::Extent;
use jiff::Timestamp;
use uuid::Uuid;

use super::row::Row;
use crate::error::StoreError;
use crate::history::Part;
use crate::listed::{Bounds, keys, listed};
use crate::row::RowOf;
use crate::session::{Session, on};

/// Which messages are wanted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// About bookings and requests of these parts of the network.
    pub extent: Extent,
    /// To these members of staff.
    pub staff: Vec<StaffId>,
    /// Of this state; `None`: of all.
    pub state: Option<MessageState>,
}

/// A message with what it is about, without anybody's name or address.
#[derive(Debug, Clone)]
pub struct Outgoing {
    /// The message.
    pub message: Message,
    /// Why the last attempt did not work.
    pub error: Option<String>,
    /// When its state last changed.
    pub changed_at: Timestamp,
    /// The desk it is about, if about one.
    pub desk: Option<DeskId>,
    /// The municipality of a request that names no desk.
    pub municipality: Option<MunicipalityId>,
    /// The code of the booking, when it begins and what became of it.
    pub booking: Option<(BookingCode, Timestamp, Status)>,
    /// The code of the sign-up, and the event it is for.
    pub sign_up: Option<(BookingCode, EventId)>,
    /// The code of the pledge, and the drive it is for.
    pub pledge: Option<(BookingCode, DriveId)>,
}

macro_rules! columns {
    () => {
        "m.id, m.kind, m.channel, m.booking_id, m.callback_id, m.staff_id, m.sign_up_id, m.pledge_id, m.about_id, m.starts_at, m.sequence, m.state,
         m.attempts, m.created_at, m.error, m.changed_at, coalesce(b.desk_id, c.desk_id) as desk_id,
         c.municipality_id, b.code, b.starts_at as appointment_at, b.status, s.code as sign_up_code, o.event_id, p.code as pledge_code,
         p.drive_id"
    };
}

/// $1 network, $2 municipalities, $3 desks, $4 staff, $5 state.
macro_rules! wanted {
    ($database:ident) => {
        concat!(
            " from message m
            left join booking b on b.id = m.booking_id
            left join callback c on c.id = m.callback_id
            left join sign_up s on s.id = m.sign_up_id
            left join occurrence o on o.id = s.occurrence_id
            left join pledge p on p.id = m.pledge_id
            left join desk d on d.id = coalesce(b.desk_id, c.desk_id)
            where ((m.staff_id is null and ($1 = 1
                or coalesce(d.municipality_id, c.municipality_id) in ",
            listed!($database, "$2"),
            " or d.id in ",
            listed!($database, "$3"),
            " or exists (select 1 from event_municipality em where em.event_id = o.event_id and em.municipality_id in ",
            listed!($database, "$2"),
            ") or exists (select 1 from drive_municipality dm where dm.drive_id = p.drive_id and dm.municipality_id in ",
            listed!($database, "$2"),
            "))) or m.staff_id in ",
            listed!($database, "$4"),
            ") and ($5 = '' or m.state = $5)"
        )
    };
}

macro_rules! bind {
    ($query:expr, $bounds:expr, $filter:expr, $state:expr) => {
        $query
            .bind($bounds.network)
            .bind(&$bounds.municipalities)
            .bind(&$bounds.desks)
            .bind(keys($filter.staff.iter().map(|s| s.0))?)
            .bind($state)
    };
}

/// The messages that are wanted, the newest first.
///
/// # Errors
/// The database does not answer.
pub async fn list(
    session: &mut Session,
    filter: &Filter,
    part: Part,
) -> Result<Vec<Outgoing>, StoreError> {
    const SQLITE: &str = concat!(
        "select ",
        columns!(),
        wanted!(sqlite),
        " order by m.created_at desc, m.id desc limit $6 offset $7"
    );
    const POSTGRES: &str = concat!(
        "select ",
        columns!(),
        wanted!(postgres),
        " order by m.created_at desc, m.id desc limit $6 offset $7"
    );
    let bounds = Bounds::of(&filter.extent)?;
    let state = filter.state.map_or("", MessageState::word);
    let sql = session.pick(SQLITE, POSTGRES);
    let rows: Vec<ListRow> = on!(session, conn => {
        bind!(sqlx::query_as(sql), bounds, filter, state)
            .bind(i64::from(part.most))
            .bind(i64::from(part.skip))
            .fetch_all(conn)
            .await?
    });
    rows.into_iter().map(Outgoing::try_from).collect()
}

/// How many messages of each state there are, whichever the filter asks for.
///
/// # Errors
/// The database does not answer.
pub async fn by_state(
    session: &mut Session,
    filter: &Filter,
) -> Result<Vec<(MessageState, u64)>, StoreError> {
    const SQLITE: &str = concat!(
        "select m.state, count(*)",
        wanted!(sqlite),
        " group by m.state"
    );
    const POSTGRES: &str = concat!(
        "select m.state, count(*)",
        wanted!(postgres),
        " group by m.state"
    );
    let bounds = Bounds::of(&filter.extent)?;
    let sql = session.pick(SQLITE, POSTGRES);
    let rows: Vec<(String, i64)> =
        on!(session, conn => bind!(sqlx::query_as(sql), bounds, filter, "").fetch_all(conn).await?);
    Ok(MessageState::ALL
        .into_iter()
        .map(|state| {
            let count = rows.iter().find(|(word, _)| *word == state.word());
            (state, count.map_or(0, |(_, n)| n.unsigned_abs()))
        })
        .collect())
}

#[derive(sqlx::FromRow)]
struct ListRow {
    #[sqlx(flatten)]
    message: Row,
    error: Option<String>,
    changed_at: i64,
    desk_id: Option<Uuid>,
    municipality_id: Option<Uuid>,
    code: Option<String>,
    appointment_at: Option<i64>,
    status: Option<String>,
    sign_up_code: Option<String>,
    event_id: Option<Uuid>,
    pledge_code: Option<String>,
    drive_id: Option<Uuid>,
}

impl TryFrom<ListRow> for Outgoing {
    type Error = StoreError;

    fn try_from(row: ListRow) -> Result<Self, StoreError> {
        let message = Message::try_from(row.message)?;
        let read = RowOf::new("message", message.id);
        let booking = match (row.code, row.appointment_at, row.status) {
            (Some(code), Some(at), Some(status)) => Some((
                read.text("code", &code)?,
                read.instant("starts_at", at)?,
                read.word("status", &status, Status::from_word)?,
            )),
            _ => None,
        };
        let sign_up = match (row.sign_up_code, row.event_id) {
            (Some(code), Some(event)) => Some((read.text("code", &code)?, EventId(event))),
            _ => None,
        };
        let pledge = match (row.pledge_code, row.drive_id) {
            (Some(code), Some(drive)) => Some((read.text("code", &code)?, DriveId(drive))),
            _ => None,
        };
        Ok(Self {
            message,
            sign_up,
            pledge,
            error: row.error,
            changed_at: read.instant("changed_at", row.changed_at)?,
            desk: row.desk_id.map(DeskId),
            municipality: row.municipality_id.map(MunicipalityId),
            booking,
        })
    }
}
