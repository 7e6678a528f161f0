//! A database for each test.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use domain::clock::Random;
use jiff::Timestamp;
use sqlx::{AssertSqlSafe, Connection, PgConnection, SqliteConnection};
use store::{Options, Store, Tx};

/// Declares tests that run once on each database: `the_rule::sqlite` and `the_rule::postgres`.
macro_rules! on_both_databases {
    ($(async fn $name:ident($db:ident) $body:block)+) => {$(
        async fn $name($db: $crate::support::TestDb) $body

        mod $name {
            use crate::support::TestDb;

            #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
            async fn sqlite() {
                TestDb::sqlite().await.run(super::$name).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
            async fn postgres() {
                TestDb::postgres().await.run(super::$name).await;
            }
        }
    )+};
}
pub(crate) use on_both_databases;

/// An empty database, migrated and open.
#[derive(Clone)]
pub struct TestDb {
    pub store: Store,
    pub url: String,
    pub random: Arc<Noise>,
    kind: Kind,
}

#[derive(Clone)]
enum Kind {
    Sqlite { folder: PathBuf },
    Postgres { cluster: String, name: String },
}

impl TestDb {
    pub async fn sqlite() -> Self {
        let folder = std::env::temp_dir().join(unique_name());
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::copy(template_file().await, folder.join("vicino.db")).unwrap();
        let url = format!("sqlite:{}", folder.join("vicino.db").display());
        Self::open(url, Kind::Sqlite { folder }).await
    }

    pub async fn postgres() -> Self {
        let Ok(cluster) = std::env::var("VICINO_TEST_POSTGRES_URL") else {
            panic!(
                "VICINO_TEST_POSTGRES_URL is not set: it must name a throw-away PostgreSQL cluster"
            );
        };
        let name = unique_name();
        let (server, _) = cluster
            .rsplit_once('/')
            .expect("an address with a database");
        let mut connection = PgConnection::connect(&cluster).await.unwrap();
        let template = template(&mut connection, server).await;
        // Of a process that had the same number.
        run(&mut connection, format!("drop database if exists {name}")).await;
        let copy = format!("create database {name} template {template}");
        run(&mut connection, copy).await;
        connection.close().await.unwrap();
        let url = format!("{server}/{name}");
        Self::open(url, Kind::Postgres { cluster, name }).await
    }

    async fn open(url: String, kind: Kind) -> Self {
        let store = Store::open(&url, Options { connections: 8 }).await.unwrap();
        store.migrate().await.unwrap();
        Self {
            store,
            url,
            random: Arc::default(),
            kind,
        }
    }

    /// Runs a rule, then removes the database, whatever became of the rule.
    pub async fn run<F: Future<Output = ()> + Send + 'static>(self, rule: impl FnOnce(Self) -> F) {
        let outcome = tokio::spawn(rule(self.clone())).await;
        self.store.close().await;
        match &self.kind {
            Kind::Sqlite { folder } => drop(std::fs::remove_dir_all(folder)),
            Kind::Postgres { cluster, name } => {
                let mut connection = PgConnection::connect(cluster).await.unwrap();
                for name in [name.clone(), format!("{name}_beside")] {
                    let sql = format!("drop database if exists {name} with (force)");
                    run(&mut connection, sql).await;
                }
            }
        }
        if let Err(failed) = outcome {
            std::panic::resume_unwind(failed.into_panic());
        }
    }

    /// Another server on the same database.
    pub async fn second_server(&self) -> Store {
        Store::open(&self.url, Options { connections: 8 })
            .await
            .unwrap()
    }

    /// The address of another database that nobody has opened yet; it goes when this one does.
    pub async fn beside(&self) -> String {
        match &self.kind {
            Kind::Sqlite { folder } => format!("sqlite:{}", folder.join("beside.db").display()),
            Kind::Postgres { name, .. } => {
                let beside = format!("{name}_beside");
                self.tamper(&format!("drop database if exists {beside}"))
                    .await
                    .unwrap();
                self.tamper(&format!("create database {beside}"))
                    .await
                    .unwrap();
                self.url.replace(name, &beside)
            }
        }
    }

    /// The folder of the file, on SQLite.
    pub fn folder(&self) -> Option<&PathBuf> {
        match &self.kind {
            Kind::Sqlite { folder } => Some(folder),
            Kind::Postgres { .. } => None,
        }
    }

    /// Runs statements that the store itself has no reason to offer.
    pub async fn tamper(&self, sql: &str) -> Result<(), sqlx::Error> {
        let sql = AssertSqlSafe(sql);
        if self.store.is_sqlite() {
            let mut file = SqliteConnection::connect(&self.url).await?;
            sqlx::raw_sql(sql).execute(&mut file).await?;
            file.close().await
        } else {
            let mut server = PgConnection::connect(&self.url).await?;
            sqlx::raw_sql(sql).execute(&mut server).await?;
            server.close().await
        }
    }

    pub async fn begin(&self) -> Tx {
        self.store.begin().await.unwrap()
    }
}

/// The same as [`template`], as a file.
async fn template_file() -> PathBuf {
    let kept = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let file = kept.join(format!("template_{:016x}.db", migrations("sqlite")));
    if !file.exists() {
        // Tests are processes: several may make it, and the last one stays.
        let unfinished = kept.join(format!("{}_unfinished.db", unique_name()));
        let url = format!("sqlite:{}", unfinished.display());
        let store = Store::open(&url, Options { connections: 1 }).await.unwrap();
        store.migrate().await.unwrap();
        store.close().await;
        std::fs::rename(unfinished, &file).unwrap();
    }
    file
}

/// A database of the cluster that has its tables and nothing else, of which each test gets a copy: made once for a state of the
/// migrations.
async fn template(cluster: &mut PgConnection, server: &str) -> String {
    let name = format!("vicino_template_{:016x}", migrations("postgres"));
    // Tests are processes: one makes it, the others wait.
    run(cluster, "select pg_advisory_lock(1)".to_owned()).await;
    let there = "select exists (select from pg_database where datname = $1)";
    let there: bool = sqlx::query_scalar(there)
        .bind(&name)
        .fetch_one(&mut *cluster)
        .await
        .unwrap();
    if !there {
        let unfinished = format!("{name}_unfinished");
        for statement in ["drop database if exists", "create database"] {
            run(cluster, format!("{statement} {unfinished}")).await;
        }
        let url = format!("{server}/{unfinished}");
        let store = Store::open(&url, Options { connections: 1 }).await.unwrap();
        store.migrate().await.unwrap();
        store.close().await;
        run(
            cluster,
            format!("alter database {unfinished} rename to {name}"),
        )
        .await;
    }
    run(cluster, "select pg_advisory_unlock(1)".to_owned()).await;
    name
}

/// What the migrations of a database are now.
fn migrations(of: &str) -> u64 {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../migrations");
    let folder = PathBuf::from(folder).join(of);
    let files = std::fs::read_dir(folder).unwrap();
    let mut files: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in files {
        std::fs::read(file).unwrap().hash(&mut hasher);
    }
    hasher.finish()
}

async fn run(connection: &mut PgConnection, sql: String) {
    let sql = AssertSqlSafe(sql);
    sqlx::raw_sql(sql).execute(connection).await.unwrap();
}

/// A new identity from the present counter, for every kind of key.
macro_rules! id {
    ($kind:ident, $db:expr) => {
        domain::id::$kind::new($crate::support::now(), $db.random.as_ref())
    };
}
pub(crate) use id;

/// Noise that is the same in every run.
#[derive(Default)]
pub struct Noise(AtomicU64);

impl Random for Noise {
    fn fill(&self, buffer: &mut [u8]) {
        for byte in buffer {
            // SplitMix64.
            let mut z = self.0.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::Relaxed);
            z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            *byte = (z ^ (z >> 31)) as u8;
        }
    }
}

/// The instant of every test.
pub fn now() -> Timestamp {
    at("2026-12-01T08:00:00Z")
}

pub fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

pub fn minutes(n: i64) -> jiff::SignedDuration {
    jiff::SignedDuration::from_mins(n)
}

fn unique_name() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    format!("vicino_store_{}_{count}", std::process::id())
}

impl Noise {
    /// A small number.
    pub fn number(&self) -> u16 {
        let mut bytes = [0; 2];
        self.fill(&mut bytes);
        u16::from_le_bytes(bytes)
    }
}
