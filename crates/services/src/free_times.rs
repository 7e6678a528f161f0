//! The free times of desks, kept until something changes: most people who look change nothing.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::RwLock;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use domain::availability::FreeSlot;
use domain::id::DeskId;
use jiff::Timestamp;
use moka::sync::Cache;

/// Room for so many free times in one process, some hundred bytes each: fifty desks that receive all day for two months.
const ROOM: u64 = 30_000;
/// For how many seconds after a look at the database what is remembered holds: servers look every second, and one that cannot see
/// what others write must not go on as if nothing had happened.
const TRUSTED_FOR: i64 = 2;

/// What one process remembers of free times.
pub(crate) struct FreeTimes {
    kept: Cache<DeskId, Kept>,
    /// Rises with what concerns every desk.
    all: AtomicU64,
    /// Rises with what concerns one.
    each: RwLock<HashMap<DeskId, u64>>,
    /// When it was last known what others have written, in seconds.
    looked_at: AtomicI64,
}

#[derive(Clone)]
struct Kept {
    as_of: AsOf,
    times: Arc<[FreeSlot]>,
}

/// Until when free times hold: until the desk changes, or the minute ends, because holds expire and notice passes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct AsOf {
    changes: u64,
    minute: i64,
}

impl FreeTimes {
    /// Nothing is remembered yet; `now` the database was looked at.
    pub fn new(now: Timestamp) -> Self {
        let kept = Cache::<DeskId, Kept>::builder()
            .max_capacity(ROOM)
            .weigher(|_, kept: &Kept| u32::try_from(kept.times.len() + 1).unwrap_or(u32::MAX))
            .build();
        Self {
            kept,
            all: AtomicU64::new(0),
            each: RwLock::default(),
            looked_at: AtomicI64::new(now.as_second()),
        }
    }

    /// What is known of a desk now. Ask before reading what is to be kept: then a change in between makes it outdated at once.
    pub fn as_of(&self, desk: DeskId, now: Timestamp) -> AsOf {
        let each = self
            .each
            .read()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        let own = each.get(&desk).copied().unwrap_or_default();
        AsOf {
            changes: self.all.load(Ordering::Acquire) + own,
            minute: now.as_second().div_euclid(60),
        }
    }

    /// The free times of a desk, if they are remembered and still hold.
    pub fn get(&self, desk: DeskId, as_of: AsOf, now: Timestamp) -> Option<Arc<[FreeSlot]>> {
        let looked_at = self.looked_at.load(Ordering::Acquire);
        if now.as_second() - looked_at > TRUSTED_FOR {
            return None;
        }
        let kept = self.kept.get(&desk)?;
        (kept.as_of == as_of).then_some(kept.times)
    }

    /// Remembers the free times of a desk.
    pub fn put(&self, desk: DeskId, as_of: AsOf, times: Arc<[FreeSlot]>) {
        self.kept.insert(desk, Kept { as_of, times });
    }

    /// Seats of these desks were taken or given back.
    pub fn outdate(&self, desks: impl IntoIterator<Item = DeskId>) {
        let mut each = self
            .each
            .write()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        for desk in desks {
            *each.entry(desk).or_default() += 1;
        }
    }

    /// At this instant it was known what others have written.
    pub fn looked(&self, now: Timestamp) {
        self.looked_at.store(now.as_second(), Ordering::Release);
    }

    /// Anything may have changed.
    pub fn outdate_all(&self) {
        self.all.fetch_add(1, Ordering::AcqRel);
    }
}
