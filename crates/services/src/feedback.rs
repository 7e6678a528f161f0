//! A reader says how clear a page is.

use domain::feedback::{Answer, Feedback, OwnWords, PageKey, Rating, Subject};
use domain::id::FeedbackId;
use domain::locale::Locale;

use crate::Services;
use crate::error::Failure;
use crate::limits::Allowance;

/// What a reader says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opinion {
    /// Of which page.
    pub page: PageKey,
    /// The language in which it was read.
    pub locale: Locale,
    /// How clear it is.
    pub rating: Rating,
    /// The reason. One that does not go with the rating was chosen before the rating was changed, and does not count.
    pub answer: Option<Answer>,
    /// In the reader's own words.
    pub words: Option<OwnWords>,
}

/// Why it was not taken.
#[derive(Debug, thiserror::Error)]
pub enum LeaveFeedbackError {
    /// There is no such page.
    #[error("no such page")]
    UnknownPage,
    /// Not the reader's fault.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<store::StoreError> for LeaveFeedbackError {
    fn from(error: store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

impl Services {
    /// Whether there is such a page: what it is about is published.
    ///
    /// # Errors
    /// The database is away.
    pub async fn has_page(&self, page: &PageKey) -> Result<bool, Failure> {
        let directory = self.directory();
        Ok(match page.subject() {
            None => true,
            Some(Subject::Desk(slug)) => directory.desk_by_slug(slug).is_some(),
            Some(Subject::Municipality(slug)) => directory.municipality_by_slug(slug).is_some(),
            Some(Subject::Organisation(slug)) => directory.organisation_by_slug(slug).is_some(),
            Some(Subject::Drive(slug)) => directory.drive_by_slug(slug).is_some(),
            Some(Subject::Event(slug)) => self.event_by_slug(slug).await?.is_some(),
        })
    }

    /// Takes what a reader says. A page is kept and shared, so its form has no key of its own: what makes a second submission harmless is
    /// that the same, said of the same page by the same client, counts once a day.
    ///
    /// # Errors
    /// See [`LeaveFeedbackError`].
    pub async fn leave_feedback(
        &self,
        opinion: Opinion,
        client: &str,
    ) -> Result<(), LeaveFeedbackError> {
        if !self.has_page(&opinion.page).await? {
            return Err(LeaveFeedbackError::UnknownPage);
        }
        let Opinion {
            page,
            locale,
            rating,
            answer,
            words,
        } = opinion;
        let feedback = Feedback {
            page,
            locale,
            day: self.today(),
            rating,
            answer: answer.filter(|answer| answer.mood() == rating.mood()),
            words,
        };
        let said = format!("{feedback:?} {client}");
        let mut tx = self.store().begin().await?;
        if self.count_feedback(&mut tx, &said).await? == Allowance::Granted {
            let id = FeedbackId::new(self.now(), self.random());
            store::feedback::put(&mut tx, id, &feedback).await?;
            tx.commit().await?;
        }
        Ok(())
    }
}
