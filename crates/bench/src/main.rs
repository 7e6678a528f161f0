//! What `./bench` runs: a release server on a large database, beside a baseline in the same minute, and a table of figures.
//!
//! Ratios are what counts: absolute figures depend on the machine and on the hour.

mod baseline;
mod bookings;
mod drives;
mod events;
mod languages;
mod pages;
mod process;
mod seed;
mod slots;
mod table;

use std::path::PathBuf;

use anyhow::Context;

use crate::table::Table;

/// What the run is given on the command line.
pub struct Setup {
    /// The release binary.
    pub vicino: PathBuf,
    /// A folder of its own, emptied by the caller.
    pub dir: PathBuf,
    /// Seconds of each load.
    pub seconds: u64,
    /// A PostgreSQL database of its own.
    pub postgres: String,
    /// What is measured; everything, if nothing is named.
    parts: Vec<String>,
}

impl Setup {
    fn from_args() -> anyhow::Result<Self> {
        let mut args = std::env::args().skip(1);
        let mut next = || args.next().context(USAGE);
        let setup = Self {
            vicino: next()?.into(),
            dir: next()?.into(),
            postgres: next()?,
            seconds: next()?.parse().context(USAGE)?,
            parts: args.collect(),
        };
        let unknown = setup.parts.iter().find(|p| !PARTS.contains(&p.as_str()));
        anyhow::ensure!(unknown.is_none(), USAGE);
        Ok(setup)
    }

    fn wants(&self, part: &str) -> bool {
        self.parts.is_empty() || self.parts.iter().any(|p| p == part)
    }
}

const PARTS: [&str; 3] = ["pages", "sqlite", "postgres"];
const USAGE: &str = "usage: ./bench [seconds of each load] [pages] [sqlite] [postgres]";

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let setup = Setup::from_args()?;
    let mut table = Table::default();
    if setup.wants("pages") {
        slots::measure(&mut table);
    }
    if setup.wants("pages") || setup.wants("sqlite") {
        let url = format!("sqlite:{}", setup.dir.join("vicino.db").display());
        on(&setup, "sqlite", &url, &mut table).await?;
    }
    if setup.wants("postgres") {
        on(&setup, "postgres", &setup.postgres, &mut table).await?;
    }
    table.print();
    Ok(())
}

/// All that is measured of a server on one database.
async fn on(setup: &Setup, part: &str, url: &str, table: &mut Table) -> anyhow::Result<()> {
    let name = if part == "sqlite" {
        "SQLite"
    } else {
        "PostgreSQL"
    };
    println!("seeding {name} …");
    seed::seed(url).await?;
    let mut server = process::Server::start(setup, url).await?;
    let started = server.first_answer.as_secs_f64();
    table.at_most(format!("start to first answer, {name}"), started, "s", 0.5);
    events::measure(&server, name, table).await?;
    // Pages are the same on either database.
    if part == "sqlite" && setup.wants("pages") {
        pages::measure(setup, &mut server, table).await?;
        bookings::measure_bytes(&server, table).await?;
        languages::measure(&server, table).await?;
    }
    if setup.wants(part) {
        let bare = baseline::insert_rate(setup, url).await?;
        bookings::measure_rate(setup, &server, name, bare, table).await?;
        drives::measure_rate(&server, name, bare, table).await?;
    }
    let memory = server.memory()?;
    table.at_most(
        format!("memory after the run, {name}"),
        memory.all,
        "MB",
        80.0,
    );
    table.plain(format!("  of it taken by itself, {name}"), memory.own, "MB");
    table.plain(
        format!("  of it the program's own file, {name}"),
        memory.files,
        "MB",
    );
    server.stop().await
}
