//! An organisation asks to be a member, with an account for somebody.

use domain::contact::Email;
use domain::id::StaffId;
use domain::locale::Locale;
use domain::publishing::{Card, CardKind, OrganisationCard, Publication, Revision, Sources, State};
use domain::secret::FormKey;
use domain::staff::account::{STAFF_LOCALES, Staff, StaffState};
use domain::staff::rights::Verb;
use domain::text::Line;
use store::StoreError;
use store::Tx;

use super::find::Found;
use super::steps::{StepError, happened};
use crate::Services;
use crate::error::Failure;
use crate::limits::Allowance;

/// What an organisation tells of itself.
#[derive(Debug, Clone)]
pub struct Application {
    /// Its name.
    pub name: Line,
    /// Tier, municipalities and what it does; its address segment is found here.
    pub card: OrganisationCard,
    /// Who is to have the account.
    pub person: Line,
    /// Where they are written to.
    pub email: Email,
    /// The language they read.
    pub language: Locale,
}

/// Why it was not taken.
#[derive(Debug, thiserror::Error)]
pub enum ApplyError {
    /// Too many from one address today.
    #[error("too many applications for one address")]
    TooMany,
    /// For another reason.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<StoreError> for ApplyError {
    fn from(error: StoreError) -> Self {
        Self::Failure(error.into())
    }
}

impl Services {
    /// Takes an application: a card that waits, and an account that cannot sign in. Whether the address had an account before is
    /// told to nobody. The same form sent again is the same application.
    ///
    /// # Errors
    /// See [`ApplyError`].
    pub async fn apply(&self, application: Application, key: FormKey) -> Result<(), ApplyError> {
        let (thing, now) = (key.0, self.now());
        let mut tx = self.store().begin().await?;
        if store::publication::by_thing(&mut tx, thing)
            .await?
            .is_some()
        {
            return Ok(());
        }
        if self
            .count_request(&mut tx, application.email.as_str())
            .await?
            == Allowance::Refused
        {
            return Err(ApplyError::TooMany);
        }
        let person = self.person_of(&mut tx, &application).await?;
        let slug = self
            .free_slug(&mut tx, CardKind::Organisation, &application.name)
            .await?;
        let card = OrganisationCard {
            slug,
            name: application.name.as_str().to_owned(),
            ..application.card
        };
        let latest = Revision {
            number: 1,
            author: None,
            at: now,
            note: None,
            card: Card::Organisation(Box::new(card)),
            sources: Sources::default(),
        };
        let publication = Publication {
            state: State::InReview,
            applicant: Some(person),
            ..Publication::of_draft(CardKind::Organisation, thing, now)
        };
        if store::publication::insert(&mut tx, &publication).await? {
            store::publication::add_revision(&mut tx, thing, &latest).await?;
            let line = happened("card-applied", &latest.card, thing);
            self.note(&mut tx, None, line).await?;
            let targets = vec![latest.card.target(thing)];
            let found = Found {
                publication,
                latest,
                targets,
            };
            match self
                .tell_editors(&mut tx, &found, Verb::AdmitOrganisation, None)
                .await
            {
                Err(StepError::Failure(failure)) => return Err(failure.into()),
                _ => self.commit(tx).await?,
            }
        }
        Ok(())
    }

    /// The account of the address, new or not.
    async fn person_of(
        &self,
        tx: &mut Tx,
        application: &Application,
    ) -> Result<StaffId, StoreError> {
        let language = Some(application.language).filter(|l| STAFF_LOCALES.contains(l));
        let person = Staff {
            id: StaffId::new(self.now(), self.random()),
            email: application.email.clone(),
            name: application.person.clone(),
            language: language.unwrap_or(Locale::It),
            state: StaffState::Applied,
            grants: Vec::new(),
            created_at: self.now(),
        };
        if store::staff::insert(tx, &person).await? {
            return Ok(person.id);
        }
        let known = store::staff::by_email(tx, &application.email).await?;
        Ok(known.map_or(person.id, |known| known.id))
    }
}
