//! The background work: messages, expired holds, erasure. Safe in any number of processes at once.

use std::time::Duration;

use services::{Failure, Services};
use tokio::time::{Instant, MissedTickBehavior, interval};

use crate::stop::Stop;

/// How often due jobs are looked for, if nothing wakes the worker before.
const LOOK: Duration = Duration::from_secs(1);
/// How often expired holds and due erasures are looked for.
const TIDY: Duration = Duration::from_secs(30);
/// The pause after a failure, such as a database that is away.
const REST: Duration = Duration::from_secs(5);

/// How often what was counted of readings is written.
const WRITE_READS: Duration = Duration::from_secs(60);

/// Works until asked to stop; the job in hand is finished first. A panic in a job does not end the worker: the job
/// comes back when its lease ends.
pub async fn run(services: Services, stop: Stop) {
    let mut tidy_at = Instant::now();
    loop {
        let mut pause = LOOK;
        if tidy_at <= Instant::now() {
            tidy_at = Instant::now() + TIDY;
            let services = services.clone();
            if apart(async move { services.tidy().await }).await.is_none() {
                pause = REST;
            }
        }
        let worker = services.clone();
        match apart(async move { worker.work().await }).await {
            Some(0) => (),
            Some(done) => {
                metrics::counter!("vicino_jobs_done_total").increment(done as u64);
                pause = Duration::ZERO;
            }
            None => pause = REST,
        }
        tokio::select! {
            biased;
            () = stop.thrown() => return,
            () = tokio::time::sleep(pause) => (),
            () = services.work_waits(), if pause == LOOK => (),
        }
    }
}

/// Runs one round in a task of its own, so that a panic stays there; `None`: it failed, and that was logged.
async fn apart<T: Send + 'static>(
    round: impl Future<Output = Result<T, Failure>> + Send + 'static,
) -> Option<T> {
    match tokio::spawn(round).await {
        Ok(Ok(done)) => Some(done),
        Ok(Err(error)) => {
            tracing::warn!(
                error = &error as &dyn std::error::Error,
                "the worker could not work"
            );
            None
        }
        Err(_) => {
            metrics::counter!("vicino_worker_panics_total").increment(1);
            tracing::error!("a job panicked; it comes back when its lease ends");
            None
        }
    }
}

/// Writes how often pages were read, until asked to stop; what is counted after that is written by whoever ends the process.
pub async fn write_reads(services: Services, stop: Stop) {
    let mut ticks = interval(WRITE_READS);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            () = stop.thrown() => return,
            _ = ticks.tick() => (),
        }
        if let Err(error) = services.write_reads().await {
            let error = &error as &dyn std::error::Error;
            tracing::warn!(error, "how often pages were read is written later");
        }
    }
}

/// Notices what other servers have written, until asked to stop.
pub async fn keep_fresh(services: Services, stop: Stop) {
    let mut ticks = interval(Duration::from_secs(1));
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut reachable = true;
    loop {
        tokio::select! {
            () = stop.thrown() => return,
            _ = ticks.tick() => (),
        }
        let result = services.refresh().await;
        if result.is_ok() != reachable {
            reachable = result.is_ok();
            match &result {
                Ok(()) => tracing::info!("the database answers again"),
                Err(error) => tracing::warn!(
                    error = error as &dyn std::error::Error,
                    "pages show the last content known"
                ),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_panic_stays_in_its_round() {
        assert_eq!(apart(async { Ok(3) }).await, Some(3));
        assert_eq!(apart::<()>(async { panic!("on purpose") }).await, None);
    }
}
