//! How often what is published is read, and in which language. Nothing is known of who reads: a page that is answered raises one
//! number in memory, and every server adds its numbers to those of the day now and then.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use domain::locale::Locale;
use jiff::ToSpan;
use store::read_count::{self, Reads};
use uuid::Uuid;

use crate::Services;
use crate::error::Failure;

/// For how many days back readings decide what is translated first.
pub const READS_COUNT_FOR_DAYS: i32 = 90;

/// What a page is about, and in which language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Read {
    /// What is published.
    pub thing: Uuid,
    /// The language of the page.
    pub language: Locale,
}

/// Counts the readings of one page. Counting is one addition: no lock, no memory.
#[derive(Debug, Clone)]
pub struct Counter(Arc<AtomicU64>);

impl Counter {
    /// Somebody has read it.
    pub fn count(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

/// What one process has counted and not written yet.
#[derive(Debug, Default)]
pub(crate) struct Counters {
    of: Mutex<HashMap<Read, Counter>>,
}

impl Counters {
    fn counter(&self, read: Read) -> Counter {
        let mut of = self.of.lock().unwrap_or_else(PoisonError::into_inner);
        let counter = of.entry(read).or_insert_with(|| Counter(Arc::default()));
        counter.clone()
    }

    /// Takes what was counted, and forgets the counters that no page has any more.
    fn take(&self) -> Vec<Reads> {
        let mut of = self.of.lock().unwrap_or_else(PoisonError::into_inner);
        let mut taken = Vec::new();
        of.retain(|read, Counter(counter)| {
            let count = counter.swap(0, Ordering::Relaxed);
            if count > 0 {
                taken.push(reads(*read, count));
            }
            count > 0 || Arc::strong_count(counter) > 1
        });
        taken
    }

    fn give_back(&self, taken: &[Reads]) {
        for reads in taken {
            let Counter(counter) = self.counter(Read {
                thing: reads.thing,
                language: reads.language,
            });
            counter.fetch_add(reads.count, Ordering::Relaxed);
        }
    }

    fn not_written(&self) -> Vec<Reads> {
        let of = self.of.lock().unwrap_or_else(PoisonError::into_inner);
        of.iter()
            .map(|(read, Counter(counter))| reads(*read, counter.load(Ordering::Relaxed)))
            .collect()
    }
}

fn reads(Read { thing, language }: Read, count: u64) -> Reads {
    Reads {
        thing,
        language,
        count,
    }
}

/// How often things were read lately.
#[derive(Debug, Clone, Default)]
pub struct Popularity(HashMap<Uuid, HashMap<Locale, u64>>);

impl Popularity {
    /// How often in a language.
    pub fn in_language(&self, thing: Uuid, language: Locale) -> u64 {
        let of = self.0.get(&thing).and_then(|of| of.get(&language));
        of.copied().unwrap_or_default()
    }

    /// How often in all languages.
    pub fn in_all(&self, thing: Uuid) -> u64 {
        self.0.get(&thing).map_or(0, |of| of.values().sum())
    }

    fn add(&mut self, all: Vec<Reads>) {
        for reads in all {
            let of = self.0.entry(reads.thing).or_default();
            *of.entry(reads.language).or_default() += reads.count;
        }
    }
}

impl Services {
    /// What counts the readings of a page; pages that are kept keep theirs.
    pub fn counter_of(&self, read: Read) -> Counter {
        self.counters().counter(read)
    }

    /// Adds what this process has counted to the counts of today, by one statement. What was read just before midnight may count as
    /// read just after.
    ///
    /// # Errors
    /// The database is away: what was counted is written the next time.
    pub async fn write_reads(&self) -> Result<(), Failure> {
        let taken = self.counters().take();
        if taken.is_empty() {
            return Ok(());
        }
        let written = async {
            let mut tx = self.store().begin_unflushed().await?;
            read_count::add(&mut tx, self.today(), &taken).await?;
            tx.commit().await
        };
        written.await.map_err(|error| {
            self.counters().give_back(&taken);
            error.into()
        })
    }

    /// How often things were read in the last [`READS_COUNT_FOR_DAYS`], with what this process has not written yet.
    ///
    /// # Errors
    /// The database is away.
    pub async fn popularity(&self) -> Result<Popularity, Failure> {
        let since = self.today().saturating_sub(READS_COUNT_FOR_DAYS.days());
        let mut session = self.store().reader().await?;
        let mut popularity = Popularity::default();
        popularity.add(read_count::since(&mut session, since).await?);
        popularity.add(self.counters().not_written());
        Ok(popularity)
    }
}
