//! Rows of publications and versions.

use domain::id::StaffId;
use domain::publishing::{CardKind, Publication, Revision, State};
use domain::text::Line;
use uuid::Uuid;

use crate::error::StoreError;
use crate::row::RowOf;

/// The longest note of a version, in characters.
const NOTE_MAX: usize = 200;

macro_rules! publication_columns {
    () => {
        "p.thing_id, p.kind, p.state, p.publish_at, p.unpublish_at, p.draft, p.published, p.asked_by, p.applicant_id, p.version,
         p.changed_at"
    };
}
pub(super) use publication_columns;

#[derive(sqlx::FromRow)]
pub(super) struct PublicationRow {
    thing_id: Uuid,
    kind: String,
    state: String,
    publish_at: Option<i64>,
    unpublish_at: Option<i64>,
    draft: i64,
    published: Option<i64>,
    asked_by: Option<Uuid>,
    applicant_id: Option<Uuid>,
    version: i64,
    changed_at: i64,
}

impl TryFrom<PublicationRow> for Publication {
    type Error = StoreError;

    fn try_from(row: PublicationRow) -> Result<Self, StoreError> {
        let read = RowOf::new("publication", row.thing_id);
        Ok(Self {
            kind: read.word("kind", &row.kind, CardKind::from_word)?,
            thing: row.thing_id,
            state: read.word("state", &row.state, State::from_word)?,
            publish_at: read.maybe_instant("publish_at", row.publish_at)?,
            unpublish_at: read.maybe_instant("unpublish_at", row.unpublish_at)?,
            draft: read.number("draft", row.draft)?,
            published: row
                .published
                .map(|n| read.number("published", n))
                .transpose()?,
            asked_by: row.asked_by.map(StaffId),
            applicant: row.applicant_id.map(StaffId),
            version: read.number("version", row.version)?,
            changed_at: read.instant("changed_at", row.changed_at)?,
        })
    }
}

#[derive(sqlx::FromRow)]
pub(super) struct RevisionRow {
    pub number: i64,
    #[sqlx(flatten)]
    pub said: Said,
}

#[derive(sqlx::FromRow)]
pub(super) struct Said {
    author_id: Option<Uuid>,
    at: i64,
    note: Option<String>,
    card: String,
    sources: String,
}

impl Said {
    pub fn revision(self, thing: Uuid, number: i64) -> Result<Revision, StoreError> {
        let read = RowOf::new("revision", thing);
        Ok(Revision {
            number: read.number("number", number)?,
            author: self.author_id.map(StaffId),
            at: read.instant("at", self.at)?,
            note: self
                .note
                .map(|note| Line::parse(&note, NOTE_MAX).map_err(|_| read.bad("note")))
                .transpose()?,
            card: read.json("card", &self.card)?,
            sources: read.json("sources", &self.sources)?,
        })
    }
}

#[derive(sqlx::FromRow)]
pub(super) struct BothRow {
    #[sqlx(flatten)]
    publication: PublicationRow,
    #[sqlx(flatten)]
    said: Said,
}

impl BothRow {
    pub fn both(self) -> Result<(Publication, Revision), StoreError> {
        let (thing, number) = (self.publication.thing_id, self.publication.draft);
        let revision = self.said.revision(thing, number)?;
        Ok((Publication::try_from(self.publication)?, revision))
    }
}
