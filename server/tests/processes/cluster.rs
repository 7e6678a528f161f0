//! A PostgreSQL of one's own, to be stopped and started.

use std::path::{Path, PathBuf};
use std::process::Stdio;

use tokio::net::TcpListener;
use tokio::process::Command;

/// A cluster in a folder that goes when it is dropped.
#[derive(Debug)]
pub struct Cluster {
    /// The address of its first database, as a superuser.
    pub url: String,
    programs: PathBuf,
    folder: PathBuf,
    options: String,
}

impl Cluster {
    /// Makes a cluster and starts it.
    pub async fn start() -> Self {
        let programs = programs();
        let folder = run(as_postgres("mktemp").args(["-d", "/tmp/vicino-cluster.XXXXXX"])).await;
        let folder = PathBuf::from(folder.trim());
        let mut initdb = as_postgres(programs.join("initdb"));
        initdb.arg("-D").arg(folder.join("data"));
        initdb.args([
            "-U",
            "vicino",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
            "--no-sync",
        ]);
        run(&mut initdb).await;
        let port = TcpListener::bind("127.0.0.1:0")
            .await
            .unwrap()
            .local_addr()
            .unwrap()
            .port();
        let cluster = Self {
            url: format!("postgres://vicino@127.0.0.1:{port}/postgres"),
            programs,
            options: format!(
                "-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories= -c fsync=off"
            ),
            folder,
        };
        cluster.start_again().await;
        cluster
    }

    /// Starts it after a stop, and waits until it answers.
    pub async fn start_again(&self) {
        let log = self.folder.join("log");
        run(self
            .control()
            .arg("-l")
            .arg(log)
            .args(["-w", "-o", &self.options, "start"]))
        .await;
    }

    /// Stops it as an administrator does who does not wait for clients.
    pub async fn stop(&self) {
        run(self.control().args(["-m", "fast", "-w", "stop"])).await;
    }

    fn control(&self) -> Command {
        let mut command = as_postgres(self.programs.join("pg_ctl"));
        command.arg("-D").arg(self.folder.join("data"));
        command
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        if self.folder.join("data/postmaster.pid").exists() {
            let mut stop = self.control();
            // What cannot be stopped any more has stopped.
            let _ = stop
                .args(["-m", "immediate", "-w", "stop"])
                .as_std_mut()
                .status();
        }
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// The newest server programs; Debian keeps them off the path.
fn programs() -> PathBuf {
    let versions = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten();
    let mut found: Vec<(u32, PathBuf)> = versions
        .filter_map(|version| {
            let number = version.file_name().to_str()?.parse().ok()?;
            Some((number, version.path().join("bin")))
        })
        .collect();
    found.sort();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let elsewhere = std::env::split_paths(&path);
    let all = found
        .into_iter()
        .rev()
        .map(|(_, path)| path)
        .chain(elsewhere);
    let mut usable =
        all.filter(|folder| folder.join("pg_ctl").exists() && folder.join("initdb").exists());
    usable
        .next()
        .expect("PostgreSQL's server programs are installed")
}

/// A program that PostgreSQL lets run: not as root.
fn as_postgres(program: impl AsRef<Path>) -> Command {
    let program = program.as_ref();
    let mut command = if rustix::process::geteuid().is_root() {
        let mut command = Command::new("runuser");
        command.args(["-u", "postgres", "--"]).arg(program);
        command
    } else {
        Command::new(program)
    };
    command.current_dir("/").stdin(Stdio::null());
    command
}

/// Runs a program to its end and tells what it printed.
async fn run(command: &mut Command) -> String {
    // A server that goes on must not keep the pipe open: what it prints goes to its log.
    let output = command.stderr(Stdio::inherit()).output().await.unwrap();
    assert!(output.status.success(), "{command:?} failed");
    String::from_utf8(output.stdout).unwrap()
}
