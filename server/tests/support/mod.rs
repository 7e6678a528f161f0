//! What tests of the running program have in common.

pub mod counts;
pub mod database;
pub mod network;
pub mod race;
pub mod server;
pub mod site;

use std::time::{Duration, Instant};

/// How long a test waits for what must come. Generous, because a machine may be busy; never what is measured.
pub const PATIENCE: Duration = Duration::from_secs(40);

/// Asks again and again until the answer is yes, and says how long that took.
pub async fn until<F: Future<Output = bool>>(what: &str, mut is_so: impl FnMut() -> F) -> Duration {
    let started = Instant::now();
    while !is_so().await {
        assert!(started.elapsed() < PATIENCE, "in vain: {what}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    started.elapsed()
}
