//! The texts of a card, Italian beside another language.

use domain::locale::Locale;
use domain::publishing::{Revision, TextField, Translated};
use domain::staff::account::Staff;
use uuid::Uuid;

use crate::Services;
use crate::staff::StaffFailure;
use crate::staff::publish::Dossier;

/// A text, Italian beside another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Side {
    /// Which text.
    pub field: TextField,
    /// What the Italian says.
    pub italian: String,
    /// How the translation stands.
    pub state: Translated,
    /// What the Italian said when an outdated translation was made, if a version still tells.
    pub before: Option<String>,
}

impl Side {
    /// The texts of the latest of some versions, the newest first, that are written in Italian.
    pub(super) fn of(versions: &[Revision], locale: Locale) -> Vec<Self> {
        let Some(latest) = versions.first() else {
            return Vec::new();
        };
        let texts = latest.card.texts().into_iter();
        texts
            .filter_map(|(field, text)| {
                let state = latest.sources.state(field, text, locale);
                let from = |italian: &&str| latest.sources.is_made_from(field, locale, italian);
                let older = versions.iter().skip(1);
                let mut older = older.filter_map(|v| v.card.text(field)?.get(Locale::It));
                Some(Self {
                    field,
                    italian: text.get(Locale::It)?.trim().to_owned(),
                    state,
                    before: (state == Translated::Outdated)
                        .then(|| older.find(from).map(|it| it.trim().to_owned()))
                        .flatten(),
                })
            })
            .collect()
    }
}

impl Services {
    /// A card with its texts beside each other, and all its versions, for somebody who may work on it.
    ///
    /// # Errors
    /// They may not, or the database is away.
    pub async fn side_by_side(
        &self,
        staff: &Staff,
        thing: Uuid,
        locale: Locale,
    ) -> Result<(Dossier, Vec<Revision>, Vec<Side>), StaffFailure> {
        let (dossier, versions) = self.versions(staff, thing).await?;
        let sides = Side::of(&versions, locale);
        Ok((dossier, versions, sides))
    }
}
