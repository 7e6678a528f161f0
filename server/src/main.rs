//! `vicino`: the site of a welfare network. See `vicino --help`.

use std::process::ExitCode;

use clap::Parser;
use server::commands::Cli;

#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    Cli::parse().run()
}
