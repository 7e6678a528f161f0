//! The subcommands of `vicino`. A wrong setting ends a command with exit code 2, anything else that fails with 1, and
//! each with one line on stderr.

mod backup;
mod demo;
mod import;
mod serve;
mod staff;
mod work;

use std::fmt::Display;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use secrecy::ExposeSecret;
use store::{Options, Store};

use crate::config::{self, Loaded, SettingError, Settings, Sources};
use crate::telemetry;

/// The site of a welfare network: families find a help desk and book a slot.
#[derive(Debug, Parser)]
#[command(name = "vicino", version)]
pub struct Cli {
    /// File of settings [default: vicino.toml, if there is one]; VICINO_* variables come before it.
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Brings the database up to date and serves the site (the default).
    Serve,
    /// Sends messages and erases what is due, without serving the site.
    Worker,
    /// Brings the database up to date.
    Migrate,
    /// Puts the demonstration content into the database: QuBì, Milan.
    Demo(demo::DemoArgs),
    /// Imports municipalities from a CSV file with the columns istat_code,name,population.
    Import(import::ImportArgs),
    /// Invites people who sign in.
    Staff(staff::StaffArgs),
    /// Writes a consistent copy of an SQLite database while it is in use.
    Backup(backup::BackupArgs),
    /// Prints every effective setting and where it comes from.
    Config(ConfigArgs),
}

#[derive(Debug, Args)]
struct ConfigArgs {
    /// Prints the table of the README instead: every setting with its default.
    #[arg(long)]
    markdown: bool,
}

/// Why a command ended early. Prints as one line.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// A setting is wrong.
    #[error(transparent)]
    Setting(#[from] SettingError),
    /// Anything else.
    #[error("{}", told(.0))]
    Failed(#[from] anyhow::Error),
}

/// Writes a line. Whoever has read enough, as in `vicino demo | head -1`, is no fault.
fn say(line: impl Display) -> anyhow::Result<()> {
    match writeln!(io::stdout(), "{line}") {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

/// An error and its causes, without those that the text before them has told already.
fn told(error: &anyhow::Error) -> String {
    error
        .chain()
        .map(ToString::to_string)
        .fold(String::new(), |told, cause| match told.as_str() {
            "" => cause,
            before if before.contains(&cause) => told,
            _ => format!("{told}: {cause}"),
        })
}

impl CommandError {
    fn exit_code(&self) -> ExitCode {
        match self {
            Self::Setting(_) => ExitCode::from(2),
            Self::Failed(_) => ExitCode::FAILURE,
        }
    }
}

impl Cli {
    /// Runs the command to its end.
    pub fn run(self) -> ExitCode {
        match self.outcome() {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                let line = error
                    .to_string()
                    .split_whitespace()
                    .collect::<Vec<_>>()
                    .join(" ");
                eprintln!("vicino: {line}");
                error.exit_code()
            }
        }
    }

    fn outcome(self) -> Result<(), CommandError> {
        if let Some(Command::Config(ConfigArgs { markdown: true })) = &self.command {
            say(config::markdown().trim_end())?;
            return Ok(());
        }
        let (settings, loaded) = Sources::of_process(self.config).load()?;
        telemetry::init_logs(&settings);
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()
            .map_err(anyhow::Error::from)?;
        runtime.block_on(dispatch(
            self.command.unwrap_or(Command::Serve),
            settings,
            &loaded,
        ))
    }
}

async fn dispatch(
    command: Command,
    settings: Settings,
    loaded: &Loaded,
) -> Result<(), CommandError> {
    match command {
        Command::Serve => serve::serve(settings).await,
        Command::Worker => work::work(settings).await,
        Command::Migrate => {
            up_to_date(&settings).await?.close().await;
            Ok(say("the database is up to date")?)
        }
        Command::Demo(args) => Ok(demo::demo(&settings, &args).await?),
        Command::Import(args) => Ok(import::import(&settings, &args).await?),
        Command::Staff(args) => Ok(staff::staff(&settings, &args).await?),
        Command::Backup(args) => Ok(backup::backup(&settings, &args).await?),
        Command::Config(_) => Ok(say(config::table(&settings, loaded).trim_end())?),
    }
}

/// Opens the database as it is.
async fn open(settings: &Settings) -> anyhow::Result<Store> {
    let options = Options {
        connections: settings.database_connections,
    };
    Ok(Store::open(settings.database_url.text().expose_secret(), options).await?)
}

/// Opens the database and applies the migrations that are missing.
pub(crate) async fn up_to_date(settings: &Settings) -> anyhow::Result<Store> {
    let store = open(settings).await?;
    store.migrate().await?;
    Ok(store)
}
