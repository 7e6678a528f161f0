//! The program, as a process.

use std::process::{ExitStatus, Stdio};

use rustix::process::{Pid, Signal, kill_process};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use walker::Client;

use super::PATIENCE;
use super::database::Database;

/// A `vicino serve` that ends, at the latest, when it is dropped.
#[derive(Debug)]
pub struct Server {
    /// `127.0.0.1:port`.
    pub host: String,
    settings: Vec<(String, String)>,
    folder: std::path::PathBuf,
    child: Child,
}

impl Server {
    /// Starts one on a free port and waits until it answers. `own` settings come before those usual for tests.
    pub async fn start(database: &Database, own: &[(&str, &str)]) -> Self {
        let usual = [
            ("VICINO_LISTEN", "127.0.0.1:0"),
            ("VICINO_BASE_URL", "http://vicino.test"),
            ("VICINO_DATABASE_URL", &database.url),
            ("VICINO_DATA_DIR", &database.folder().to_string_lossy()),
            ("VICINO_TRUSTED_PROXIES", "127.0.0.1"),
            ("VICINO_WORKER", "false"),
            ("VICINO_DISK_FLOOR_MB", "1"),
            ("VICINO_LOG", "warn,sqlx=error"),
        ];
        let settings = usual.iter().chain(own);
        let settings = settings.map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Self::run(database.folder().to_owned(), settings.collect()).await
    }

    async fn run(folder: std::path::PathBuf, settings: Vec<(String, String)>) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_vicino"))
            .arg("serve")
            .env_clear()
            .envs(settings.iter().map(|(name, value)| (name, value)))
            .current_dir(&folder)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("the program can be started");
        let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines();
        let line = tokio::time::timeout(PATIENCE, lines.next_line()).await;
        let line = line
            .expect("a server says in time where it listens")
            .expect("text");
        let line = line.expect("a server that starts says where it listens");
        let host = line
            .strip_prefix("listening on http://")
            .expect("its address");
        Self {
            host: host.to_owned(),
            settings,
            folder,
            child,
        }
    }

    /// Ends it at once, as a power switch does (SIGKILL).
    pub async fn kill(&mut self) {
        self.child
            .kill()
            .await
            .expect("a process of ours can be ended");
    }

    /// After [`Self::kill`]: starts another on the same port and database.
    pub async fn start_again(&mut self) {
        let mut settings = self.settings.clone();
        settings.push(("VICINO_LISTEN".to_owned(), self.host.clone()));
        *self = Self::run(self.folder.clone(), settings).await;
    }

    /// Asks it to stop (SIGTERM).
    pub fn ask_to_stop(&self) {
        let id = self.child.id().expect("it runs");
        let id = Pid::from_raw(i32::try_from(id).unwrap()).unwrap();
        kill_process(id, Signal::TERM).unwrap();
    }

    /// Waits until it has ended by itself.
    pub async fn ended(&mut self) -> ExitStatus {
        let status = tokio::time::timeout(PATIENCE, self.child.wait()).await;
        status
            .expect("a server that was asked to stop ends")
            .unwrap()
    }

    /// Asks it to stop and expects that it ends well.
    pub async fn stop(mut self) {
        self.ask_to_stop();
        let status = self.ended().await;
        assert_eq!(
            status.code(),
            Some(0),
            "a server that was asked to stop exits with 0"
        );
    }

    /// A browser at an address of its own, so that limits tell one family from another.
    pub fn browser(&self, number: u32) -> Client {
        Client::spread(&[&self.host]).at(address(number))
    }

    /// The browser of somebody who tries again when the server is away or too busy to answer.
    pub fn patient_browser(&self, number: u32) -> Client {
        self.browser(number).patient(PATIENCE)
    }
}

/// An address for each family (RFC 2544 keeps these for tests).
pub fn address(number: u32) -> String {
    let [_, _, high, low] = number.to_be_bytes();
    format!("198.18.{high}.{low}")
}
