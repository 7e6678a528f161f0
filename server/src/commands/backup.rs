//! `vicino backup`.

use std::path::PathBuf;

use clap::Args;

use crate::commands::{open, say};
use crate::config::Settings;

#[derive(Debug, Args)]
pub(super) struct BackupArgs {
    /// The new file; one that exists is never overwritten.
    path: PathBuf,
}

/// Copies the database.
pub(super) async fn backup(settings: &Settings, args: &BackupArgs) -> anyhow::Result<()> {
    let store = open(settings).await?;
    store.backup(&args.path).await?;
    store.close().await;
    say(format_args!("backup written to {}", args.path.display()))
}
