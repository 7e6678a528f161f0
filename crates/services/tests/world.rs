//! Services on a database of their own, and the steps of a family.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use domain::availability::Usage;
use domain::booking::{Booking, Family, Hold};
use domain::clock::{Clock, Random};
use domain::desk::{Desk, Kind};
use domain::id::BookingId;
use domain::locale::Locale;
use domain::message::{Message, MessageKind, MessageState};
use domain::secret::{FormKey, Secret};
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use services::Services;
use services::booking::{Confirmed, Held, HoldError, Progress};
use services::form_token::Holder;
use services::settings::{MailSettings, Settings, SmsSettings};
use store::Store;

use crate::content::{self, details};
use crate::support::{Noise, TestDb, at};

/// A folder for mails that goes when the test does.
pub struct Outbox(pub PathBuf);

impl Outbox {
    fn new() -> Self {
        static COUNT: AtomicI64 = AtomicI64::new(0);
        let name = format!(
            "vicino-outbox-{}-{}",
            std::process::id(),
            COUNT.fetch_add(1, Ordering::Relaxed)
        );
        Self(std::env::temp_dir().join(name))
    }
}

impl Drop for Outbox {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A clock that stands still until it is moved.
pub struct Hand(AtomicI64);

impl Clock for Hand {
    fn now(&self) -> Timestamp {
        Timestamp::from_second(self.0.load(Ordering::SeqCst)).expect("an instant")
    }
}

impl Hand {
    pub fn set(&self, instant: &str) {
        self.0.store(at(instant).as_second(), Ordering::SeqCst);
    }

    pub fn forward(&self, by: SignedDuration) {
        self.0.fetch_add(by.as_secs(), Ordering::SeqCst);
    }
}

/// Services with their surroundings. It is Tuesday, 1 December 2026, nine in the morning in Milan.
#[derive(Clone)]
pub struct World {
    pub services: Services,
    pub clock: Arc<Hand>,
    pub outbox: Arc<Outbox>,
    random: Arc<Noise>,
    settings: Settings,
}

impl World {
    pub async fn new(db: &TestDb) -> Self {
        Self::with(db, |_| ()).await
    }

    /// With settings changed before the start.
    pub async fn with(db: &TestDb, change: impl FnOnce(&mut Settings)) -> Self {
        content::publish(&db.store).await;
        let outbox = Arc::new(Outbox::new());
        let mut settings = settings(outbox.0.clone());
        change(&mut settings);
        let clock = Arc::new(Hand(AtomicI64::new(0)));
        clock.set("2026-12-01T08:00:00Z");
        let services = Services::new(
            db.store.clone(),
            clock.clone(),
            db.random.clone(),
            settings.clone(),
        )
        .await;
        Self {
            services: services.expect("services"),
            clock,
            outbox,
            random: db.random.clone(),
            settings,
        }
    }

    /// Another server on the same database, with the same clock.
    pub async fn second_server(&self, db: &TestDb) -> Services {
        let store = db.second_server().await;
        let services = Services::new(
            store,
            self.clock.clone(),
            self.random.clone(),
            self.settings.clone(),
        )
        .await;
        services.expect("services")
    }

    pub fn store(&self) -> &Store {
        self.services.store()
    }

    pub fn random(&self) -> &dyn Random {
        self.random.as_ref()
    }

    pub fn forward(&self, hours: i64, minutes: i64) {
        self.clock
            .forward(SignedDuration::from_mins(hours * 60 + minutes));
    }

    pub fn desk(&self, slug: &str) -> Arc<Desk> {
        self.services
            .directory()
            .desk_by_slug(slug)
            .cloned()
            .expect("a desk of the test's content")
    }

    /// A form as a page renders it: what it sends carries this key.
    pub fn form(&self) -> FormKey {
        self.services
            .check_form(&self.services.issue_form(), Holder::Anybody)
            .expect("our own form")
    }

    /// The first step: keeps a slot with a form of its own.
    pub async fn hold(&self, slug: &str, start: &str) -> Result<Secret, HoldError> {
        match self
            .services
            .hold(&self.desk(slug), wall(start), self.form())
            .await?
        {
            Held::Kept(secret) => Ok(secret),
            Held::Booked(_) => panic!("a new form has no booking"),
        }
    }

    /// The steps up to the summary.
    pub async fn ready(&self, slug: &str, start: &str, family: &Family) -> Secret {
        let secret = self.hold(slug, start).await.expect("a free slot");
        self.tell(&secret, family).await;
        secret
    }

    /// The steps in which a family says what it wants and who it is.
    pub async fn tell(&self, secret: &Secret, family: &Family) {
        let hold = self.holding(secret).await;
        self.tell_as(&self.services, &hold, family).await;
    }

    /// The same on a given server.
    pub async fn tell_as(&self, server: &Services, hold: &Hold, family: &Family) {
        let directory = server.directory();
        let offered = directory.desk(hold.desk).map(|d| d.topics.clone());
        let mut details = details(Kind::InPerson);
        details.topic = offered.and_then(|topics| topics.first().copied());
        server
            .save_details(hold, &details)
            .await
            .expect("details are saved");
        server
            .save_family(hold, family)
            .await
            .expect("the family is saved");
    }

    /// All steps.
    pub async fn book(&self, slug: &str, start: &str, family: &Family) -> (Booking, Secret) {
        let secret = self.ready(slug, start, family).await;
        match self.services.confirm(&secret).await.expect("a booking") {
            Confirmed::Now(booking) => (*booking, secret),
            Confirmed::Before(_) => panic!("a new form has no booking"),
        }
    }

    pub async fn holding(&self, secret: &Secret) -> Hold {
        match self.services.progress(secret).await.expect("progress") {
            Progress::Holding(hold) => *hold,
            other => panic!("not a hold: {other:?}"),
        }
    }

    pub async fn booking(&self, id: BookingId) -> Booking {
        let mut session = self.store().reader().await.expect("a session");
        store::booking::by_id(&mut session, id)
            .await
            .expect("an answer")
            .expect("the booking")
    }

    pub async fn messages(&self, booking: BookingId) -> Vec<Message> {
        let mut session = self.store().reader().await.expect("a session");
        store::message::of_booking(&mut session, booking)
            .await
            .expect("an answer")
    }

    /// Kind and state of each message about a booking, in the order written.
    pub async fn outbox_of(&self, booking: BookingId) -> Vec<(MessageKind, MessageState)> {
        self.messages(booking)
            .await
            .iter()
            .map(|m| (m.kind, m.state))
            .collect()
    }

    /// Does all work that is due now.
    pub async fn work(&self) {
        while self.services.work().await.expect("work") > 0 {}
    }

    /// Lets the coming night pass, in which the files are cleared.
    pub async fn night(&self) {
        self.services.tidy().await.expect("a tidy database");
        self.forward(24, 0);
        self.work().await;
    }

    /// What the database counts as taken of a slot.
    pub async fn usage(&self, slug: &str, start: &str) -> Usage {
        let mut session = self.store().reader().await.expect("a session");
        let from = instant(start);
        let until = from + SignedDuration::from_secs(1);
        let desk = self.desk(slug).id;
        let usage =
            store::usage::of_desk(&mut session, desk, from, until, self.services.now()).await;
        usage.expect("an answer").remove(&from).unwrap_or_default()
    }

    /// Seats of a slot that a family on the site is offered now.
    pub async fn free(&self, slug: &str, start: &str) -> u16 {
        let (desk, start) = (self.desk(slug), wall(start));
        let free = self
            .services
            .free_slots(&desk, start.date(), start.date())
            .await
            .expect("free slots");
        free.iter()
            .find(|f| f.slot.start == start)
            .map_or(0, |f| f.free)
    }
}

fn settings(outbox_dir: PathBuf) -> Settings {
    Settings {
        base_url: "https://vicino.example".parse().expect("an address"),
        zone: TimeZone::get("Europe/Rome").expect("a bundled zone"),
        locales: vec![Locale::It, Locale::En],
        reminder_hours: vec![48, 3],
        mail: MailSettings {
            smtp_url: None,
            from: "Vicino <noreply@vicino.example>"
                .parse()
                .expect("a mailbox"),
            outbox_dir,
        },
        sms: None,
        posts_per_minute: 60,
        requests_per_contact_and_day: 20,
        fonts_dir: None,
    }
}

/// A gateway that takes JSON.
pub fn sms_settings(url: &str) -> SmsSettings {
    SmsSettings {
        url: url.parse().expect("an address"),
        body: r#"{"to":"{to}","text":"{text}"}"#.to_owned(),
        content_type: "application/json".to_owned(),
        secret: Some("Bearer geheim".to_owned().into()),
    }
}

/// The same call many times at once, each in a task of its own; the answers in no order.
pub async fn at_once<T: Send + 'static, F: Future<Output = T> + Send + 'static>(
    times: usize,
    call: impl Fn(usize) -> F,
) -> Vec<T> {
    let mut tasks = tokio::task::JoinSet::new();
    for index in 0..times {
        tasks.spawn(call(index));
    }
    tasks.join_all().await
}

/// A wall-clock time in Milan: `2026-12-02T10:00`.
pub fn wall(text: &str) -> DateTime {
    text.parse().expect("a wall-clock time")
}

/// Its instant.
pub fn instant(text: &str) -> Timestamp {
    TimeZone::get("Europe/Rome")
        .expect("a bundled zone")
        .to_timestamp(wall(text))
        .expect("an instant")
}
