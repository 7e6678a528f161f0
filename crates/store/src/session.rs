//! A connection of either database, and the macro by which one query body serves both.

use std::collections::BTreeSet;
use std::fmt;
use std::ops::{Deref, DerefMut};

use domain::id::{DeskId, DriveId, EventId};
use sqlx::pool::PoolConnection;
use sqlx::{PgConnection, Postgres, Sqlite, SqliteConnection, Transaction};

use crate::error::StoreError;
use crate::version;

/// Runs one body with `conn` as the native connection of whichever database it is.
macro_rules! on {
    ($session:expr, $conn:ident => $body:expr) => {
        match $session.target() {
            crate::session::Target::Sqlite($conn) => $body,
            crate::session::Target::Postgres($conn) => $body,
        }
    };
}
pub(crate) use on;

/// Something to read from: a connection outside a transaction, a snapshot, or a transaction.
pub struct Session(pub(crate) Connection);

pub(crate) enum Connection {
    Sqlite(PoolConnection<Sqlite>),
    SqliteTx(Transaction<'static, Sqlite>),
    Postgres(PoolConnection<Postgres>),
    PostgresTx(Transaction<'static, Postgres>),
}

/// The native connection beneath a session.
pub(crate) enum Target<'a> {
    Sqlite(&'a mut SqliteConnection),
    Postgres(&'a mut PgConnection),
}

impl Session {
    pub(crate) fn target(&mut self) -> Target<'_> {
        match &mut self.0 {
            Connection::Sqlite(connection) => Target::Sqlite(connection),
            Connection::SqliteTx(connection) => Target::Sqlite(connection),
            Connection::Postgres(connection) => Target::Postgres(connection),
            Connection::PostgresTx(connection) => Target::Postgres(connection),
        }
    }

    /// The text that fits, where the two dialects differ.
    pub(crate) fn pick(&self, sqlite: &'static str, postgres: &'static str) -> &'static str {
        match &self.0 {
            Connection::Sqlite(_) | Connection::SqliteTx(_) => sqlite,
            Connection::Postgres(_) | Connection::PostgresTx(_) => postgres,
        }
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").finish_non_exhaustive()
    }
}

/// A transaction that writes. Dropped without [`Tx::commit`] it leaves nothing behind.
#[derive(Debug)]
pub struct Tx {
    session: Session,
    content_changed: bool,
    desks_changed: BTreeSet<DeskId>,
    events_changed: BTreeSet<EventId>,
    drives_changed: BTreeSet<DriveId>,
}

impl Tx {
    pub(crate) fn new(connection: Connection) -> Self {
        Self {
            session: Session(connection),
            content_changed: false,
            desks_changed: BTreeSet::new(),
            events_changed: BTreeSet::new(),
            drives_changed: BTreeSet::new(),
        }
    }

    pub(crate) fn note_content(&mut self) {
        self.content_changed = true;
    }

    pub(crate) fn note_desk(&mut self, desk: DeskId) {
        self.desks_changed.insert(desk);
    }

    pub(crate) fn note_event(&mut self, event: EventId) {
        self.events_changed.insert(event);
    }

    pub(crate) fn note_drive(&mut self, drive: DriveId) {
        self.drives_changed.insert(drive);
    }

    /// The desks whose free seats it changes, as far as is known yet.
    pub fn desks_changed(&self) -> impl Iterator<Item = DeskId> + '_ {
        self.desks_changed.iter().copied()
    }

    /// Makes everything written in it last, and raises the versions of what it changed.
    ///
    /// Versions are written here, last and in order, because their rows are shared by many transactions: they stay locked
    /// only while the commit itself lasts, and nobody waits for anything else while holding one.
    ///
    /// # Errors
    /// Nothing was kept; but when the connection is lost during the commit itself, it may have been.
    pub async fn commit(mut self) -> Result<(), StoreError> {
        if self.content_changed {
            version::raise(&mut self.session, version::CONTENT).await?;
        }
        for desk in std::mem::take(&mut self.desks_changed) {
            version::raise(&mut self.session, &version::desk_scope(desk)).await?;
        }
        for event in std::mem::take(&mut self.events_changed) {
            version::raise(&mut self.session, &version::event_scope(event)).await?;
        }
        for drive in std::mem::take(&mut self.drives_changed) {
            version::raise(&mut self.session, &version::drive_scope(drive)).await?;
        }
        match self.session.0 {
            Connection::SqliteTx(tx) => tx.commit().await?,
            Connection::PostgresTx(tx) => tx.commit().await?,
            Connection::Sqlite(_) | Connection::Postgres(_) => {}
        }
        Ok(())
    }
}

impl Deref for Tx {
    type Target = Session;

    fn deref(&self) -> &Session {
        &self.session
    }
}

impl DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut Session {
        &mut self.session
    }
}
