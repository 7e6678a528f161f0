//! Write the history, in the transaction of what it tells of.

use domain::desk::Desk;
use domain::id::{HistoryId, MunicipalityId, StaffId};
use domain::staff::history::{Entry, Thing};
use serde::Serialize;
use store::Tx;
use uuid::Uuid;

use crate::Services;
use crate::error::Failure;

/// Something that somebody did.
#[derive(Debug, Clone)]
pub struct Happened {
    action: &'static str,
    thing: Thing,
    thing_id: Uuid,
    desk: Option<domain::id::DeskId>,
    municipality: Option<MunicipalityId>,
    before: Option<String>,
    after: Option<String>,
}

impl Happened {
    /// `action` in kebab-case, with a message `history-<action>` of its own.
    pub fn new(action: &'static str, thing: Thing, thing_id: Uuid) -> Self {
        // l10n: history-*
        Self {
            action,
            thing,
            thing_id,
            desk: None,
            municipality: None,
            before: None,
            after: None,
        }
    }

    /// At a desk: whoever may see its history sees this line.
    #[must_use]
    pub fn at_desk(self, desk: &Desk) -> Self {
        Self {
            desk: Some(desk.id),
            municipality: Some(desk.municipality),
            ..self
        }
    }

    /// In a municipality.
    #[must_use]
    pub fn in_municipality(self, municipality: MunicipalityId) -> Self {
        Self {
            municipality: Some(municipality),
            ..self
        }
    }

    /// How it was before. Never with personal data of families.
    #[must_use]
    pub fn from(self, before: &impl Serialize) -> Self {
        Self {
            before: serde_json::to_string(before).ok(),
            ..self
        }
    }

    /// How it is since. Never with personal data of families.
    #[must_use]
    pub fn to(self, after: &impl Serialize) -> Self {
        Self {
            after: serde_json::to_string(after).ok(),
            ..self
        }
    }
}

impl Services {
    /// Writes a line of the history: `None` is the operator or the program itself.
    ///
    /// # Errors
    /// The database is away.
    pub(crate) async fn note(
        &self,
        tx: &mut Tx,
        staff: Option<StaffId>,
        what: Happened,
    ) -> Result<(), Failure> {
        let at = self.now();
        let id = HistoryId::new(at, self.random());
        let entry = Entry {
            at,
            staff,
            action: what.action.to_owned(),
            thing: what.thing,
            thing_id: what.thing_id,
            desk: what.desk,
            municipality: what.municipality,
            before: what.before,
            after: what.after,
        };
        Ok(store::history::append(tx, id, &entry).await?)
    }
}
