//! A database with content and the servers on it.

use walker::Client;

use super::PATIENCE;
use super::database::Database;
use super::network::Times;
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

/// What a rule is tried on. Everything goes when it is dropped.
#[derive(Debug)]
pub struct Site {
    /// The servers, at least one.
    pub servers: Vec<Server>,
    /// The database.
    pub database: Database,
}

impl Site {
    /// Starts servers on new content. `own` settings come before those usual for tests.
    pub async fn start(layout: Layout, desks: &[Times], own: &[(&str, &str)]) -> Self {
        let database = match layout {
            Layout::Sqlite => Database::sqlite(),
            Layout::Postgres | Layout::ThreeServers => Database::postgres().await,
        };
        database.fill(desks).await;
        let mut servers = vec![Server::start(&database, own).await];
        while servers.len() < 3 && matches!(layout, Layout::ThreeServers) {
            servers.push(Server::start(&database, own).await);
        }
        Self { servers, database }
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
