//! The wish to stop, from a signal or from a test, told to every part of the process.

use std::sync::Arc;

use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;

/// A switch that is thrown once. Clones are the same switch.
#[derive(Debug, Clone)]
pub struct Stop {
    thrown: Arc<watch::Sender<bool>>,
}

impl Default for Stop {
    fn default() -> Self {
        Self {
            thrown: Arc::new(watch::Sender::new(false)),
        }
    }
}

impl Stop {
    /// A switch that SIGTERM and SIGINT throw.
    ///
    /// # Errors
    /// The process cannot listen to signals.
    pub fn on_signals() -> std::io::Result<Self> {
        let stop = Self::default();
        let (mut terminate, mut interrupt) = (
            signal(SignalKind::terminate())?,
            signal(SignalKind::interrupt())?,
        );
        let switch = stop.clone();
        tokio::spawn(async move {
            tokio::select! {
                _ = terminate.recv() => (),
                _ = interrupt.recv() => (),
            }
            tracing::info!("stopping");
            switch.throw();
        });
        Ok(stop)
    }

    /// Asks every part to stop.
    pub fn throw(&self) {
        self.thrown.send_replace(true);
    }

    /// Waits until somebody throws the switch.
    pub async fn thrown(&self) {
        // The sender lives as long as `self`, so waiting cannot fail.
        let _ = self.thrown.subscribe().wait_for(|thrown| *thrown).await;
    }
}
