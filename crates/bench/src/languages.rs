//! What it costs to write dates, times, numbers and lists as thirteen languages do: in the size of a program, and in the time of a page.

use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

use anyhow::Context;
use domain::locale::Locale;
use jiff::civil::{Date, Time, date, time};
use l10n::Texts;
use walker::Client;

use crate::process::Server;
use crate::table::Table;

/// How often each thing is written in each language.
const TIMES: u32 = 2_000;
/// How many pages are asked for, one after the other.
const PAGES: u32 = 200;

/// Prints the growth of a program, the cost of each kind of writing and its part of the page with the most dates.
pub async fn measure(server: &Server, table: &mut Table) -> anyhow::Result<()> {
    let grown = weight("words_with_icu")? - weight("words_without_icu")?;
    table.plain("ICU4X and CLDR: growth of a program", grown, "MB");
    let all: Vec<&Texts> = Locale::ALL.into_iter().map(Texts::of).collect();
    let (day, noon): (Date, Time) = (date(2027, 1, 14), time(12, 30, 0, 0));
    let full = mean(&all, |t| t.date_full(day));
    let hour = mean(&all, |t| t.time(noon));
    let number = mean(&all, |t| t.number(1_234_567));
    let list = mean(&all, |t| t.list_and(&["a", "b", "c"]));
    let plural = mean(&all, |t| t.plural(21));
    table.plain("ICU4X: a date in words, mean of 13 languages", full, "µs");
    table.plain("ICU4X: a time of day", hour, "µs");
    table.plain("ICU4X: a number", number, "µs");
    table.plain("ICU4X: a list of three", list, "µs");
    table.plain("ICU4X: the plural of a count", plural, "µs");
    let mut client = Client::connect(&server.host).await?;
    for locale in [Locale::It, Locale::Ar, Locale::Bn, Locale::ZhHans] {
        let path = format!("/{}/prenota/sportello-1", locale.tag());
        let html = client.get(&path).await?.text()?;
        let started = Instant::now();
        for _ in 0..PAGES {
            client.get(&path).await?;
        }
        let page = started.elapsed().as_secs_f64() * 1e6 / f64::from(PAGES);
        let t = Texts::of(locale);
        // Each time that can be chosen says its day and its hour.
        let choices = u32::try_from(html.matches("name=\"quando\"").count())?;
        anyhow::ensure!(choices > 0, "{path} offers no times");
        let dates = f64::from(choices);
        let icu = dates * (mean(&[t], |t| t.date_full(day)) + mean(&[t], |t| t.time(noon)));
        let name = format!("slots, uncached, in {}", locale.tag());
        table.plain(format!("{name}: a page alone"), page / 1000.0, "ms");
        table.plain(
            format!("{name}: {choices} days and hours, of it"),
            icu / page * 100.0,
            "%",
        );
    }
    Ok(())
}

/// Megabytes of a program that was built beside this one.
fn weight(program: &str) -> anyhow::Result<f64> {
    let here = std::env::current_exe()?;
    let file = here.parent().unwrap_or(Path::new(".")).join(program);
    let bytes = std::fs::metadata(&file).with_context(|| format!("no {}", file.display()))?;
    Ok(bytes.len() as f64 / 1_000_000.0)
}

/// Microseconds.
fn mean<T>(all: &[&Texts], write: impl Fn(&Texts) -> T) -> f64 {
    let started = Instant::now();
    for t in all {
        for _ in 0..TIMES {
            black_box(write(black_box(t)));
        }
    }
    started.elapsed().as_secs_f64() * 1e6 / (f64::from(TIMES) * all.len() as f64)
}
