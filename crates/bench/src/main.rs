//! What `./bench` runs: a release server on a large database, beside a baseline in the same minute, and a table of figures.
//!
//! Ratios are what counts: absolute figures depend on the machine and on the hour.

mod baseline;
mod bookings;
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
    /// A PostgreSQL database of its own, if there is one.
    pub postgres: Option<String>,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let mut args = std::env::args().skip(1);
    let setup = Setup {
        vicino: args
            .next()
            .context("usage: bench <vicino> <folder> <seconds> [postgres url]")?
            .into(),
        dir: args.next().context("a folder is missing")?.into(),
        seconds: args.next().context("seconds are missing")?.parse()?,
        postgres: args.next(),
    };
    let mut table = Table::default();
    slots::measure(&mut table);

    let sqlite = format!("sqlite:{}", setup.dir.join("vicino.db").display());
    println!("seeding SQLite …");
    seed::seed(&sqlite).await?;
    let mut server = process::Server::start(&setup, &sqlite).await?;
    table.at_most(
        "start to first answer",
        server.first_answer.as_secs_f64(),
        "s",
        0.5,
    );
    pages::measure(&setup, &mut server, &mut table).await?;
    bookings::measure_bytes(&server, &mut table).await?;
    bookings::measure_rate(&setup, &server, "SQLite", &sqlite, &mut table).await?;
    table.at_most(
        "memory after the run, SQLite",
        server.memory_mb()?,
        "MB",
        80.0,
    );
    server.stop().await?;

    if let Some(postgres) = &setup.postgres {
        println!("seeding PostgreSQL …");
        seed::seed(postgres).await?;
        let server = process::Server::start(&setup, postgres).await?;
        bookings::measure_rate(&setup, &server, "PostgreSQL", postgres, &mut table).await?;
        table.at_most(
            "memory after the run, PostgreSQL",
            server.memory_mb()?,
            "MB",
            80.0,
        );
        server.stop().await?;
    }
    table.print();
    Ok(())
}
