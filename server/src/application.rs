//! The site as a whole: built from settings, then run until asked to stop.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use app::AppState;
use app::assets::Assets;
use app::cache::PageCache;
use axum::Router;
use secrecy::ExposeSecret;
use services::Services;
use services::real::{SystemClock, SystemRandom};
use tokio::net::TcpListener;

use crate::commands::{CommandError, up_to_date};
use crate::config::Settings;
use crate::disk::Disk;
use crate::http::entry::{Connection, Entry};
use crate::http::headers::Headers;
use crate::http::limits::Limits;
use crate::http::listener;
use crate::http::stack::Stack;
use crate::stop::Stop;
use crate::{telemetry, worker};

/// How long the connections to the database may take to close.
const CLOSE_TIME: Duration = Duration::from_secs(3);

/// Everything that answers, bound to its ports and ready to run.
pub struct Application {
    settings: Settings,
    limits: Limits,
    services: Services,
    entry: Arc<Entry>,
    disk: Disk,
    listener: TcpListener,
    addr: SocketAddr,
    metrics: Option<(TcpListener, SocketAddr)>,
}

impl Application {
    /// Opens and updates the database, reads the content and takes the ports.
    ///
    /// # Errors
    /// The database cannot be opened, a port is taken, or a setting is wrong.
    pub async fn build(settings: Settings) -> Result<Self, CommandError> {
        Self::build_around(settings, Limits::default(), |services| {
            app::router(AppState {
                services: services.clone(),
            })
        })
        .await
    }

    /// The same with other time limits and other routes: for tests of what stands around the routes.
    ///
    /// # Errors
    /// As [`Application::build`].
    pub async fn build_around(
        settings: Settings,
        limits: Limits,
        site: impl FnOnce(&Services) -> Router,
    ) -> Result<Self, CommandError> {
        // Before anything is counted.
        telemetry::metrics()?;
        let store = up_to_date(&settings).await?;
        let (clock, random) = (Arc::new(SystemClock), Arc::new(SystemRandom));
        let services = Services::new(store, clock, random, settings.for_services())
            .await
            .map_err(anyhow::Error::from)?;
        let disk = Disk::new(written_directories(&settings), settings.disk_floor_mb);
        let pages = Arc::new(PageCache::new(services.clone()));
        let headers = Headers::new(
            &settings.base_url,
            &settings.embed_sites,
            Assets::embedded(),
        );
        let stack = Stack {
            settings: &settings,
            services: &services,
            pages: &pages,
            headers: &headers,
            disk: &disk,
            limits,
            random: &SystemRandom,
        };
        let routes = stack.around(site(&services))?;
        let entry = Arc::new(Entry::new(pages, routes, headers));
        let (listener, addr) = bind(settings.listen).await?;
        let metrics = match settings.metrics_listen {
            Some(addr) => Some(bind(addr).await?),
            None => None,
        };
        Ok(Self {
            settings,
            limits,
            services,
            entry,
            disk,
            listener,
            addr,
            metrics,
        })
    }

    /// Where the site is served.
    pub fn addr(&self) -> SocketAddr {
        self.addr
    }

    /// Where the metrics are served, if they are.
    pub fn metrics_addr(&self) -> Option<SocketAddr> {
        self.metrics.as_ref().map(|(_, addr)| *addr)
    }

    /// The verbs, for whoever runs the application in its own process.
    pub fn services(&self) -> &Services {
        &self.services
    }

    /// Serves, works and watches until asked to stop; then finishes what is in hand.
    pub async fn run(self, stop: Stop) {
        let Self {
            settings,
            limits,
            services,
            entry,
            disk,
            listener,
            addr: _,
            metrics,
        } = self;
        let site = listener::serve(
            listener,
            settings.max_connections,
            limits,
            move |peer| Connection::new(Arc::clone(&entry), peer),
            stop.clone(),
        );
        let work = async {
            if settings.worker {
                worker::run(services.clone(), stop.clone()).await;
            }
        };
        let measure = async {
            if let (Some((listener, _)), Ok(handle)) = (metrics, telemetry::metrics()) {
                crate::http::metrics::serve(listener, handle, stop.clone()).await;
            }
        };
        tokio::join!(
            site,
            work,
            measure,
            worker::keep_fresh(services.clone(), stop.clone()),
            worker::write_reads(services.clone(), stop.clone()),
            disk.watch(stop.clone()),
            telemetry::keep_up(stop.clone()),
        );
        // The last readings: nobody is answered any more.
        let last = tokio::time::timeout(CLOSE_TIME, services.write_reads()).await;
        if !matches!(last, Ok(Ok(()))) {
            tracing::warn!("how often pages were read in the last minute is not known");
        }
        // A request that was given up may still hold a connection.
        let closing = services.store().close();
        let _ = tokio::time::timeout(CLOSE_TIME, closing).await;
    }
}

async fn bind(addr: SocketAddr) -> anyhow::Result<(TcpListener, SocketAddr)> {
    let listener = TcpListener::bind(addr)
        .await
        .with_context(|| format!("cannot listen on {addr}"))?;
    let addr = listener
        .local_addr()
        .context("cannot learn the address listened on")?;
    Ok((listener, addr))
}

/// The directories of the database's file, if it is one, and of what stands beside it.
fn written_directories(settings: &Settings) -> Vec<PathBuf> {
    let database = settings.database_url.text().expose_secret();
    let file = database
        .strip_prefix("sqlite:")
        .map(|path| path.trim_start_matches("//"));
    let beside = file
        .and_then(|path| Path::new(path.split('?').next()?).parent())
        .map(Path::to_owned);
    beside
        .into_iter()
        .chain([settings.data_dir.clone()])
        .collect()
}
