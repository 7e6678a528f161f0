//! Writes what a plan says, all of it or nothing.

use domain::clock::{Clock, Random};
use domain::id::{MunicipalityId, NetworkId};
use domain::territory::{Municipality, MunicipalityWord, Network};
use domain::text::{Line, LocalText};
use store::{Store, StoreError, content, directory};

use super::csv_file::Row;
use super::plan::{Change, Plan};

/// The longest name of a network, in characters.
const NAME_MAX: usize = 80;

/// Why an import cannot be done.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// An empty database needs a network first.
    #[error("the database has no network yet: name it with --network-name")]
    NoNetwork,
    /// The name is for an empty database.
    #[error("the database already holds the network {0}: --network-name is for an empty database")]
    NetworkExists(String),
    /// The name is no name.
    #[error("--network-name: {0}")]
    BadName(#[from] domain::text::TextError),
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Whether to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Only say what would change.
    DryRun,
    /// Write it.
    Apply,
}

/// Compares a file with the database and, in [`Mode::Apply`], writes the difference in one transaction. A database
/// without a network gets one of comuni, with the given name.
///
/// # Errors
/// See [`ImportError`]; nothing was written.
pub async fn import(
    store: &Store,
    rows: Vec<Row>,
    network_name: Option<&str>,
    mode: Mode,
    clock: &dyn Clock,
    random: &dyn Random,
) -> Result<Plan, ImportError> {
    let name = network_name
        .map(|name| Line::parse(name, NAME_MAX))
        .transpose()?;
    let mut tx = store.begin().await?;
    let there = directory::load(&mut tx).await?;
    match (&there.network, name) {
        (Some(network), Some(_)) => return Err(ImportError::NetworkExists(network.name.clone())),
        (None, None) => return Err(ImportError::NoNetwork),
        (Some(_), None) => (),
        (None, Some(name)) => {
            let id = NetworkId::new(clock.now(), random);
            content::put_network(&mut tx, &network_of_comuni(id, &name)).await?;
        }
    }
    let plan = Plan::new(rows, &there);
    for (row, change) in &plan.changes {
        let known = || {
            let mut all = there.municipalities.iter();
            all.find(|it| it.istat_code.as_ref() == Some(&row.istat_code))
                .cloned()
        };
        let municipality = match change {
            Change::Unchanged => None,
            Change::Added { slug } => {
                Some(added(MunicipalityId::new(clock.now(), random), slug, row))
            }
            Change::Changed { .. } => known().map(|it| Municipality {
                name: row.name.clone(),
                population: row.population,
                ..it
            }),
        };
        if let Some(municipality) = municipality {
            content::put_municipality(&mut tx, &municipality).await?;
        }
    }
    // A dry run does everything that could fail, and lets it go.
    if mode == Mode::Apply {
        tx.commit().await?;
    }
    Ok(plan)
}

fn network_of_comuni(id: NetworkId, name: &Line) -> Network {
    Network {
        id,
        name: name.as_str().to_owned(),
        tagline: LocalText::default(),
        about: LocalText::default(),
        funders: String::new(),
        cofunding: LocalText::default(),
        cofunding_url: None,
        word: MunicipalityWord::Comune,
        patron_day: None,
        school_holidays: domain::holidays::SchoolHolidays::default(),
        phone: None,
    }
}

fn added(id: MunicipalityId, slug: &str, row: &Row) -> Municipality {
    Municipality {
        id,
        slug: slug.to_owned(),
        name: row.name.clone(),
        number: None,
        istat_code: Some(row.istat_code.clone()),
        population: row.population,
        about: LocalText::default(),
        neighbours: Vec::new(),
    }
}
