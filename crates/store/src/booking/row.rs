//! A row of the table of bookings.

use domain::booking::{Booking, Seat, Status};
use domain::id::{BookingId, DeskId, SlotId};
use uuid::Uuid;

use crate::error::StoreError;
use crate::row::RowOf;

macro_rules! columns {
    () => {
        "id, code, slot_id, desk_id, starts_at, minutes, seat, status, sequence, kind, topic, note,
         first_name, phone, email, language, interpreter, created_at, erase_on, erased_at"
    };
}
pub(crate) use columns;

#[derive(sqlx::FromRow)]
pub(crate) struct Row {
    id: Uuid,
    code: String,
    slot_id: Uuid,
    desk_id: Uuid,
    starts_at: i64,
    minutes: i64,
    seat: String,
    status: String,
    sequence: i64,
    kind: Option<String>,
    topic: Option<String>,
    note: Option<String>,
    first_name: Option<String>,
    phone: Option<String>,
    email: Option<String>,
    language: String,
    interpreter: String,
    created_at: i64,
    erase_on: String,
    erased_at: Option<i64>,
}

impl TryFrom<Row> for Booking {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let read = RowOf::new("booking", row.id);
        Ok(Self {
            id: BookingId(row.id),
            code: read.text("code", &row.code)?,
            slot: SlotId(row.slot_id),
            desk: DeskId(row.desk_id),
            starts_at: read.instant("starts_at", row.starts_at)?,
            minutes: read.number("minutes", row.minutes)?,
            seat: read.word("seat", &row.seat, Seat::from_word)?,
            status: read.word("status", &row.status, Status::from_word)?,
            sequence: read.number("sequence", row.sequence)?,
            details: read.details(
                row.kind.as_deref(),
                row.topic.as_deref(),
                row.note.as_deref(),
            )?,
            family: read.family(
                row.first_name.as_deref(),
                row.phone.as_deref(),
                row.email.as_deref(),
                &row.language,
                &row.interpreter,
            )?,
            created_at: read.instant("created_at", row.created_at)?,
            erase_on: read.date("erase_on", &row.erase_on)?,
            erased_at: read.maybe_instant("erased_at", row.erased_at)?,
        })
    }
}
