//! A server that is ended in the middle of everything, again and again, while families book.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use domain::secret::Secret;
use rstest::rstest;
use tokio::sync::watch;
use tokio::task::JoinSet;
use walker::Client;
use walker::booking::{Family, Step, choose, summary, tell, times};

use super::sink::Sink;
use crate::support::counts::{assert_seats_add_up, bookings};
use crate::support::database::Database;
use crate::support::network::Times;
use crate::support::server::{Server, address};
use crate::support::{PATIENCE, until};

const KILLS: u64 = 20;
/// How many families book at a time.
const FAMILIES: u32 = 6;

#[rstest]
#[case::sqlite(std::future::ready(Database::sqlite()))]
#[case::postgres(Database::postgres())]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_confirmed_outlives_every_kill(
    #[case]
    #[future(awt)]
    database: Database,
) {
    database.fill(&[Times::many()]).await;
    let sink = Sink::start().await;
    let settings = [
        ("VICINO_SMTP_URL", sink.url.as_str()),
        ("VICINO_WORKER", "true"),
    ];
    let mut server = Server::start(&database, &settings).await;

    let load = Load::start(&server.host);
    for kill in 0..KILLS {
        // Every fourth time right after a mail was taken, before the server can know that it was; otherwise in the
        // middle of whatever the families are doing.
        if kill % 4 == 3 {
            sink.keep_silent(true);
            sink.more_than(sink.count()).await;
        } else {
            load.more_steps(4 + kill * 7 % 11).await;
        }
        server.kill().await;
        // However slow the machine is, jobs that were in hand stay out of reach until the last kill.
        database.tamper(&taken_jobs("run_at + 3600")).await;
        server.start_again().await;
        sink.keep_silent(false);
    }
    let confirmed = load.finish().await;
    server.kill().await;

    // As if the time were over that workers had for the jobs they took with them.
    database.tamper(&taken_jobs("0")).await;
    server.start_again().await;
    let owed = "select count(*) from message where kind = 'confirmed' and state = 'queued'";
    until("every message is sent", async || {
        database.number(owed).await == 0
    })
    .await;
    server.stop().await;

    assert!(
        confirmed.len() >= KILLS as usize,
        "only {} bookings",
        confirmed.len()
    );
    assert_every_booking_is_there_once(&database, &confirmed).await;
    assert_every_message_was_sent(&database, &sink, &confirmed).await;
    assert_seats_add_up(&database).await;
}

/// Sets when the jobs may be claimed again that killed workers had in hand.
fn taken_jobs(run_at: &str) -> String {
    format!("update job set run_at = {run_at} where state = 'waiting' and lease_until is not null")
}

/// What a family has seen with its own eyes.
struct Confirmed {
    family: Family,
    secret: Secret,
}

async fn assert_every_booking_is_there_once(database: &Database, confirmed: &[Confirmed]) {
    let store = database.store().await;
    let mut session = store.reader().await.unwrap();
    for Confirmed { family, secret } in confirmed {
        let booking = store::booking::by_link(&mut session, &secret.hash())
            .await
            .unwrap();
        let booking = booking.unwrap_or_else(|| panic!("the booking of {} is lost", family.email));
        let contact = booking.family.contact.expect("it left an address");
        assert_eq!(contact.key(), family.email);
    }
    drop(session);
    store.close().await;
    // Each family sent one form: nobody has more than one booking, and there is none that nobody made.
    assert_eq!(bookings(database).await, confirmed.len() as i64);
    let twice =
        "select count(*) from (select 1 from booking group by email having count(*) > 1) as twice";
    assert_eq!(
        database.number(twice).await,
        0,
        "families with two bookings"
    );
}

async fn assert_every_message_was_sent(database: &Database, sink: &Sink, confirmed: &[Confirmed]) {
    let sent = "select count(*) from message where kind = 'confirmed' and state = 'sent'";
    assert_eq!(database.number(sent).await, confirmed.len() as i64);
    let mails = sink.mails();
    let families: BTreeSet<&str> = confirmed.iter().map(|c| c.family.email.as_str()).collect();
    let recipients: BTreeSet<&str> = mails.keys().map(String::as_str).collect();
    assert_eq!(families, recipients, "who was written to");
    let mut twice = 0;
    for (recipient, ids) in &mails {
        match ids.as_slice() {
            [_] => (),
            [first, second] if first == second => twice += 1,
            others => panic!("{recipient} was sent {others:?}"),
        }
    }
    println!("{} bookings, {} mails sent twice", confirmed.len(), twice);
    assert!(
        twice > 0,
        "some mails were taken by the sink right before a kill"
    );
}

/// Families that book one after the other and try again whenever an answer does not come.
struct Load {
    steps: watch::Sender<u64>,
    over: watch::Sender<bool>,
    done: Mutex<Vec<Confirmed>>,
    next: AtomicU32,
}

struct Running {
    load: Arc<Load>,
    families: JoinSet<()>,
}

impl Load {
    fn start(host: &str) -> Running {
        let load = Arc::new(Self {
            steps: watch::Sender::new(0),
            over: watch::Sender::new(false),
            done: Mutex::default(),
            next: AtomicU32::new(0),
        });
        let mut families = JoinSet::new();
        for _ in 0..FAMILIES {
            let (load, host) = (Arc::clone(&load), host.to_owned());
            families.spawn(async move {
                while !*load.over.borrow() {
                    let number = load.next.fetch_add(1, Ordering::Relaxed);
                    let browser = Client::spread(&[&host])
                        .at(address(number))
                        .patient(PATIENCE);
                    load.book(browser, number).await.unwrap();
                }
            });
        }
        Running { load, families }
    }

    async fn book(&self, mut browser: Client, number: u32) -> anyhow::Result<()> {
        let family = Family::number(number.into());
        let desk = Times::many().slug();
        // Others may be faster; then another time is chosen.
        for attempt in number.. {
            let form = times(&mut browser, &desk).await?;
            self.step();
            let free = form.choices("quando");
            let time = free[attempt as usize * 5 % free.len()].to_owned();
            let Step::On(first) = choose(&mut browser, &form, &time).await? else {
                continue;
            };
            self.step();
            let path = tell(&mut browser, &first, &family).await?;
            self.step();
            let agreed = summary(&mut browser, &path).await?;
            self.step();
            let page = browser.submit(&agreed).await?.see_other()?;
            self.step();
            browser.page(&page).await?;
            let secret = page.rsplit('/').next().unwrap_or_default().parse()?;
            self.done.lock().unwrap().push(Confirmed { family, secret });
            self.step();
            return Ok(());
        }
        Ok(())
    }

    fn step(&self) {
        self.steps.send_modify(|steps| *steps += 1);
    }
}

impl Running {
    /// Waits until the families have come so many steps further.
    async fn more_steps(&self, more: u64) {
        let mut steps = self.load.steps.subscribe();
        let goal = *steps.borrow() + more;
        tokio::time::timeout(PATIENCE, steps.wait_for(|steps| *steps >= goal))
            .await
            .expect("families go on when the server is back")
            .unwrap();
    }

    /// Lets the families finish what they began.
    async fn finish(self) -> Vec<Confirmed> {
        self.load.over.send_replace(true);
        for result in self.families.join_all().await {
            result
        }
        std::mem::take(&mut *self.load.done.lock().unwrap())
    }
}
