//! Whole bookings: what they weigh, and how many a second.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use walker::Client;
use walker::booking::{Family, book};

use crate::Setup;
use crate::baseline;
use crate::process::Server;
use crate::seed::DESKS;
use crate::table::Table;

/// Bytes of one booking by somebody who comes to the home page for the first time: pages, style, script and icons.
/// Fonts come after the page is drawn and are counted apart.
pub async fn measure_bytes(server: &Server, table: &mut Table) -> anyhow::Result<()> {
    let mut client = Client::connect(&server.host).await?;
    let home = client.page("/it/").await?;
    client.get("/it/sportelli/sportello-7").await?;
    let slots = Client::connect(&server.host)
        .await?
        .page("/it/prenota/sportello-7")
        .await?;
    for asset in assets(&home).union(&assets(&slots)) {
        client.get(asset).await?;
    }
    book(&mut client, "sportello-7", 0, &Family::number(u64::MAX)).await?;
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
                let desk = format!("sportello-{}", number % DESKS);
                let booked = book(&mut client, &desk, pick, &Family::number(number)).await?;
                let counter = if booked.is_some() { &done } else { &lost };
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

/// Style sheets, scripts and icons that a page names, without fonts.
fn assets(page: &str) -> std::collections::BTreeSet<String> {
    let paths = page
        .split('"')
        .filter(|p| p.starts_with("/assets/") && !p.contains("fonts."));
    paths.map(str::to_owned).collect()
}
