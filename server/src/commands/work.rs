//! `vicino worker`.

use services::Services;
use services::real::{SystemClock, SystemRandom};
use std::sync::Arc;

use crate::commands::{CommandError, say, up_to_date};
use crate::config::Settings;
use crate::stop::Stop;
use crate::worker;

/// Works until SIGTERM or SIGINT.
pub(super) async fn work(settings: Settings) -> Result<(), CommandError> {
    let stop = Stop::on_signals().map_err(anyhow::Error::from)?;
    let store = up_to_date(&settings).await?;
    let services = Services::new(
        store,
        Arc::new(SystemClock),
        Arc::new(SystemRandom),
        settings.for_services(),
    )
    .await
    .map_err(anyhow::Error::from)?;
    say("working")?;
    // What other servers write, such as a desk's new telephone, belongs into the next message.
    tokio::join!(
        worker::run(services.clone(), stop.clone()),
        worker::keep_fresh(services.clone(), stop)
    );
    services.store().close().await;
    Ok(())
}
