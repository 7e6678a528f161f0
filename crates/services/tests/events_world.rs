//! Events in the test's network, people who sign up, and what is written to them.

use std::sync::Arc;

use domain::desk::StepFree;
use domain::event::{
    Event, EventCard, EventKind, Guest, Onward, Party, SignUp, SignUpRules, Stage, Venue,
    VenuePlace,
};
use domain::id::{EventId, MunicipalityId, SignUpId, StageId};
use domain::locale::Locale;
use domain::secret::{FormKey, Secret};
use domain::text::LocalText;
use jiff::civil::{Date, DateTime, date};
use mail_parser::{MessageParser, MimeHeaders};
use services::Services;
use services::event::{IfFull, SignUpError, SignUpWish, SignedUp};
use uuid::Uuid;

use crate::content::{contact_of, line};
use crate::letters::Calendar;
use crate::world::World;

/// The party's only date.
pub const PARTY: Date = date(2026, 12, 17);

pub fn place(name: &str, address: &str) -> Venue {
    Venue::Place(VenuePlace {
        name: name.to_owned(),
        address: address.to_owned(),
        step_free: StepFree::Unknown,
        coordinates: None,
    })
}

pub fn stage(number: u128, starts: &str, venue: Venue) -> Stage {
    Stage {
        id: StageId(Uuid::from_u128(number)),
        starts: starts.parse().expect("a wall-clock time"),
        ends: None,
        venue,
        note: LocalText::default(),
        onward: Onward::Alone,
    }
}

/// The first Christmas party as it is this year: half past four at the Agorà, a quarter of an hour later at Oklahoma.
pub fn party(rules: Option<SignUpRules>) -> EventCard {
    let mut card = EventCard::empty(
        "Festa di Natale",
        "festa-di-natale".to_owned(),
        vec![MunicipalityId(Uuid::from_u128(8))],
    );
    card.kind = EventKind::Party;
    card.title = LocalText::italian("Festa di Natale").and(Locale::En, "Christmas party");
    let agora = place("Agorà delle Torri Bianche", "via Saponaro, Milano");
    let oklahoma = place("Comunità Oklahoma", "via Costantino Baroni 228, Milano");
    card.stages = vec![
        Stage {
            onward: Onward::Together,
            ..stage(1, "2026-12-17T16:30", agora)
        },
        stage(2, "2026-12-17T16:45", oklahoma),
    ];
    card.sign_up = rules;
    card
}

pub fn capacity(places: u16) -> SignUpRules {
    SignUpRules {
        capacity: Some(places),
        ..SignUpRules::default()
    }
}

pub fn people(adults: u8) -> Party {
    Party::new(adults, Vec::new()).expect("somebody")
}

/// Somebody who reads Italian and is reached at this address.
pub fn guest(contact: &str) -> Guest {
    Guest {
        first_name: Some(line("Amina")),
        contact: Some(contact_of(contact)),
        language: Locale::It,
    }
}

/// A mail, taken apart as far as events need it.
#[derive(Debug)]
pub struct Mail {
    pub to: String,
    pub subject: String,
    pub text: String,
    pub calendar: Option<Calendar>,
}

impl World {
    /// Puts an event on the site.
    pub async fn put_event(&self, card: EventCard) -> Arc<Event> {
        let id = EventId::new(self.services.now(), self.random());
        let event = Event::new(id, card, self.services.now());
        let mut tx = self.store().begin().await.expect("a transaction");
        store::content::put_event(&mut tx, &event)
            .await
            .expect("an event");
        tx.commit().await.expect("the event is published");
        self.services.refresh().await.expect("a fresh directory");
        self.event(id)
    }

    pub fn event(&self, id: EventId) -> Arc<Event> {
        let directory = self.services.directory();
        directory.event(id).cloned().expect("the event")
    }

    pub fn wish(&self, event: &Event, who: &str, adults: u8) -> SignUpWish {
        SignUpWish {
            event: event.id,
            date: PARTY,
            stage: None,
            party: people(adults),
            arrival: None,
            guest: guest(who),
            if_full: IfFull::Tell,
        }
    }

    /// Signs somebody up with a form of their own.
    pub async fn signs_up(
        &self,
        event: &Event,
        who: &str,
        adults: u8,
    ) -> Result<SignUp, SignUpError> {
        let wish = self.wish(event, who, adults);
        self.sends(&self.services, wish, self.form()).await
    }

    /// Somebody stands in line.
    pub async fn waits(&self, event: &Event, who: &str, adults: u8) -> SignUp {
        let wish = SignUpWish {
            if_full: IfFull::Wait,
            ..self.wish(event, who, adults)
        };
        let sent = self.sends(&self.services, wish, self.form()).await;
        sent.expect("a place in line")
    }

    pub async fn sends(
        &self,
        server: &Services,
        wish: SignUpWish,
        key: FormKey,
    ) -> Result<SignUp, SignUpError> {
        match server.sign_up(wish, key).await? {
            SignedUp::Now(sign_up) | SignedUp::Before(sign_up) => Ok(*sign_up),
        }
    }

    pub async fn sign_up(&self, id: SignUpId) -> SignUp {
        let mut session = self.store().reader().await.expect("a session");
        let found = store::sign_up::by_id(&mut session, id).await;
        found.expect("an answer").expect("the sign-up")
    }

    /// Places that are counted as taken for the party, and how many sign-ups wait.
    pub async fn counted(&self, event: &Event) -> (u32, u32) {
        let mut session = self.store().reader().await.expect("a session");
        let rows = store::occurrence::of_event(&mut session, event.id).await;
        let rows = rows.expect("an answer");
        (
            rows.iter().map(|r| r.taken).sum(),
            rows.iter().map(|r| r.waiting).sum(),
        )
    }

    /// The mails that were written since the last look, by address and subject.
    pub fn mails(&self) -> Vec<Mail> {
        let Ok(folder) = std::fs::read_dir(&self.outbox.0) else {
            return Vec::new();
        };
        let mut files: Vec<_> = folder.map(|e| e.expect("an entry").path()).collect();
        files.sort();
        let read = |path: &std::path::PathBuf| {
            let raw = std::fs::read(path).expect("a file");
            let mail = MessageParser::default().parse(&raw).expect("a mail");
            let to = mail.to().and_then(|a| a.first());
            let calendar = mail.parts.iter();
            let mut calendar = calendar.filter(|p| p.is_content_type("text", "calendar"));
            let calendar = calendar.next().map(|part| {
                let text = String::from_utf8(part.contents().to_vec());
                Calendar::read(&text.expect("UTF-8"))
            });
            Mail {
                to: to.and_then(|a| a.address()).expect("an address").to_owned(),
                subject: mail.subject().expect("a subject").to_owned(),
                text: mail.body_text(0).expect("a text").replace("\r\n", "\n"),
                calendar,
            }
        };
        let mails = files.iter().map(read).collect();
        for path in files {
            std::fs::remove_file(path).expect("a file");
        }
        mails
    }

    /// Does all work that is due, and gives the mails.
    pub async fn mails_after_work(&self) -> Vec<Mail> {
        self.work().await;
        self.mails()
    }
}

/// The link to a sign-up's page in a mail.
pub fn link_of(mail: &Mail) -> Secret {
    let link = mail
        .text
        .split_whitespace()
        .find_map(|word| word.split_once("/iscrizione/"))
        .expect("a link");
    link.1.parse().expect("a secret")
}

pub fn wall(text: &str) -> DateTime {
    text.parse().expect("a wall-clock time")
}
