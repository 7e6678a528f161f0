//! A row of the table of sign-ups, with what it is for.

use domain::event::{SignUp, SignUpStatus};
use domain::id::{EventId, OccurrenceId, SignUpId, StageId};
use uuid::Uuid;

use crate::error::StoreError;
use crate::row::RowOf;

/// To be selected from [`from`].
macro_rules! columns {
    () => {
        "s.id, s.code, s.occurrence_id, o.event_id, o.date, o.stage_id, o.starts_at, s.party, s.arrival, s.status, s.offer_until,
         s.sequence, s.first_name, s.phone, s.email, s.language, s.arrived_at, s.created_at, s.erase_on, s.erased_at"
    };
}
pub(super) use columns;

macro_rules! from {
    () => {
        " from sign_up s join occurrence o on o.id = s.occurrence_id "
    };
}
pub(super) use from;

#[derive(sqlx::FromRow)]
pub(super) struct Row {
    id: Uuid,
    code: String,
    occurrence_id: Uuid,
    event_id: Uuid,
    date: String,
    stage_id: Uuid,
    starts_at: i64,
    party: String,
    arrival: Option<String>,
    status: String,
    offer_until: Option<i64>,
    sequence: i64,
    first_name: Option<String>,
    phone: Option<String>,
    email: Option<String>,
    language: String,
    arrived_at: Option<i64>,
    created_at: i64,
    erase_on: String,
    erased_at: Option<i64>,
}

impl TryFrom<Row> for SignUp {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let read = RowOf::new("sign_up", row.id);
        Ok(Self {
            id: SignUpId(row.id),
            code: read.text("code", &row.code)?,
            occurrence: OccurrenceId(row.occurrence_id),
            event: EventId(row.event_id),
            date: read.date("date", &row.date)?,
            stage: (!row.stage_id.is_nil()).then_some(StageId(row.stage_id)),
            starts_at: read.instant("starts_at", row.starts_at)?,
            party: read.json("party", &row.party)?,
            arrival: row
                .arrival
                .map(|at| read.text("arrival", &at))
                .transpose()?,
            status: read.word("status", &row.status, SignUpStatus::from_word)?,
            offer_until: read.maybe_instant("offer_until", row.offer_until)?,
            sequence: read.number("sequence", row.sequence)?,
            guest: read.guest(
                row.first_name.as_deref(),
                row.phone.as_deref(),
                row.email.as_deref(),
                &row.language,
            )?,
            arrived_at: read.maybe_instant("arrived_at", row.arrived_at)?,
            created_at: read.instant("created_at", row.created_at)?,
            erase_on: read.date("erase_on", &row.erase_on)?,
            erased_at: read.maybe_instant("erased_at", row.erased_at)?,
        })
    }
}
