//! `vicino serve`.

use crate::application::Application;
use crate::commands::{CommandError, say};
use crate::config::Settings;
use crate::stop::Stop;

/// Serves the site until SIGTERM or SIGINT; says on stdout where, once it answers.
pub(super) async fn serve(settings: Settings) -> Result<(), CommandError> {
    let stop = Stop::on_signals().map_err(anyhow::Error::from)?;
    let application = Application::build(settings).await?;
    say(format_args!("listening on http://{}", application.addr()))?;
    application.run(stop).await;
    Ok(())
}
