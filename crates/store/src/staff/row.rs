//! Rows of the tables about staff.

use domain::contact::Email;
use domain::id::{StaffId, StaffSessionId};
use domain::staff::account::{STAFF_NAME_MAX, SessionStage, Staff, StaffSession, StaffState};
use domain::staff::role::{Grant, Role, Scope};
use domain::text::Line;
use uuid::Uuid;

use crate::error::StoreError;
use crate::row::RowOf;

#[derive(sqlx::FromRow)]
pub(super) struct StaffRow {
    pub id: Uuid,
    email: String,
    name: String,
    language: String,
    state: String,
    created_at: i64,
}

macro_rules! staff_columns {
    () => {
        "id, email, name, language, state, created_at"
    };
}
pub(super) use staff_columns;

impl StaffRow {
    pub fn with(self, grants: Vec<Grant>) -> Result<Staff, StoreError> {
        let read = RowOf::new("staff", self.id);
        Ok(Staff {
            id: StaffId(self.id),
            email: Email::parse(&self.email).map_err(|_| read.bad("email"))?,
            name: Line::parse(&self.name, STAFF_NAME_MAX).map_err(|_| read.bad("name"))?,
            language: read.text("language", &self.language)?,
            state: read.word("state", &self.state, StaffState::from_word)?,
            grants,
            created_at: read.instant("created_at", self.created_at)?,
        })
    }
}

#[derive(sqlx::FromRow)]
pub(super) struct RoleRow {
    pub staff_id: Uuid,
    role: String,
    scope: String,
    scope_id: Option<Uuid>,
}

impl TryFrom<RoleRow> for Grant {
    type Error = StoreError;

    fn try_from(row: RoleRow) -> Result<Self, StoreError> {
        let read = RowOf::new("staff_role", row.staff_id);
        Ok(Self {
            role: read.word("role", &row.role, Role::from_word)?,
            scope: read.word("scope", &row.scope, |w| Scope::from_parts(w, row.scope_id))?,
        })
    }
}

#[derive(sqlx::FromRow)]
pub(super) struct SessionRow {
    id: Uuid,
    staff_id: Uuid,
    stage: String,
    created_at: i64,
    seen_at: i64,
    expires_at: i64,
    device: String,
}

macro_rules! session_columns {
    () => {
        "id, staff_id, stage, created_at, seen_at, expires_at, device"
    };
}
pub(super) use session_columns;

impl TryFrom<SessionRow> for StaffSession {
    type Error = StoreError;

    fn try_from(row: SessionRow) -> Result<Self, StoreError> {
        let read = RowOf::new("staff_session", row.id);
        Ok(Self {
            id: StaffSessionId(row.id),
            staff: StaffId(row.staff_id),
            stage: read.word("stage", &row.stage, SessionStage::from_word)?,
            created_at: read.instant("created_at", row.created_at)?,
            seen_at: read.instant("seen_at", row.seen_at)?,
            expires_at: read.instant("expires_at", row.expires_at)?,
            device: row.device,
        })
    }
}
