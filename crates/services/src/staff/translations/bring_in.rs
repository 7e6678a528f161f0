//! Write what a translator's file changes: a new version of each card, which then goes the way of all others.

use domain::locale::Locale;
use domain::publishing::{Card, TextField};
use domain::staff::account::Staff;
use domain::text::Line;
use uuid::Uuid;

use super::import::{Change, Import, ImportError, Made};
use crate::Services;
use crate::staff::StaffFailure;
use crate::staff::publish::{OfOlder, SaveCard, SaveError, Saved, StepError};

/// What was written.
#[derive(Debug, Default)]
pub struct BroughtIn {
    /// The cards that have a new version.
    pub cards: Vec<Uuid>,
    /// Cards by name, and why nothing of them was written.
    pub left: Vec<(String, StepError)>,
}

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum NotBroughtIn {
    /// Something has changed since it was looked at: this is what the file would change now.
    #[error("what the file changes is not what was seen")]
    Changed(Import),
    /// The file cannot be looked at.
    #[error(transparent)]
    Import(#[from] ImportError),
}

/// What happens to the cards besides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Afterwards {
    /// They are drafts.
    Nothing,
    /// Their review is asked for.
    Review,
}

impl Services {
    /// Writes what a file changes, if it is what `seen` tells by its mark: card by card, so that what is written stays when a later one
    /// cannot be. The same file brought in again changes nothing.
    ///
    /// # Errors
    /// See [`NotBroughtIn`].
    pub async fn bring_in(
        &self,
        staff: &Staff,
        locale: Locale,
        file: Vec<u8>,
        seen: &str,
        note: Option<Line>,
        afterwards: Afterwards,
    ) -> Result<BroughtIn, NotBroughtIn> {
        let import = self.look_at_import(staff, locale, file).await?;
        if import.mark() != seen && !import.changes.is_empty() {
            return Err(NotBroughtIn::Changed(import));
        }
        let mut brought = BroughtIn::default();
        let mut things: Vec<Uuid> = Vec::new();
        for change in &import.changes {
            if !things.contains(&change.thing) {
                things.push(change.thing);
            }
        }
        for thing in things {
            let of_card: Vec<_> = import.changes.iter().filter(|c| c.thing == thing).collect();
            let name = of_card[0].name.clone();
            let written = self
                .bring_in_card(staff, locale, thing, &of_card, note.clone())
                .await;
            let written = match written {
                Ok(Saved::New(number)) if afterwards == Afterwards::Review => {
                    brought.cards.push(thing);
                    self.ask_review(staff, thing, number).await
                }
                Ok(Saved::New(_)) => {
                    brought.cards.push(thing);
                    Ok(())
                }
                Ok(Saved::Same(_)) => Ok(()),
                Err(error) => Err(error),
            };
            match written {
                Ok(()) => (),
                Err(StepError::Failure(failure)) => {
                    return Err(ImportError::Failure(failure).into());
                }
                Err(error) => brought.left.push((name, error)),
            }
        }
        Ok(brought)
    }

    async fn bring_in_card(
        &self,
        staff: &Staff,
        locale: Locale,
        thing: Uuid,
        changes: &[&Change],
        note: Option<Line>,
    ) -> Result<Saved, StepError> {
        let dossier = self.dossier(staff, thing).await;
        let dossier = dossier.map_err(|failure| match failure {
            StaffFailure::Denied(denied) => StepError::Denied(denied),
            StaffFailure::Failure(failure) => StepError::Failure(failure),
        })?;
        let mut card = dossier.latest.card;
        let made = |made: Made| changes.iter().filter(move |change| change.made == made);
        for change in changes {
            put(&mut card, change.field, locale, &change.after);
        }
        let save = SaveCard {
            // If it is another by now, nothing is written.
            seen: changes.first().map_or(0, |change| change.version),
            card,
            confirmed: made(Made::Confirmed).map(|c| (c.field, locale)).collect(),
            note,
        };
        let older = made(Made::FromOlder).map(|change| OfOlder {
            field: change.field,
            locale,
            italian: change.italian.clone(),
        });
        let older = Vec::from_iter(older);
        let saved = self.save_version(staff, thing, save, &older).await;
        saved.map_err(|error| match error {
            SaveError::Changed(_) => StepError::Changed,
            SaveError::Step(error) => error,
        })
    }
}

fn put(card: &mut Card, field: TextField, locale: Locale, words: &str) {
    if let Some(text) = card.text_mut(field) {
        text.set(locale, words);
    }
}
