//! A database with content and the servers on it.

use std::sync::Arc;

use walker::Client;

use super::PATIENCE;
use super::database::Database;
use super::network::{self, Times};
use super::server::{Server, address};

/// Where a rule is tried.
#[derive(Debug, Clone, Copy)]
pub enum Layout {
    /// One server on an SQLite file.
    Sqlite,
    /// One server on PostgreSQL.
    Postgres,
    /// Three servers on one PostgreSQL.
    ThreeServers,
}

/// What a rule is given.
#[derive(Debug)]
pub struct Site {
    /// The database.
    pub database: Database,
    /// The servers, at least one.
    pub servers: Vec<Server>,
}

impl Site {
    /// Starts servers on new content, runs a rule, and removes everything, whatever became of the rule.
    pub async fn run<F: Future<Output = ()> + Send + 'static>(
        layout: Layout,
        desks: Vec<Times>,
        settings: &'static [(&'static str, &'static str)],
        rule: impl FnOnce(Arc<Self>) -> F + Send + 'static,
    ) {
        let database = match layout {
            Layout::Sqlite => Database::sqlite(),
            Layout::Postgres | Layout::ThreeServers => Database::postgres().await,
        };
        clean_up_after(database, async move |database| {
            let store = database.store().await;
            network::put(&store, &desks).await;
            store.close().await;
            let mut servers = vec![Server::start(&database, settings).await];
            while servers.len() < 3 && matches!(layout, Layout::ThreeServers) {
                servers.push(Server::start(&database, settings).await);
            }
            rule(Arc::new(Self { database, servers })).await;
        })
        .await;
    }

    /// The server of a family: they are dealt out in turn.
    pub fn server(&self, number: u32) -> &Server {
        &self.servers[number as usize % self.servers.len()]
    }

    /// The browser of a patient family, at its server.
    pub fn browser(&self, number: u32) -> Client {
        self.server(number).patient_browser(number)
    }

    /// The browser of a patient family whose requests go to each server in turn.
    pub fn wandering_browser(&self, number: u32) -> Client {
        let hosts: Vec<&str> = self.servers.iter().map(|s| s.host.as_str()).collect();
        Client::spread(&hosts).at(address(number)).patient(PATIENCE)
    }
}

/// Runs a rule on a database and then removes the database, whatever became of the rule.
pub async fn clean_up_after<F: Future<Output = ()> + Send + 'static>(
    database: Database,
    rule: impl FnOnce(Database) -> F + Send + 'static,
) {
    let outcome = tokio::spawn(rule(database.clone())).await;
    database.remove().await;
    if let Err(failed) = outcome {
        std::panic::resume_unwind(failed.into_panic());
    }
}
