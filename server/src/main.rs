//! `vicino`: the site of a welfare network. See `vicino --help`.

use std::process::ExitCode;

use clap::Parser;
use server::commands::Cli;

fn main() -> ExitCode {
    Cli::parse().run()
}
