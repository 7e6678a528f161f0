//! Whole bookings: what they weigh, and how many a second.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};

use crate::Setup;
use crate::baseline;
use crate::client::{Answer, Client};
use crate::process::Server;
use crate::seed::DESKS;
use crate::table::Table;

/// Books through the pages as a browser without script does, on a random free time of a desk.
async fn book(client: &mut Client, desk: u64, pick: usize, number: u64) -> anyhow::Result<bool> {
    let path = format!("/it/prenota/sportello-{desk}");
    let page = client.get(&path).await?.text()?;
    let token = field(&page, "modulo").context("no form on the page of times")?;
    let times = radios(&page, "quando");
    if times.is_empty() {
        bail!("no free time at desk {desk}");
    }
    let time = &times[pick % times.len()];
    let answer = client
        .post(&path, &[("modulo", &token), ("quando", time)])
        .await?;
    if answer.status.as_u16() == 409 {
        return Ok(false);
    }
    let mut path = step(&answer)?;
    if path.ends_with("/dettagli") {
        let token = token_of(client, &path).await?;
        path = step(
            &client
                .post(
                    &path,
                    &[("modulo", &token), ("come", "in_person"), ("tema", "")],
                )
                .await?,
        )?;
    }
    let token = token_of(client, &path).await?;
    let email = format!("bench{number}@example.org");
    let who = [
        ("modulo", token.as_str()),
        ("nome", "Amina"),
        ("email", &email),
        ("lingua", "it"),
        ("interprete", "no"),
    ];
    path = step(&client.post(&path, &who).await?)?;
    let token = token_of(client, &path).await?;
    path = step(
        &client
            .post(&path, &[("modulo", &token), ("condizioni", "si")])
            .await?,
    )?;
    let done = client.get(&path).await?;
    if !path.contains("/appuntamento/") || !done.status.is_success() {
        bail!("the booking ended at {path} with {}", done.status);
    }
    Ok(true)
}

/// Bytes of one booking by somebody who comes to the home page for the first time: pages, style, script and icons.
/// Fonts come after the page is drawn and are counted apart.
pub async fn measure_bytes(server: &Server, table: &mut Table) -> anyhow::Result<()> {
    let mut client = Client::connect(&server.host).await?;
    let home = client.get("/it/").await?.text()?;
    client.get("/it/sportelli/sportello-7").await?;
    let slots = Client::connect(&server.host)
        .await?
        .get("/it/prenota/sportello-7")
        .await?
        .text()?;
    for asset in assets(&home).union(&assets(&slots)) {
        client.get(asset).await?;
    }
    book(&mut client, 7, 0, u64::MAX).await?;
    table.at_most(
        "a whole booking from the home page",
        client.received as f64,
        "bytes",
        60_000.0,
    );
    Ok(())
}

/// Bookings per second by 32 clients, beside the database's own insert rate.
pub async fn measure_rate(
    setup: &Setup,
    server: &Server,
    name: &str,
    url: &str,
    table: &mut Table,
) -> anyhow::Result<()> {
    let (done, lost, next) = (
        Arc::new(AtomicU64::new(0)),
        Arc::new(AtomicU64::new(0)),
        Arc::new(AtomicU64::new(0)),
    );
    let started = Instant::now();
    let deadline = started + Duration::from_secs(setup.seconds);
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..baseline::CLIENTS {
        let host = server.host.clone();
        let (done, lost, next) = (Arc::clone(&done), Arc::clone(&lost), Arc::clone(&next));
        tasks.spawn(async move {
            let mut client = Client::connect(&host).await?;
            while Instant::now() < deadline {
                let number = next.fetch_add(1, Ordering::Relaxed);
                let pick = usize::try_from(number.wrapping_mul(2_654_435_761) >> 7)?;
                let counter = if book(&mut client, number % DESKS, pick, number).await? {
                    &done
                } else {
                    &lost
                };
                counter.fetch_add(1, Ordering::Relaxed);
            }
            anyhow::Ok(())
        });
    }
    while let Some(result) = tasks.join_next().await {
        result??;
    }
    let rate = done.load(Ordering::Relaxed) as f64 / started.elapsed().as_secs_f64();
    let bare = baseline::insert_rate(setup, url).await?;
    table.plain(
        format!("bookings/s, {name} (whole flow, 32 clients)"),
        rate,
        "/s",
    );
    table.plain(
        format!("lost to another family meanwhile, {name}"),
        lost.load(Ordering::Relaxed) as f64,
        "",
    );
    table.plain(format!("bare durable inserts/s, {name}"), bare, "/s");
    table.at_least(format!("bookings: ratio, {name}"), rate / bare, "×", 0.2);
    Ok(())
}

async fn token_of(client: &mut Client, path: &str) -> anyhow::Result<String> {
    let page = client.get(path).await?.text()?;
    // The form of the step is the one with the longest token field last: the hold's own small forms come first.
    page.rmatch_indices("name=\"modulo\"")
        .next()
        .and_then(|(at, _)| value_near(&page, at))
        .with_context(|| format!("no form at {path}"))
}

fn step(answer: &Answer) -> anyhow::Result<String> {
    if answer.status.as_u16() != 303 {
        bail!(
            "expected 303, got {}: {}",
            answer.status,
            answer.text()?.chars().take(3000).collect::<String>()
        );
    }
    answer.location()
}

fn field(page: &str, name: &str) -> Option<String> {
    value_near(page, page.find(&format!("name=\"{name}\""))?)
}

/// The `value` attribute of the tag around a position.
fn value_near(page: &str, at: usize) -> Option<String> {
    let start = page[..at].rfind('<')?;
    let end = at + page[at..].find('>')?;
    let tag = &page[start..end];
    let value = tag.find("value=\"")? + 7;
    Some(tag[value..].split('"').next()?.to_owned())
}

fn radios(page: &str, name: &str) -> Vec<String> {
    let mark = format!("name=\"{name}\"");
    page.match_indices(&mark)
        .filter_map(|(at, _)| value_near(page, at))
        .collect()
}

/// Style sheets, scripts and icons that a page names, without fonts.
fn assets(page: &str) -> std::collections::BTreeSet<String> {
    let paths = page
        .split('"')
        .filter(|p| p.starts_with("/assets/") && !p.contains("fonts."));
    paths.map(str::to_owned).collect()
}
