//! Write a new version of a card.

use domain::locale::Locale;
use domain::publishing::{Card, Hand, Publication, Revision, State, Step, TextField};
use domain::staff::account::Staff;
use domain::text::Line;
use uuid::Uuid;

use super::find::hand_of;
use super::steps::{StepError, after};
use crate::Services;
use crate::staff::Denied;

/// What somebody wrote.
#[derive(Debug, Clone)]
pub struct SaveCard {
    /// The number of the version that they began from.
    pub seen: u32,
    /// What it says now.
    pub card: Card,
    /// Translations that they read over and found right.
    pub confirmed: Vec<(TextField, Locale)>,
    /// What they changed, in their words.
    pub note: Option<Line>,
}

/// A translation of what the Italian said before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::staff) struct OfOlder {
    /// The text.
    pub field: TextField,
    /// The language.
    pub locale: Locale,
    /// The Italian that it was made from.
    pub italian: String,
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    /// It is the version of this number.
    New(u32),
    /// It says what the latest version said: nothing was written.
    Same(u32),
}

/// Why it was not written.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// Somebody else has written a version meanwhile: this one.
    #[error("somebody else has written meanwhile")]
    Changed(Box<Revision>),
    /// For another reason.
    #[error(transparent)]
    Step(#[from] StepError),
}

impl Services {
    /// Writes a new version. The same thing sent again is the same version.
    ///
    /// # Errors
    /// See [`SaveError`].
    pub async fn save_card(
        &self,
        staff: &Staff,
        thing: Uuid,
        save: SaveCard,
    ) -> Result<Saved, SaveError> {
        self.save_version(staff, thing, save, &[]).await
    }

    /// The same, where some of the translations were made from an Italian of before: they are outdated from the start.
    pub(in crate::staff) async fn save_version(
        &self,
        staff: &Staff,
        thing: Uuid,
        save: SaveCard,
        older: &[OfOlder],
    ) -> Result<Saved, SaveError> {
        let mut tx = self.store().begin().await.map_err(StepError::from)?;
        let found = self.find_card(&mut tx, thing).await;
        let found = found.map_err(StepError::from)?;
        let found = found.ok_or(StepError::Denied(Denied::Unknown))?;
        let hand = found.hand(staff).map_err(StepError::from)?;
        let declined = found.publication.state == State::Cancelled;
        if declined && found.publication.applicant.is_some() {
            return Err(StepError::Application.into());
        }
        // Nobody moves a card to where they could not write one.
        let there = hand_of(staff, &[save.card.target(thing)]).map_err(StepError::from)?;
        let hand = if there == Hand::Author { there } else { hand };
        let latest = &found.latest;
        let mut sources = latest
            .sources
            .of_next(&latest.card, &save.card, &save.confirmed);
        for of in older {
            sources.made_from(of.field, of.locale, &of.italian);
        }
        if save.card == latest.card && sources == latest.sources {
            return Ok(Saved::Same(latest.number));
        }
        if save.seen != latest.number {
            return Err(SaveError::Changed(Box::new(found.latest)));
        }
        let from = found.publication.position();
        let to = domain::publishing::next(from, Step::Save, hand, found.kind().nature())
            .map_err(StepError::from)?;
        let revision = Revision {
            card: save.card,
            sources,
            note: save.note,
            ..after(latest, staff, self.now())
        };
        let publication = Publication {
            state: to.state,
            draft: revision.number,
            // What was to be published is another text now.
            publish_at: None,
            ..found.publication.clone()
        };
        self.write_step(&mut tx, Some(staff), &found, &publication, "card-saved")
            .await?;
        store::publication::add_revision(&mut tx, thing, &revision)
            .await
            .map_err(StepError::from)?;
        self.commit(tx).await.map_err(StepError::from)?;
        Ok(Saved::New(revision.number))
    }
}
