//! The programs under load: started, watched and ended by their own process numbers.

use std::net::TcpListener;
use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use tokio::process::{Child, Command};
use walker::Client;

use crate::Setup;

/// Resident memory in megabytes, and what it consists of.
pub struct Memory {
    /// All of it.
    pub all: f64,
    /// What the program has taken for itself.
    pub own: f64,
    /// Parts of files, the program's own above all, which the system takes back when it needs room.
    pub files: f64,
}

/// A running server.
pub struct Server {
    child: Child,
    /// `127.0.0.1:port`.
    pub host: String,
    /// From start to its first answered page.
    pub first_answer: Duration,
}

impl Server {
    /// Starts `vicino serve` on a free port and waits for its first page.
    pub async fn start(setup: &Setup, database: &str) -> anyhow::Result<Self> {
        let host = format!("127.0.0.1:{}", free_port()?);
        let started = Instant::now();
        let child = Command::new(&setup.vicino)
            .arg("serve")
            .env("VICINO_LISTEN", &host)
            .env("VICINO_BASE_URL", format!("http://{host}"))
            .env("VICINO_DATABASE_URL", database)
            .env("VICINO_DATA_DIR", &setup.dir)
            .env("VICINO_WORKER", "false")
            .env("VICINO_LOG", "error")
            .env("VICINO_LIMIT_POSTS_PER_MINUTE", "4000000000")
            .env("VICINO_DISK_FLOOR_MB", "1")
            .env("VICINO_DATABASE_CONNECTIONS", "16")
            .stdout(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .context("starting the server")?;
        loop {
            if let Ok(mut client) = Client::connect(&host).await
                && client
                    .get("/it/")
                    .await
                    .is_ok_and(|a| a.status.is_success())
            {
                return Ok(Self {
                    child,
                    host,
                    first_answer: started.elapsed(),
                });
            }
            if started.elapsed() > Duration::from_secs(20) {
                bail!("the server did not answer within 20 s");
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }

    /// Resident memory.
    pub fn memory(&self) -> anyhow::Result<Memory> {
        let id = self.child.id().context("the server has ended")?;
        let status = std::fs::read_to_string(format!("/proc/{id}/status"))?;
        let mb = |name: &str| -> anyhow::Result<f64> {
            let line = status.lines().find_map(|line| line.strip_prefix(name));
            let line = line.with_context(|| format!("no {name}"))?;
            let kb: f64 = line.trim().trim_end_matches(" kB").trim().parse()?;
            Ok(kb / 1024.0)
        };
        Ok(Memory {
            all: mb("VmRSS:")?,
            own: mb("RssAnon:")?,
            files: mb("RssFile:")?,
        })
    }

    /// Ends it.
    pub async fn stop(mut self) -> anyhow::Result<()> {
        self.child.kill().await?;
        Ok(())
    }
}

/// nginx with files of ours.
pub struct Nginx {
    child: Child,
    /// `127.0.0.1:port`.
    pub host: String,
}

impl Nginx {
    /// Starts nginx on the files in `dir/static`, which are Brotli already.
    pub async fn start(setup: &Setup) -> anyhow::Result<Self> {
        let host = format!("127.0.0.1:{}", free_port()?);
        let root = setup.dir.join("static");
        std::fs::create_dir_all(&root)?;
        let dir = setup.dir.display();
        let conf = format!(
            "daemon off; worker_processes auto; pid {dir}/nginx.pid; error_log {dir}/nginx.log;\n\
             events {{ worker_connections 1024; }}\n\
             http {{ access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; open_file_cache max=100;\n\
             types {{ text/html br; }}\n\
             client_body_temp_path {dir}/nb; proxy_temp_path {dir}/np; fastcgi_temp_path {dir}/nf; uwsgi_temp_path {dir}/nu; scgi_temp_path {dir}/ns;\n\
             server {{ listen {host}; root {}; add_header Content-Encoding br; add_header Vary Accept-Encoding; }} }}\n",
            root.display()
        );
        let path = setup.dir.join("nginx.conf");
        std::fs::write(&path, conf)?;
        let child = Command::new("nginx")
            .arg("-c")
            .arg(&path)
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .context("starting nginx")?;
        for _ in 0..500 {
            if Client::connect(&host).await.is_ok() {
                return Ok(Self { child, host });
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        bail!("nginx did not start: see {dir}/nginx.log")
    }

    /// Puts a file where nginx serves it.
    pub fn put(setup: &Setup, name: &str, bytes: &[u8]) -> anyhow::Result<()> {
        Ok(std::fs::write(
            setup.dir.join("static").join(format!("{name}.br")),
            bytes,
        )?)
    }

    /// Ends nginx and its workers.
    pub async fn stop(mut self) -> anyhow::Result<()> {
        if let Some(id) = self.child.id() {
            Command::new("kill")
                .arg("-TERM")
                .arg(id.to_string())
                .status()
                .await?;
        }
        self.child.wait().await?;
        Ok(())
    }
}

fn free_port() -> anyhow::Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}
