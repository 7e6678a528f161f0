//! `vicino staff`: the first coordinator comes from here.

use std::sync::Arc;

use anyhow::{Context, bail};
use clap::{Args, Subcommand};
use domain::contact::Email;
use domain::locale::Locale;
use domain::staff::account::{STAFF_LOCALES, STAFF_NAME_MAX};
use domain::staff::role::{Grant, Role};
use domain::text::Line;
use services::Services;
use services::real::{SystemClock, SystemRandom};
use services::staff::people::Invite;

use crate::commands::{say, up_to_date};
use crate::config::Settings;
use crate::scope::scope;

#[derive(Debug, Args)]
pub(super) struct StaffArgs {
    #[command(subcommand)]
    command: StaffCommand,
}

#[derive(Debug, Subcommand)]
enum StaffCommand {
    /// Makes an account and prints the link that opens it, good once and for seven days. Said again before the link was used, it
    /// prints a new one.
    Invite(InviteArgs),
    /// Prints the present code of the second factor of somebody of the demonstration, and of nobody else.
    Code {
        /// The address they sign in with.
        email: String,
    },
}

#[derive(Debug, Args)]
struct InviteArgs {
    /// The address they sign in with.
    email: String,
    /// First and last name.
    #[arg(long)]
    name: String,
    /// coordinator, editor, author, desk_worker, counter or observer.
    #[arg(long, default_value = "coordinator")]
    role: String,
    /// network, municipality:SLUG, organisation:SLUG or desk:SLUG.
    #[arg(long, default_value = "network")]
    scope: String,
    /// The language of their pages: it or en.
    #[arg(long, default_value = "it")]
    language: String,
}

/// Does what was asked.
pub(super) async fn staff(settings: &Settings, args: &StaffArgs) -> anyhow::Result<()> {
    let store = up_to_date(settings).await?;
    let (clock, random) = (Arc::new(SystemClock), Arc::new(SystemRandom));
    let services = Services::new(store, clock, random, settings.for_services()).await?;
    let line = match &args.command {
        StaffCommand::Invite(args) => invite(&services, args).await,
        StaffCommand::Code { email } => code(&services, email).await,
    };
    services.store().close().await;
    say(line?)
}

async fn invite(services: &Services, args: &InviteArgs) -> anyhow::Result<String> {
    let role = Role::from_word(&args.role).with_context(|| format!("no role {:?}", args.role))?;
    let over = scope(&args.scope, &services.directory());
    let over = over.with_context(|| format!("no part of the network {:?}", args.scope))?;
    let language = args
        .language
        .parse::<Locale>()
        .ok()
        .filter(|l| STAFF_LOCALES.contains(l));
    let invite = Invite {
        email: Email::parse(&args.email).with_context(|| args.email.clone())?,
        name: Line::parse(&args.name, STAFF_NAME_MAX).context("--name")?,
        language: language.with_context(|| format!("no language {:?}", args.language))?,
        grants: vec![Grant { role, scope: over }],
    };
    let link = services.invite_by_link(&invite).await?;
    Ok(format!(
        "link for {}, good once and for seven days:\n{link}",
        args.email
    ))
}

async fn code(services: &Services, email: &str) -> anyhow::Result<String> {
    match services.demonstration_code(email).await? {
        Some(code) => Ok(code),
        None => bail!(
            "{email} is nobody of the demonstration, or this site is not on this machine alone"
        ),
    }
}
