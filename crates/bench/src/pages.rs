//! Pages under load at 32 connections, each beside nginx serving the same compressed bytes.

use anyhow::{Context, bail};
use tokio::process::Command;
use walker::Client;

use crate::Setup;
use crate::process::{Nginx, Server};
use crate::table::Table;

/// What a load showed.
struct Load {
    per_second: f64,
    p50_ms: f64,
    p99_ms: f64,
}

/// Loads each page, and the same bytes at nginx, one after the other.
pub async fn measure(setup: &Setup, server: &mut Server, table: &mut Table) -> anyhow::Result<()> {
    let nginx = Nginx::start(setup).await?;
    let mut client = Client::connect(&server.host).await?;
    let pages = [
        ("home", "/it/", 0.5, Some(14_600.0)),
        ("municipality", "/it/municipi/comune-1", 0.5, Some(14_600.0)),
        ("desk", "/it/sportelli/sportello-1", 0.5, Some(14_600.0)),
        ("events, cached", "/it/eventi", 0.5, None),
        ("drive, cached", "/it/raccolte/raccolta-1", 0.5, None),
        ("search, cached", "/it/cerca?q=festa", 0.5, None),
        ("slots, uncached", "/it/prenota/sportello-1", 0.03, None),
    ];
    for (name, path, ratio, budget) in pages {
        let answer = client.get(path).await?;
        if !answer.status.is_success() {
            bail!("{path} answered {}", answer.status);
        }
        let bytes = answer.body.len() as f64;
        match budget {
            Some(budget) => table.at_most(
                format!("{name}: bytes, style and all"),
                bytes,
                "bytes",
                budget,
            ),
            None => table.plain(format!("{name}: bytes"), bytes, "bytes"),
        }
        let file = name.split(',').next().unwrap_or(name);
        Nginx::put(setup, file, &answer.body)?;
        let static_load = load(setup, &nginx.host, &format!("/{file}.br")).await?;
        let ours = load(setup, &server.host, path).await?;
        table.plain(format!("{name}: requests/s"), ours.per_second, "/s");
        table.plain(
            format!("{name}: nginx, the same bytes"),
            static_load.per_second,
            "/s",
        );
        table.at_least(
            format!("{name}: ratio"),
            ours.per_second / static_load.per_second,
            "×",
            ratio,
        );
        table.plain(format!("{name}: p50"), ours.p50_ms, "ms");
        match budget {
            Some(_) => table.plain(format!("{name}: p99"), ours.p99_ms, "ms"),
            None if name.ends_with("uncached") => {
                table.at_most(format!("{name}: p99"), ours.p99_ms, "ms", 50.0);
            }
            None => table.plain(format!("{name}: p99"), ours.p99_ms, "ms"),
        }
    }
    nginx.stop().await
}

async fn load(setup: &Setup, host: &str, path: &str) -> anyhow::Result<Load> {
    let output = Command::new("wrk")
        .args([
            "-t2",
            "-c32",
            "--latency",
            &format!("-d{}s", setup.seconds),
            "-H",
            "Accept-Encoding: br",
        ])
        .arg(format!("http://{host}{path}"))
        .output()
        .await
        .context("starting wrk")?;
    let text = String::from_utf8_lossy(&output.stdout);
    if text.contains("Non-2xx") || text.contains("Socket errors") {
        bail!("errors under load at {path}:\n{text}");
    }
    let after = |mark: &str| {
        let line = text.lines().map(str::trim).find(|l| l.starts_with(mark))?;
        line.strip_prefix(mark)?
            .split_whitespace()
            .next()
            .map(str::to_owned)
    };
    Ok(Load {
        per_second: after("Requests/sec:").context("no rate")?.parse()?,
        p50_ms: millis(&after("50%").context("no median")?)?,
        p99_ms: millis(&after("99%").context("no percentile")?)?,
    })
}

/// wrk writes `512.00us`, `1.20ms` or `1.03s`.
fn millis(text: &str) -> anyhow::Result<f64> {
    let (number, factor) = if let Some(us) = text.strip_suffix("us") {
        (us, 0.001)
    } else if let Some(ms) = text.strip_suffix("ms") {
        (ms, 1.0)
    } else {
        (text.trim_end_matches('s'), 1000.0)
    };
    Ok(number.parse::<f64>()? * factor)
}
