//! A row of the table of events.

use domain::event::{Event, EventCard, MovedFrom};
use domain::id::EventId;
use uuid::Uuid;

use crate::content::standing_of;
use crate::error::StoreError;
use crate::row::RowOf;

macro_rules! columns {
    () => {
        "e.id, e.card, e.standing, e.moved_from, e.sequence, e.changed_at"
    };
}
pub(super) use columns;

#[derive(sqlx::FromRow)]
pub(super) struct Row {
    id: Uuid,
    card: String,
    standing: String,
    moved_from: Option<String>,
    sequence: i64,
    changed_at: i64,
}

impl TryFrom<Row> for Event {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let read = RowOf::new("event", row.id);
        let card: EventCard = read.json("card", &row.card)?;
        let moved_from: Option<MovedFrom> = row
            .moved_from
            .map(|json| read.json("moved_from", &json))
            .transpose()?;
        let changed_at = read.instant("changed_at", row.changed_at)?;
        let mut event = Self::new(EventId(row.id), card, changed_at);
        event.standing = read.word("standing", &row.standing, standing_of)?;
        event.moved_from = moved_from;
        event.sequence = read.number("sequence", row.sequence)?;
        Ok(event)
    }
}
