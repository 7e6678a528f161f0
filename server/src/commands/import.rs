//! `vicino import`.

use std::path::PathBuf;

use anyhow::Context;
use clap::Args;
use services::real::{SystemClock, SystemRandom};

use crate::commands::{say, up_to_date};
use crate::config::Settings;
use crate::territory::apply::{self, Mode};
use crate::territory::csv_file;

#[derive(Debug, Args)]
pub(super) struct ImportArgs {
    /// The file.
    #[arg(value_name = "CSV")]
    file: PathBuf,
    /// Name of the network, for an empty database.
    #[arg(long, value_name = "NAME")]
    network_name: Option<String>,
    /// Writes the changes; without it they are only shown.
    #[arg(long)]
    apply: bool,
}

/// Shows what a file would change, and with `--apply` changes it.
pub(super) async fn import(settings: &Settings, args: &ImportArgs) -> anyhow::Result<()> {
    let file = args.file.display();
    let bytes = std::fs::read(&args.file).with_context(|| file.to_string())?;
    let rows = csv_file::read(&bytes).with_context(|| file.to_string())?;
    let store = up_to_date(settings).await?;
    let mode = if args.apply {
        Mode::Apply
    } else {
        Mode::DryRun
    };
    let name = args.network_name.as_deref();
    let plan = apply::import(&store, rows, name, mode, &SystemClock, &SystemRandom).await?;
    store.close().await;
    say(plan)?;
    say(match mode {
        Mode::Apply => "written",
        Mode::DryRun => "nothing was written: add --apply to write it",
    })
}
