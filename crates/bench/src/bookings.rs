//! Whole bookings: what they weigh, and how many a second.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use walker::Client;
use walker::booking::{Family, Step, book, prepare};

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

/// How many bookings each client has ready when they are confirmed all at once.
const READY: u64 = 20;

/// Bookings per second by 32 clients, beside the database's own insert rate. A whole booking is eight pages and forms and the
/// page of the appointment; what is written to last is written by the last form, which is therefore measured alone too.
pub async fn measure_rate(
    setup: &Setup,
    server: &Server,
    name: &str,
    bare: f64,
    table: &mut Table,
) -> anyhow::Result<()> {
    let families = Arc::new(AtomicU64::new(0));
    let (done, lost) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicU64::new(0)));
    let started = Instant::now();
    let deadline = started + Duration::from_secs(setup.seconds);
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..baseline::CLIENTS {
        let host = server.host.clone();
        let (families, done, lost) = (Arc::clone(&families), Arc::clone(&done), Arc::clone(&lost));
        tasks.spawn(async move {
            let mut client = Client::connect(&host).await?;
            while Instant::now() < deadline {
                let (desk, pick, family) = next(&families)?;
                let booked = book(&mut client, &desk, pick, &family).await?;
                let counter = if booked.is_some() { &done } else { &lost };
                counter.fetch_add(1, Ordering::Relaxed);
            }
            anyhow::Ok(())
        });
    }
    all(tasks).await?;
    let rate = done.load(Ordering::Relaxed) as f64 / started.elapsed().as_secs_f64();
    let confirmed = confirm_rate(server, families).await?;
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
    table.plain(
        format!("confirmations/s, {name} (last form only)"),
        confirmed,
        "/s",
    );
    table.plain(format!("bare durable inserts/s, {name}"), bare, "/s");
    table.at_least(format!("bookings: ratio, {name}"), rate / bare, "×", 0.2);
    table.plain(
        format!("confirmations: ratio, {name}"),
        confirmed / bare,
        "×",
    );
    Ok(())
}

/// The next family that nobody else is, with the desk and the time it wants: spread over all of them.
fn next(families: &AtomicU64) -> anyhow::Result<(String, usize, Family)> {
    let number = families.fetch_add(1, Ordering::Relaxed);
    let pick = usize::try_from(number.wrapping_mul(2_654_435_761) >> 7)?;
    let desk = format!("sportello-{}", number % DESKS);
    Ok((desk, pick, Family::number(number)))
}

/// How many bookings that are ready are confirmed a second.
async fn confirm_rate(server: &Server, families: Arc<AtomicU64>) -> anyhow::Result<f64> {
    let mut preparing = tokio::task::JoinSet::new();
    for _ in 0..baseline::CLIENTS {
        let (host, families) = (server.host.clone(), Arc::clone(&families));
        preparing.spawn(async move {
            let mut client = Client::connect(&host).await?;
            let mut forms = Vec::new();
            for _ in 0..READY {
                let (desk, pick, family) = next(&families)?;
                forms.extend(prepare(&mut client, &desk, pick, &family).await?);
            }
            anyhow::Ok((client, forms))
        });
    }
    let ready = all(preparing).await?;
    let count: usize = ready.iter().map(|(_, forms)| forms.len()).sum();
    let started = Instant::now();
    let mut confirming = tokio::task::JoinSet::new();
    for (mut client, forms) in ready {
        confirming.spawn(async move {
            for form in forms {
                Step::of(client.submit(&form).await?)?.on()?;
            }
            anyhow::Ok(())
        });
    }
    all(confirming).await?;
    Ok(count as f64 / started.elapsed().as_secs_f64())
}

async fn all<T: Send + 'static>(
    mut tasks: tokio::task::JoinSet<anyhow::Result<T>>,
) -> anyhow::Result<Vec<T>> {
    let mut found = Vec::new();
    while let Some(result) = tasks.join_next().await {
        found.push(result??);
    }
    Ok(found)
}

/// Style sheets, scripts and icons that a page names, without fonts.
fn assets(page: &str) -> std::collections::BTreeSet<String> {
    let paths = page
        .split('"')
        .filter(|p| p.starts_with("/assets/") && !p.contains("fonts."));
    paths.map(str::to_owned).collect()
}
