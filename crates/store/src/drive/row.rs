//! A row of the table of drives.

use domain::drive::{Drive, DriveCard};
use domain::id::DriveId;
use uuid::Uuid;

use crate::content::standing_of;
use crate::error::StoreError;
use crate::row::RowOf;

macro_rules! columns {
    () => {
        "d.id, d.card, d.standing, d.version, d.changed_at"
    };
}
pub(super) use columns;

#[derive(sqlx::FromRow)]
pub(super) struct Row {
    id: Uuid,
    card: String,
    standing: String,
    version: i64,
    changed_at: i64,
}

impl TryFrom<Row> for Drive {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let read = RowOf::new("drive", row.id);
        let card: DriveCard = read.json("card", &row.card)?;
        let changed_at = read.instant("changed_at", row.changed_at)?;
        let mut drive = Self::new(DriveId(row.id), card, changed_at);
        drive.standing = read.word("standing", &row.standing, standing_of)?;
        drive.version = read.number("version", row.version)?;
        Ok(drive)
    }
}
