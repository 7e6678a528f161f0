//! Somebody signed in, for tests: the session is written straight into the database, without password and code.

use std::sync::Arc;

use domain::contact::Email;
use domain::id::{StaffId, StaffSessionId};
use domain::locale::Locale;
use domain::secret::Secret;
use domain::staff::account::{SESSION_LIFE, SessionStage, Staff, StaffSession, StaffState};
use domain::staff::role::Grant;
use domain::text::Line;
use jiff::SignedDuration;
use server::config::Settings;
use services::Services;
use services::form_token::Holder;
use services::real::{SystemClock, SystemRandom};
use store::Store;

/// The verbs on the database of a site, and people to try them.
pub struct Verbs {
    /// The verbs, as another server has them.
    pub services: Services,
}

/// Somebody signed in.
pub struct Person {
    /// Who.
    pub staff: Staff,
    /// On which session.
    pub session: StaffSessionId,
    /// What the browser sends with each request.
    pub cookie: String,
}

impl Verbs {
    pub async fn on(store: Store, settings: &Settings) -> Self {
        let (clock, random) = (Arc::new(SystemClock), Arc::new(SystemRandom));
        let services = Services::new(store, clock, random, settings.for_services()).await;
        Self {
            services: services.unwrap(),
        }
    }

    /// Somebody new with some roles, signed in.
    pub async fn person(&self, email: &str, grants: &[Grant]) -> Person {
        let now = self.services.now();
        let staff = Staff {
            id: StaffId::new(now, &SystemRandom),
            email: Email::parse(email).unwrap(),
            name: Line::parse("Persona di prova", 80).unwrap(),
            language: Locale::It,
            state: StaffState::Active,
            grants: grants.to_vec(),
            created_at: now,
        };
        let mut tx = self.services.store().begin().await.unwrap();
        assert!(store::staff::insert(&mut tx, &staff).await.unwrap());
        for grant in grants {
            let row = StaffId::new(now, &SystemRandom).0;
            store::staff::grant(&mut tx, row, staff.id, *grant)
                .await
                .unwrap();
        }
        tx.commit().await.unwrap();
        self.sign_in(staff).await
    }

    /// A new session of somebody.
    pub async fn sign_in(&self, staff: Staff) -> Person {
        let now = self.services.now();
        let session = StaffSession {
            id: StaffSessionId::new(now, &SystemRandom),
            staff: staff.id,
            stage: SessionStage::Full,
            created_at: now,
            seen_at: now,
            expires_at: now + SESSION_LIFE.min(SignedDuration::from_hours(12)),
            device: "prova".to_owned(),
        };
        let token = Secret::new(&SystemRandom);
        let mut tx = self.services.store().begin().await.unwrap();
        store::staff::begin_session(&mut tx, &session, &token.hash())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        Person {
            staff,
            session: session.id,
            cookie: format!("staff={}", token.reveal()),
        }
    }

    /// The hidden token of a form that was issued to somebody.
    pub fn form_of(&self, person: &Person) -> String {
        self.services.issue_form_to(Holder::Session(person.session))
    }
}
