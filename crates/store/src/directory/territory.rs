//! The tree of territories.

use std::collections::HashMap;

use domain::id::{AreaId, MunicipalityId, NetworkId};
use domain::territory::{Area, Municipality, MunicipalityWord, Network};
use uuid::Uuid;

use super::all;
use crate::error::StoreError;
use crate::row::RowOf;
use crate::session::Session;

#[derive(sqlx::FromRow)]
struct NetworkRow {
    id: Uuid,
    name: String,
    tagline: String,
    about: String,
    funders: String,
    cofunding: String,
    cofunding_url: Option<String>,
    word: String,
    patron_month: Option<i64>,
    patron_day: Option<i64>,
    phone: Option<String>,
    school_holidays: String,
}

pub(super) async fn network(session: &mut Session) -> Result<Option<Network>, StoreError> {
    const SQL: &str = "
        select id, name, tagline, about, funders, cofunding, cofunding_url, word, patron_month, patron_day, phone,
               school_holidays
        from network";
    let rows: Vec<NetworkRow> = all(session, SQL).await?;
    rows.into_iter().next().map(Network::try_from).transpose()
}

impl TryFrom<NetworkRow> for Network {
    type Error = StoreError;

    fn try_from(row: NetworkRow) -> Result<Self, StoreError> {
        let read = RowOf::new("network", row.id);
        let patron_day = match (row.patron_month, row.patron_day) {
            (Some(month), Some(day)) => Some((
                read.number("patron_month", month)?,
                read.number("patron_day", day)?,
            )),
            _ => None,
        };
        Ok(Self {
            id: NetworkId(row.id),
            tagline: read.json("tagline", &row.tagline)?,
            about: read.json("about", &row.about)?,
            cofunding: read.json("cofunding", &row.cofunding)?,
            word: read.word("word", &row.word, of_word)?,
            patron_day,
            phone: read.maybe_phone("phone", row.phone.as_deref())?,
            school_holidays: read.json("school_holidays", &row.school_holidays)?,
            name: row.name,
            funders: row.funders,
            cofunding_url: row.cofunding_url,
        })
    }
}

#[derive(sqlx::FromRow)]
struct MunicipalityRow {
    id: Uuid,
    slug: String,
    name: String,
    number: Option<i64>,
    istat_code: Option<String>,
    population: Option<i64>,
    about: String,
}

pub(super) async fn municipalities(session: &mut Session) -> Result<Vec<Municipality>, StoreError> {
    const SQL: &str =
        "select id, slug, name, number, istat_code, population, about from municipality";
    const NEIGHBOURS: &str = "select municipality_id, neighbour_id from neighbour order by municipality_id, neighbour_id";
    let rows: Vec<MunicipalityRow> = all(session, SQL).await?;
    let pairs: Vec<(Uuid, Uuid)> = all(session, NEIGHBOURS).await?;
    let mut neighbours: HashMap<Uuid, Vec<MunicipalityId>> = HashMap::new();
    for (municipality, neighbour) in pairs {
        neighbours
            .entry(municipality)
            .or_default()
            .push(MunicipalityId(neighbour));
    }
    rows.into_iter()
        .map(|row| {
            let read = RowOf::new("municipality", row.id);
            Ok(Municipality {
                id: MunicipalityId(row.id),
                number: row.number.map(|n| read.number("number", n)).transpose()?,
                population: row
                    .population
                    .map(|n| read.number("population", n))
                    .transpose()?,
                about: read.json("about", &row.about)?,
                neighbours: neighbours.remove(&row.id).unwrap_or_default(),
                slug: row.slug,
                name: row.name,
                istat_code: row.istat_code,
            })
        })
        .collect()
}

pub(super) async fn areas(session: &mut Session) -> Result<Vec<Area>, StoreError> {
    const SQL: &str = "select id, municipality_id, name, aliases from area";
    let rows: Vec<(Uuid, Uuid, String, String)> = all(session, SQL).await?;
    rows.into_iter()
        .map(|(id, municipality, name, aliases)| {
            Ok(Area {
                id: AreaId(id),
                municipality: MunicipalityId(municipality),
                name,
                aliases: RowOf::new("area", id).json("aliases", &aliases)?,
            })
        })
        .collect()
}

pub(crate) fn word_of(word: MunicipalityWord) -> &'static str {
    match word {
        MunicipalityWord::Municipio => "municipio",
        MunicipalityWord::Comune => "comune",
    }
}

fn of_word(word: &str) -> Option<MunicipalityWord> {
    [MunicipalityWord::Municipio, MunicipalityWord::Comune]
        .into_iter()
        .find(|w| word_of(*w) == word)
}
