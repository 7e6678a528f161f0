//! The one struct through which pages, commands and the worker act.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use arc_swap::ArcSwap;
use domain::availability::Frame;
use domain::clock::{Clock, Random, whole_seconds};
use domain::directory::{Directory, EVENTS_KEPT_DAYS};
use domain::holidays::Holidays;
use domain::id::MessageId;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use store::version::Versions;
use store::{Session, Store, StoreError, Tx};
use tokio::sync::{Notify, Semaphore};

use crate::drawing::Easel;
use crate::error::Failure;
use crate::form_token::FormKeys;
use crate::free_times::FreeTimes;
use crate::message::deliver::Carriers;
use crate::picture::PICTURES_AT_ONCE;
use crate::reads::Counters;
use crate::settings::Settings;
use crate::staff::people::Passwords;

/// What every verb works with. Cheap to clone.
#[derive(Clone)]
pub struct Services {
    inner: Arc<Inner>,
}

struct Inner {
    store: Store,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
    settings: Settings,
    form_keys: FormKeys,
    carriers: Carriers,
    passwords: Passwords,
    /// Pictures are read and written a few at a time: each may need 64 MiB.
    darkroom: Semaphore,
    /// Pictures made of words.
    easel: Easel,
    picture: ArcSwap<Picture>,
    generation: AtomicU64,
    free_times: FreeTimes,
    reads: Counters,
    work: Notify,
}

/// The directory as of one content version.
struct Picture {
    versions: Versions,
    holidays: Holidays,
    directory: Arc<Directory>,
}

impl Picture {
    fn new(versions: Versions, directory: Directory) -> Self {
        Self {
            versions,
            holidays: directory.holidays(),
            directory: Arc::new(directory),
        }
    }
}

/// The published content, with the drives, the events to come and the latest that are over.
async fn load(session: &mut Session, today: Date) -> Result<Directory, StoreError> {
    let since = today.saturating_sub(EVENTS_KEPT_DAYS.days());
    let directory = store::directory::load(session).await?;
    let directory = directory.with_drives(store::drive::all(session).await?);
    Ok(directory.with_events(store::event::since(session, since).await?))
}

impl Services {
    /// Reads the directory and the keys that servers share.
    ///
    /// # Errors
    /// The database cannot be read, or the mail settings make no carrier.
    pub async fn new(
        store: Store,
        clock: Arc<dyn Clock>,
        random: Arc<dyn Random>,
        settings: Settings,
    ) -> Result<Self, Failure> {
        let form_keys = FormKeys::shared(&store, random.as_ref()).await?;
        let carriers = Carriers::new(&settings).map_err(Failure::Internal)?;
        let mut session = store.snapshot().await?;
        let versions = store::version::read(&mut session).await?;
        let today = settings.zone.to_datetime(clock.now()).date();
        let directory = load(&mut session, today).await?;
        let index_is_empty = store::search::is_empty(&mut session).await?;
        drop(session);
        let free_times = FreeTimes::new(whole_seconds(clock.now()));
        if index_is_empty {
            // The content may be older than the index.
            let mut tx = store.begin().await?;
            store::search::fill(&mut tx, &directory).await?;
            tx.commit().await?;
        }
        let inner = Inner {
            store,
            clock,
            random,
            settings,
            form_keys,
            carriers,
            passwords: Passwords::new(),
            darkroom: Semaphore::new(PICTURES_AT_ONCE),
            easel: Easel::new(),
            picture: ArcSwap::from_pointee(Picture::new(versions, directory)),
            generation: AtomicU64::new(0),
            free_times,
            reads: Counters::default(),
            work: Notify::new(),
        };
        Ok(Self {
            inner: Arc::new(inner),
        })
    }

    /// The present instant, in whole seconds.
    pub fn now(&self) -> Timestamp {
        whole_seconds(self.inner.clock.now())
    }

    /// The date where the network is.
    pub fn today(&self) -> Date {
        self.zone().to_datetime(self.now()).date()
    }

    /// The network's time zone.
    pub fn zone(&self) -> &TimeZone {
        &self.inner.settings.zone
    }

    /// What the operator decided.
    pub fn settings(&self) -> &Settings {
        &self.inner.settings
    }

    /// The published content. Never waits and never fails: while the database is away it is the last one known.
    pub fn directory(&self) -> Arc<Directory> {
        Arc::clone(&self.inner.picture.load().directory)
    }

    /// A number that changes whenever a page might look different. Read it before rendering what is to be kept.
    pub fn generation(&self) -> u64 {
        self.inner.generation.load(Ordering::Acquire)
    }

    /// Notices what other servers have written: to be called every second or so.
    ///
    /// # Errors
    /// The database cannot be read; the last known content stays.
    pub async fn refresh(&self) -> Result<(), Failure> {
        let now = self.now();
        let mut session = self.inner.store.snapshot().await?;
        let versions = store::version::read(&mut session).await?;
        let known = self.inner.picture.load().versions;
        if versions == known {
            self.inner.free_times.looked(now);
            return Ok(());
        }
        let picture = if versions.content == known.content {
            let old = self.inner.picture.load();
            Picture {
                versions,
                holidays: old.holidays,
                directory: Arc::clone(&old.directory),
            }
        } else {
            Picture::new(versions, load(&mut session, self.today()).await?)
        };
        self.inner.picture.store(Arc::new(picture));
        self.inner.free_times.outdate_all();
        self.inner.free_times.looked(now);
        self.pages_changed();
        Ok(())
    }

    /// Waits until this process has queued a message.
    pub async fn work_waits(&self) {
        self.inner.work.notified().await;
    }

    /// The database, for commands that are no verbs: migrations, imports, back-ups.
    pub fn store(&self) -> &Store {
        &self.inner.store
    }

    pub(crate) fn random(&self) -> &dyn Random {
        self.inner.random.as_ref()
    }

    pub(crate) fn form_keys(&self) -> &FormKeys {
        &self.inner.form_keys
    }

    pub(crate) fn passwords(&self) -> &Passwords {
        &self.inner.passwords
    }

    pub(crate) fn darkroom(&self) -> &Semaphore {
        &self.inner.darkroom
    }

    pub(crate) fn easel(&self) -> &Easel {
        &self.inner.easel
    }

    pub(crate) fn carriers(&self) -> &Carriers {
        &self.inner.carriers
    }

    pub(crate) fn kept_times(&self) -> &FreeTimes {
        &self.inner.free_times
    }

    pub(crate) fn counters(&self) -> &Counters {
        &self.inner.reads
    }

    pub(crate) fn new_message_id(&self) -> MessageId {
        MessageId::new(self.inner.clock.now(), self.random())
    }

    /// Calls `with` with the frame of one consistent moment.
    pub(crate) fn framed<T>(&self, with: impl FnOnce(Frame<'_>) -> T) -> T {
        let picture = self.inner.picture.load();
        with(Frame {
            holidays: &picture.holidays,
            zone: self.zone(),
            now: self.now(),
        })
    }

    /// Commits, and lets pages and the worker of this process know at once.
    pub(crate) async fn commit(&self, tx: Tx) -> Result<(), Failure> {
        let desks = Vec::from_iter(tx.desks_changed());
        tx.commit().await?;
        self.inner.free_times.outdate(desks);
        self.pages_changed();
        self.inner.work.notify_one();
        Ok(())
    }

    fn pages_changed(&self) {
        self.inner.generation.fetch_add(1, Ordering::AcqRel);
    }
}
