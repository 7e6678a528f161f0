//! Logs on stderr, metrics in memory.

use std::io::IsTerminal;
use std::panic::PanicHookInfo;
use std::sync::OnceLock;
use std::time::Duration;

use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};

use crate::config::{LogFormat, Settings};
use crate::stop::Stop;

/// How often observations are sorted into their buckets.
const UPKEEP: Duration = Duration::from_secs(5);

/// Upper bounds, in seconds, by which durations are counted.
const SECONDS: [f64; 11] = [
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0,
];

/// Starts logging. Later calls change nothing.
pub fn init_logs(settings: &Settings) {
    let builder = tracing_subscriber::fmt()
        .with_env_filter(settings.log.filter())
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr);
    // An error means that somebody, such as a test, has set a subscriber already: theirs stays.
    let _ = match settings.log_format {
        LogFormat::Text => builder.with_target(false).try_init(),
        LogFormat::Json => builder.json().flatten_event(true).try_init(),
    };
    std::panic::set_hook(Box::new(log_panic));
}

/// A panic's text may quote what a person typed, so only texts that stand in our source are logged.
fn log_panic(panic: &PanicHookInfo<'_>) {
    let place = panic.location().map(ToString::to_string);
    let text = panic.payload().downcast_ref::<&'static str>();
    tracing::error!(
        place = place.as_deref().unwrap_or("unknown"),
        text = text.unwrap_or(&"(not told)"),
        "panic"
    );
}

/// The metrics of this process, which are recorded from the first call on.
///
/// # Errors
/// Somebody else records metrics already.
pub fn metrics() -> anyhow::Result<PrometheusHandle> {
    static HANDLE: OnceLock<PrometheusHandle> = OnceLock::new();
    static INSTALLING: std::sync::Mutex<()> = std::sync::Mutex::new(());
    let _guard = INSTALLING
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    if let Some(handle) = HANDLE.get() {
        return Ok(handle.clone());
    }
    let recorder = PrometheusBuilder::new()
        .set_buckets_for_metric(Matcher::Suffix("_seconds".to_owned()), &SECONDS)?
        .build_recorder();
    let handle = recorder.handle();
    metrics::set_global_recorder(recorder)?;
    describe();
    Ok(HANDLE.get_or_init(|| handle).clone())
}

/// Lets the recorder sort its observations now and then, so that they do not pile up when nobody collects them.
pub async fn keep_up(stop: Stop) {
    let Ok(handle) = metrics() else {
        return;
    };
    loop {
        tokio::select! {
            () = stop.thrown() => return,
            () = tokio::time::sleep(UPKEEP) => handle.run_upkeep(),
        }
    }
}

fn describe() {
    metrics::describe_counter!(
        "vicino_http_requests_total",
        "Answers, by method, route template and status"
    );
    metrics::describe_histogram!(
        "vicino_http_request_duration_seconds",
        "Time to answer, by route template; without cache hits"
    );
    metrics::describe_counter!("vicino_page_cache_hits_total", "Pages answered from memory");
    metrics::describe_gauge!("vicino_http_connections", "Open connections");
    metrics::describe_counter!(
        "vicino_jobs_done_total",
        "Jobs the worker has finished or set aside"
    );
    metrics::describe_counter!("vicino_worker_panics_total", "Jobs that panicked");
    metrics::describe_counter!("vicino_bookings_total", "Bookings confirmed");
    metrics::describe_counter!(
        "vicino_messages_total",
        "Attempts to send a message, by outcome: sent, retried, failed"
    );
    metrics::describe_gauge!(
        "vicino_disk_free_megabytes",
        "Free space in the data directory"
    );
}
