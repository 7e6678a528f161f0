//! A row of the outbox.

use domain::id::{BookingId, CallbackId, MessageId, PledgeId, SignUpId, StaffId};
use domain::message::{Channel, Message, MessageKind, MessageState, Subject};
use uuid::Uuid;

use crate::error::StoreError;
use crate::row::RowOf;

macro_rules! columns {
    () => {
        "id, kind, channel, booking_id, callback_id, staff_id, sign_up_id, pledge_id, about_id, starts_at, sequence, state, attempts, created_at"
    };
}
pub(crate) use columns;

#[derive(sqlx::FromRow)]
pub(crate) struct Row {
    id: Uuid,
    kind: String,
    channel: String,
    booking_id: Option<Uuid>,
    callback_id: Option<Uuid>,
    staff_id: Option<Uuid>,
    sign_up_id: Option<Uuid>,
    pledge_id: Option<Uuid>,
    about_id: Option<Uuid>,
    starts_at: Option<i64>,
    sequence: i64,
    state: String,
    attempts: i64,
    created_at: i64,
}

impl TryFrom<Row> for Message {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let read = RowOf::new("message", row.id);
        let subject = match (
            row.booking_id,
            row.callback_id,
            row.staff_id,
            row.sign_up_id,
            row.pledge_id,
        ) {
            (Some(id), None, None, None, None) => Subject::Booking(BookingId(id)),
            (None, Some(id), None, None, None) => Subject::Callback(CallbackId(id)),
            (None, None, Some(id), None, None) => Subject::Staff(StaffId(id)),
            (None, None, None, Some(id), None) => Subject::SignUp(SignUpId(id)),
            (None, None, None, None, Some(id)) => Subject::Pledge(PledgeId(id)),
            _ => return Err(read.bad("booking_id")),
        };
        Ok(Self {
            id: MessageId(row.id),
            kind: read.word("kind", &row.kind, MessageKind::from_word)?,
            channel: read.word("channel", &row.channel, Channel::from_word)?,
            subject,
            about: row.about_id,
            starts_at: read.maybe_instant("starts_at", row.starts_at)?,
            sequence: read.number("sequence", row.sequence)?,
            state: read.word("state", &row.state, MessageState::from_word)?,
            attempts: read.number("attempts", row.attempts)?,
            created_at: read.instant("created_at", row.created_at)?,
        })
    }
}
