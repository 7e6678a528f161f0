//! `vicino demo`.

use clap::Args;
use jiff::civil::DateTime;
use store::directory;

use crate::commands::{say, up_to_date};
use crate::config::Settings;
use crate::demo;

#[derive(Debug, Args)]
pub(super) struct DemoArgs {
    /// Leaves a database that has a network as it is.
    #[arg(long)]
    if_empty: bool,
    /// Lets this year's parties begin at this hour, on the clock on the wall: 2026-12-17T16:30.
    #[arg(long, value_name = "HOUR")]
    parties_at: Option<DateTime>,
}

/// Puts the demonstration content into the database.
pub(super) async fn demo(settings: &Settings, args: &DemoArgs) -> anyhow::Result<()> {
    let store = up_to_date(settings).await?;
    if args.if_empty {
        let network = directory::load(&mut store.reader().await?).await?.network;
        if let Some(network) = network {
            say(format_args!(
                "the database holds the network {}: left as it is",
                network.name
            ))?;
            store.close().await;
            if network.id == demo::Demo::read()?.network.id {
                tell_staff(settings)?;
            }
            return Ok(());
        }
    }
    let mut demo = demo::Demo::read()?;
    if let Some(starts) = args.parties_at {
        demo = demo.with_parties_at(starts);
    }
    demo::put(&store, &demo).await?;
    store.close().await;
    say(format_args!(
        "demonstration content: {}, {} municipalities, {} desks, {} events, {} drive",
        demo.network.name,
        demo.municipalities.len(),
        demo.desks.len(),
        demo.events.len(),
        demo.drives.len()
    ))?;
    tell_staff(settings)
}

/// How to sign in, where that works at all.
fn tell_staff(settings: &Settings) -> anyhow::Result<()> {
    let services = settings.for_services();
    if !services.is_out_of_reach() {
        return say(
            "staff of the demonstration cannot sign in at a public address: vicino staff invite",
        );
    }
    let staff = demo::people()?;
    say(format_args!(
        "staff sign in at {}staff/accesso with the password {:?}",
        services.base_url, staff.password
    ))?;
    say("and with the code that `vicino staff code EMAIL` prints:")?;
    for (email, roles) in staff.people {
        say(format_args!("  {:28} {roles}", email.as_str()))?;
    }
    Ok(())
}
