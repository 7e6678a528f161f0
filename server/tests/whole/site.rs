//! A running site with the demonstration content in a database of its own.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use axum::Router;
use jiff::civil::Date;
use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder};
use server::application::Application;
use server::config::{Settings, Sources};
use server::demo;
use server::http::limits::Limits;
use server::stop::Stop;
use services::Services;
use store::{Options, Store};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinHandle;

/// A directory that is removed in the end.
pub struct Scratch(PathBuf);

impl Scratch {
    pub fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("vicino-test-{}-{count}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn database_url(&self) -> String {
        format!("sqlite:{}", self.0.join("vicino.db").display())
    }

    /// Settings for a site here, with some of one's own.
    pub fn settings(&self, own: &[(&str, &str)]) -> Settings {
        let usual = [
            ("VICINO_LISTEN", "127.0.0.1:0".to_owned()),
            ("VICINO_DATABASE_URL", self.database_url()),
            ("VICINO_DATA_DIR", self.0.display().to_string()),
            ("VICINO_DISK_FLOOR_MB", "1".to_owned()),
            ("VICINO_WORKER", "false".to_owned()),
        ];
        let own = own.iter().map(|(name, value)| (*name, (*value).to_owned()));
        let environment = usual
            .into_iter()
            .chain(own)
            .map(|(name, value)| (name.to_owned(), value))
            .collect();
        let sources = Sources {
            file: None,
            environment,
        };
        sources.load().expect("the settings of a test are valid").0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A browser without habits: no cookies, no redirects followed, no compression asked for.
pub fn client() -> Client {
    // A second test in this process finds the provider there.
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder().redirect(Policy::none()).build().unwrap()
}

pub struct Site {
    pub application: Running,
    client: Client,
    today: Date,
    scratch: Scratch,
}

/// What is left of an application that runs.
pub struct Running {
    pub address: String,
    pub metrics: Option<String>,
    stop: Stop,
    task: JoinHandle<()>,
}

impl Site {
    /// With the product's own pages and limits.
    pub async fn start() -> Self {
        Self::with(&[]).await
    }

    /// With some settings.
    pub async fn with(own: &[(&str, &str)]) -> Self {
        let pages = |services: &Services| {
            app::router(app::AppState {
                services: services.clone(),
            })
        };
        Self::around(own, Limits::default(), pages).await
    }

    /// With some settings, and more in the database than the demonstration.
    pub async fn filled(own: &[(&str, &str)], fill: impl AsyncFnOnce(&Store)) -> Self {
        let pages = |services: &Services| {
            app::router(app::AppState {
                services: services.clone(),
            })
        };
        Self::begin(own, Limits::default(), pages, fill).await
    }

    /// With other limits or pages.
    pub async fn around(
        own: &[(&str, &str)],
        limits: Limits,
        pages: impl FnOnce(&Services) -> Router,
    ) -> Self {
        Self::begin(own, limits, pages, async |_: &Store| ()).await
    }

    async fn begin(
        own: &[(&str, &str)],
        limits: Limits,
        pages: impl FnOnce(&Services) -> Router,
        fill: impl AsyncFnOnce(&Store),
    ) -> Self {
        let scratch = Scratch::new();
        let store = Store::open(&scratch.database_url(), Options::default())
            .await
            .unwrap();
        store.migrate().await.unwrap();
        demo::put(&store, &demo::Demo::read().unwrap())
            .await
            .unwrap();
        fill(&store).await;
        store.close().await;
        let application = Application::build_around(scratch.settings(own), limits, pages)
            .await
            .unwrap();
        let today = application.services().today();
        let stop = Stop::default();
        let application = Running {
            address: application.addr().to_string(),
            metrics: application.metrics_addr().map(|addr| addr.to_string()),
            task: tokio::spawn(application.run(stop.clone())),
            stop,
        };
        let client = client();
        Self {
            application,
            client,
            today,
            scratch,
        }
    }

    pub fn head(&self, path: &str) -> RequestBuilder {
        self.client.head(self.url(path))
    }

    pub fn get(&self, path: &str) -> RequestBuilder {
        self.client.get(self.url(path))
    }

    /// A form as a browser sends it.
    pub fn post(&self, path: &str, form: impl Into<String>) -> RequestBuilder {
        let form: String = form.into();
        self.client
            .post(self.url(path))
            .header("content-type", "application/x-www-form-urlencoded")
            .header("origin", self.url(""))
            .header("sec-fetch-site", "same-origin")
            .body(form)
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.application.address)
    }

    /// The settings that it began with, for another server on its database.
    pub fn settings(&self) -> Settings {
        self.scratch.settings(&[])
    }

    /// The database as another server has it.
    pub async fn another_server(&self) -> Store {
        Store::open(&self.scratch.database_url(), Options::default())
            .await
            .unwrap()
    }

    /// The date where the desks are.
    pub fn today(&self) -> Date {
        self.today
    }

    /// A connection on which a test says what it likes.
    pub async fn wire(&self) -> Wire {
        Wire(TcpStream::connect(&self.application.address).await.unwrap())
    }
}

impl Running {
    /// Asks the application to stop, and waits until it has.
    pub async fn stop(self) {
        self.stop.throw();
        self.task.await.unwrap();
    }

    /// Asks the application to stop.
    pub fn ask_to_stop(&self) {
        self.stop.throw();
    }
}

pub struct Wire(TcpStream);

impl Wire {
    pub async fn say(&mut self, text: &str) {
        self.0.write_all(text.as_bytes()).await.unwrap();
    }

    /// All that comes until the other end closes.
    pub async fn rest(mut self) -> String {
        let mut text = Vec::new();
        // A reset ends a connection as well as a close does.
        let _ = self.0.read_to_end(&mut text).await;
        String::from_utf8_lossy(&text).into_owned()
    }
}
