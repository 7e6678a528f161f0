//! Five thousand events, of which six hundred are to come: lists, search and feeds.

use std::time::{Duration, Instant};

use anyhow::bail;
use domain::event::{Ages, Cost, Event, EventCard, EventKind, Stage, Venue, VenuePlace};
use domain::id::{EventId, MunicipalityId, StageId};
use domain::text::LocalText;
use jiff::civil::{Date, time};
use jiff::{Timestamp, ToSpan};
use store::Store;
use tokio::task::JoinSet;
use walker::Client;

use crate::process::Server;
use crate::seed::{BATCH, MUNICIPALITIES, key};
use crate::table::Table;

/// How many events there are.
const EVENTS: u64 = 5_000;
/// How many of them are to come.
const TO_COME: u64 = 600;
/// How many ask at once.
const ASKERS: usize = 8;

/// What events are called, so that a search finds some and not all.
const WHAT: [&str; 8] = [
    "Festa di quartiere",
    "Laboratorio di biscotti",
    "Corso di italiano",
    "Gita al parco",
    "Incontro con i genitori",
    "Teatro delle ombre",
    "Merenda e giochi",
    "Doposcuola aperto",
];
/// What is searched for; the last has a slip.
const SOUGHT: [&str; 6] = [
    "festa",
    "laboratorio biscotti",
    "corso italiano",
    "teatro",
    "merenda",
    "labratorio",
];

/// Fills the database.
pub async fn seed(store: &Store, today: Date, now: Timestamp) -> anyhow::Result<()> {
    let mut tx = store.begin().await?;
    for number in 0..EVENTS {
        let day = match number.checked_sub(EVENTS - TO_COME) {
            Some(ahead) => today.saturating_add((1 + i32::try_from(ahead % 180)?).days()),
            None => today.saturating_sub((1 + i32::try_from(number % 1_500)?).days()),
        };
        store::content::put_event(&mut tx, &event(number, day, now)).await?;
        if usize::try_from(number)? % BATCH == BATCH - 1 {
            tx.commit().await?;
            tx = store.begin().await?;
        }
    }
    tx.commit().await?;
    println!("  {EVENTS} events, {TO_COME} of them to come");
    Ok(())
}

fn event(number: u64, day: Date, now: Timestamp) -> Event {
    let what = WHAT[usize::try_from(number).unwrap_or(0) % WHAT.len()];
    let mut card = EventCard::empty(
        &format!("{what} {number}"),
        format!("evento-{number}"),
        vec![MunicipalityId(key(1, number % MUNICIPALITIES))],
    );
    card.kind = EventKind::ALL[usize::try_from(number).unwrap_or(0) % EventKind::ALL.len()];
    card.summary = LocalText::italian("Un pomeriggio insieme, con la merenda per tutti.");
    card.text = LocalText::italian(
        "Portate i bambini, i nonni e la voglia di giocare.\n\n- giochi\n- merenda",
    );
    card.ages = Ages::new(Some(3), Some(10)).unwrap_or_default();
    card.cost = if number.is_multiple_of(3) {
        Cost::Offering
    } else {
        Cost::Free
    };
    card.stages = vec![Stage {
        id: StageId(key(5, number)),
        starts: day.to_datetime(time(16, 30, 0, 0)),
        ends: Some(day.to_datetime(time(18, 0, 0, 0))),
        venue: Venue::Place(VenuePlace {
            name: format!("Cortile {}", number % 40),
            address: "Via Ciriè 9, Milano".to_owned(),
            step_free: domain::desk::StepFree::Yes,
            coordinates: None,
        }),
        note: LocalText::default(),
        onward: domain::event::Onward::Alone,
    }];
    Event::new(EventId(key(4, number)), card, now)
}

/// Search that nobody asked for before, and the feed of everything to come.
pub async fn measure(server: &Server, name: &str, table: &mut Table) -> anyhow::Result<()> {
    let mut client = Client::connect(&server.host).await?;
    let since = Instant::now();
    let feed = client.get("/it/eventi/calendario.ics").await?;
    let took = since.elapsed();
    if !feed.status.is_success() {
        bail!("the feed answered {}", feed.status);
    }
    let text = feed.text()?;
    let told = text.matches("BEGIN:VEVENT").count();
    if u64::try_from(told)? < TO_COME {
        bail!("the feed tells {told} of {TO_COME} events");
    }
    table.at_most(
        format!("feed of {told} events, uncached, {name}"),
        millis(took),
        "ms",
        150.0,
    );

    let mut tasks = JoinSet::new();
    for asker in 0..ASKERS {
        let host = server.host.clone();
        tasks.spawn(async move { ask(&host, asker).await });
    }
    let mut all = Vec::new();
    while let Some(took) = tasks.join_next().await {
        all.extend(took??);
    }
    all.sort_unstable();
    let at = |share: f64| {
        let place = (all.len() as f64 * share) as usize;
        millis(all[place.min(all.len() - 1)])
    };
    table.plain(format!("search, uncached: p50, {name}"), at(0.5), "ms");
    table.at_most(
        format!("search, uncached: p99, {name}"),
        at(0.99),
        "ms",
        60.0,
    );
    Ok(())
}

/// Searches one after the other, each for words that nobody sought before.
async fn ask(host: &str, asker: usize) -> anyhow::Result<Vec<Duration>> {
    let mut client = Client::connect(host).await?;
    let mut took = Vec::new();
    for round in 0..100 {
        let words = SOUGHT[(asker + round) % SOUGHT.len()].replace(' ', "+");
        let path = format!("/it/cerca?q={words}+{}", asker * 1_000 + round);
        let since = Instant::now();
        let answer = client.get(&path).await?;
        took.push(since.elapsed());
        if !answer.status.is_success() {
            bail!("{path} answered {}", answer.status);
        }
    }
    Ok(took)
}

fn millis(took: Duration) -> f64 {
    took.as_secs_f64() * 1_000.0
}
