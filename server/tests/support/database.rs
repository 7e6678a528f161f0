//! A database for one test.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use sqlx::{AssertSqlSafe, Connection, PgConnection, SqliteConnection};
use store::{Options, Store};

use super::network::{self, Times};

/// An empty database and a folder, both removed when it is dropped, also under programs that still use them.
#[derive(Debug)]
pub struct Database {
    /// As `VICINO_DATABASE_URL` wants it.
    pub url: String,
    folder: PathBuf,
    cluster: Option<(String, String)>,
}

impl Database {
    /// A file.
    pub fn sqlite() -> Self {
        let folder = new_folder();
        Self {
            url: format!("sqlite:{}", folder.join("vicino.db").display()),
            folder,
            cluster: None,
        }
    }

    /// A database in the cluster that is there for tests.
    pub async fn postgres() -> Self {
        let Ok(cluster) = std::env::var("VICINO_TEST_POSTGRES_URL") else {
            panic!(
                "VICINO_TEST_POSTGRES_URL is not set: it must name a throw-away PostgreSQL cluster"
            );
        };
        Self::in_cluster(&cluster).await
    }

    /// A database in a cluster.
    pub async fn in_cluster(cluster: &str) -> Self {
        let folder = new_folder();
        let name = folder
            .file_name()
            .unwrap()
            .to_string_lossy()
            .replace('-', "_");
        as_superuser(
            cluster,
            &format!("drop database if exists {name} with (force)"),
        )
        .await;
        as_superuser(cluster, &format!("create database {name}")).await;
        let (server, _) = cluster
            .rsplit_once('/')
            .expect("an address with a database");
        Self {
            url: format!("{server}/{name}"),
            folder,
            cluster: Some((cluster.to_owned(), name)),
        }
    }

    /// Where the PostgreSQL is that has it: `host:port`.
    pub fn host(&self) -> &str {
        let after_user = self.url.rsplit_once('@').map_or("", |(_, rest)| rest);
        after_user.split('/').next().unwrap_or_default()
    }

    /// What stands beside the database: mails that were written as files.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The database as a server opens it, up to date.
    pub async fn store(&self) -> Store {
        let store = Store::open(&self.url, Options { connections: 2 })
            .await
            .unwrap();
        store.migrate().await.unwrap();
        store
    }

    /// Writes a network with these desks.
    pub async fn fill(&self, desks: &[Times]) {
        let store = self.store().await;
        network::put(&store, desks).await;
        store.close().await;
    }

    /// One number that a query tells.
    pub async fn number(&self, sql: &str) -> i64 {
        let sql = AssertSqlSafe(sql);
        if self.cluster.is_none() {
            let mut file = SqliteConnection::connect(&self.url).await.unwrap();
            let number = sqlx::query_scalar(sql).fetch_one(&mut file).await.unwrap();
            file.close().await.unwrap();
            number
        } else {
            let mut server = PgConnection::connect(&self.url).await.unwrap();
            let number = sqlx::query_scalar(sql)
                .fetch_one(&mut server)
                .await
                .unwrap();
            server.close().await.unwrap();
            number
        }
    }

    /// Runs a statement that the product has no reason to offer.
    pub async fn tamper(&self, sql: &str) {
        let sql = AssertSqlSafe(sql);
        if self.cluster.is_none() {
            let mut file = SqliteConnection::connect(&self.url).await.unwrap();
            sqlx::raw_sql(sql).execute(&mut file).await.unwrap();
            file.close().await.unwrap();
        } else {
            let mut server = PgConnection::connect(&self.url).await.unwrap();
            sqlx::raw_sql(sql).execute(&mut server).await.unwrap();
            server.close().await.unwrap();
        }
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        if let Some((cluster, name)) = self.cluster.take() {
            // What is dropped cannot wait; a thread with a runtime of its own can.
            let removal = std::thread::spawn(move || {
                let runtime = tokio::runtime::Builder::new_current_thread()
                    .enable_all()
                    .build()?;
                let drop = format!("drop database if exists {name} with (force)");
                runtime.block_on(try_as_superuser(&cluster, &drop))
            });
            if let Ok(Err(error)) = removal.join() {
                eprintln!("a database is left behind: {error}");
            }
        }
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

async fn as_superuser(cluster: &str, sql: &str) {
    try_as_superuser(cluster, sql)
        .await
        .unwrap_or_else(|error| panic!("the PostgreSQL for tests does not answer: {error}"));
}

async fn try_as_superuser(cluster: &str, sql: &str) -> sqlx::Result<()> {
    let mut connection = PgConnection::connect(cluster).await?;
    sqlx::raw_sql(AssertSqlSafe(sql))
        .execute(&mut connection)
        .await?;
    connection.close().await
}

fn new_folder() -> PathBuf {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let name = format!("vicino-process-{}-{count}", std::process::id());
    let folder = std::env::temp_dir().join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}
