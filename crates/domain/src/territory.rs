//! The tree of territories: network → municipality → area.

use crate::contact::Phone;
use crate::holidays::SchoolHolidays;
use crate::id::{AreaId, MunicipalityId, NetworkId};
use crate::text::LocalText;

/// What a network calls its municipalities in Italian.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MunicipalityWord {
    /// A part of a large city: "Municipio 8".
    Municipio,
    /// A town of its own: "Crema".
    Comune,
}

/// The whole installation.
#[derive(Debug, Clone)]
pub struct Network {
    /// Key.
    pub id: NetworkId,
    /// Its name: "QuBì Milano".
    pub name: String,
    /// Who we are in one line.
    pub tagline: LocalText,
    /// What the network is, in a few sentences.
    pub about: LocalText,
    /// Who pays for it, as one line.
    pub funders: String,
    /// The co-funding line that public material must carry; empty when there is none.
    pub cofunding: LocalText,
    /// The address that goes with the co-funding line.
    pub cofunding_url: Option<String>,
    /// What its municipalities are called.
    pub word: MunicipalityWord,
    /// Month and day of the patron saint, a local holiday: (12, 7) in Milan.
    pub patron_day: Option<(i8, i8)>,
    /// When schools are shut here.
    pub school_holidays: SchoolHolidays,
    /// A phone for whoever finds nothing else, if the network has one.
    pub phone: Option<Phone>,
}

/// A territory with a network page of its own.
#[derive(Debug, Clone)]
pub struct Municipality {
    /// Key.
    pub id: MunicipalityId,
    /// Address segment: `municipio-8`, `crema`.
    pub slug: String,
    /// Its name: "Municipio 8", "Crema".
    pub name: String,
    /// Its number, where municipalities are numbered; also the order of lists.
    pub number: Option<u16>,
    /// The code of the national statistics institute (ISTAT), six digits, where it is a town.
    pub istat_code: Option<String>,
    /// Inhabitants, where known.
    pub population: Option<u32>,
    /// What the network does here.
    pub about: LocalText,
    /// Municipalities that touch this one.
    pub neighbours: Vec<MunicipalityId>,
}

/// A named part of a municipality, by the name people use.
#[derive(Debug, Clone)]
pub struct Area {
    /// Key.
    pub id: AreaId,
    /// The municipality it belongs to.
    pub municipality: MunicipalityId,
    /// Its name: "Quarto Oggiaro".
    pub name: String,
    /// Other names and spellings people use.
    pub aliases: Vec<String>,
}
