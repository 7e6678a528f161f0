//! From the files to the domain, and from there into the database.

use domain::contact::Phone;
use domain::desk::{Asks, Desk, Kind, Topic};
use domain::drive::Drive;
use domain::event::Event;
use domain::holidays::SchoolHolidays;
use domain::id::{AreaId, DeskId, MunicipalityId, NetworkId, OpeningId};
use domain::opening::{Minutes, Opening, SeatPlan};
use domain::organisation::Organisation;
use domain::phone_line::PhoneHours;
use domain::territory::{Area, Municipality, MunicipalityWord, Network};
use domain::text::LocalText;
use jiff::SignedDuration;
use jiff::civil::{DateTime, Time, Weekday};
use store::{Store, StoreError, content, directory};

use super::drives::{DRIVES, DrivesFile, drive_of};
use super::events::{EVENTS, EventsFile, event_of, moved_to};
use super::files::{
    DESKS, Demonstration, DeskEntry, DesksFile, Hours, MUNICIPALITIES, MunicipalitiesFile, NETWORK,
    NetworkFile,
};
use super::ids::id;
use super::organisations::{ORGANISATIONS, OrganisationsFile, organisation_of};
use super::staff;

/// Why the demonstration content could not be put into a database.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// Somebody's own network is there.
    #[error(
        "the database already holds the network {0}: the demonstration is for an empty database"
    )]
    OtherNetwork(String),
    /// A file of `demo/` says something impossible.
    #[error("demo/{file}: {problem}")]
    File {
        /// Its name.
        file: &'static str,
        /// What is impossible.
        problem: String,
    },
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The whole demonstration, in the domain's words.
#[derive(Debug)]
pub struct Demo {
    /// The network.
    pub network: Network,
    /// Its municipalities with their neighbours.
    pub municipalities: Vec<Municipality>,
    /// Their areas.
    pub areas: Vec<Area>,
    /// Their desks with openings and phone hours.
    pub desks: Vec<Desk>,
    /// The members of the network.
    pub organisations: Vec<Organisation>,
    /// Its Christmas parties.
    pub events: Vec<Event>,
    /// Its collection of school materials.
    pub drives: Vec<Drive>,
}

/// Puts the demonstration into a database in one transaction. Doing it again restores it and doubles nothing.
///
/// # Errors
/// Another network is there, or the database does not answer; nothing was written.
pub async fn put(store: &Store, demo: &Demo) -> Result<(), DemoError> {
    let mut tx = store.begin().await?;
    let there = directory::load(&mut tx).await?;
    if let Some(other) = there
        .network
        .filter(|network| network.id != demo.network.id)
    {
        return Err(DemoError::OtherNetwork(other.name));
    }
    content::put_network(&mut tx, &demo.network).await?;
    for municipality in &demo.municipalities {
        content::put_municipality(&mut tx, municipality).await?;
    }
    for area in &demo.areas {
        content::put_area(&mut tx, area).await?;
    }
    for organisation in &demo.organisations {
        content::put_organisation(&mut tx, organisation).await?;
    }
    for event in &demo.events {
        content::put_event(&mut tx, event).await?;
    }
    for drive in &demo.drives {
        content::put_drive(&mut tx, drive).await?;
    }
    for desk in &demo.desks {
        content::put_desk(&mut tx, desk).await?;
        for opening in &desk.openings {
            content::put_opening(&mut tx, desk.id, opening).await?;
        }
    }
    staff::put(&mut tx).await?;
    tx.commit().await?;
    Ok(())
}

impl Demo {
    /// The same with this year's parties beginning at `starts`, on the clock on the wall: to try the door, or the last places, now.
    #[must_use]
    pub fn with_parties_at(self, starts: DateTime) -> Self {
        let events = self.events.into_iter();
        let events = events.map(|event| moved_to(event, starts)).collect();
        Self { events, ..self }
    }

    /// Reads the files that this program carries.
    ///
    /// # Errors
    /// A file is malformed; the test below would have failed.
    pub fn read() -> Result<Self, DemoError> {
        let network: NetworkFile = parse("network.toml", NETWORK)?;
        let municipalities: MunicipalitiesFile = parse("municipalities.toml", MUNICIPALITIES)?;
        let desks: DesksFile = parse("desks.toml", DESKS)?;
        let organisations: OrganisationsFile = parse("organisations.toml", ORGANISATIONS)?;
        let events: EventsFile = parse("events.toml", EVENTS)?;
        let drives: DrivesFile = parse("drives.toml", DRIVES)?;
        Ok(Self {
            network: network_of(network).map_err(wrong("network.toml"))?,
            areas: municipalities
                .municipality
                .iter()
                .flat_map(|it| it.areas.iter().map(|name| area_of(it.number, name)))
                .collect(),
            municipalities: municipalities
                .municipality
                .into_iter()
                .map(|it| Municipality {
                    id: municipality_id(it.number),
                    slug: it.slug,
                    name: it.name,
                    number: Some(it.number),
                    istat_code: None,
                    population: None,
                    about: it.about,
                    neighbours: it.neighbours.into_iter().map(municipality_id).collect(),
                })
                .collect(),
            desks: desks
                .desk
                .into_iter()
                .map(|entry| desk_of(entry, &desks.demonstration))
                .collect::<Result<_, _>>()
                .map_err(wrong("desks.toml"))?,
            organisations: organisations
                .organisation
                .into_iter()
                .map(organisation_of)
                .collect(),
            events: events
                .event
                .into_iter()
                .map(|entry| event_of(entry, &events.demonstration))
                .collect::<Result<_, _>>()
                .map_err(wrong("events.toml"))?,
            drives: drives
                .drive
                .into_iter()
                .map(drive_of)
                .collect::<Result<_, _>>()
                .map_err(wrong("drives.toml"))?,
        })
    }
}

pub(super) fn parse<T: serde::de::DeserializeOwned>(
    file: &'static str,
    text: &str,
) -> Result<T, DemoError> {
    toml::from_str(text).map_err(|error| wrong(file)(error.message().to_owned()))
}

pub(super) fn wrong(file: &'static str) -> impl Fn(String) -> DemoError {
    move |problem| DemoError::File { file, problem }
}

pub(super) fn municipality_id(number: u16) -> MunicipalityId {
    MunicipalityId(id("municipality", &number.to_string()))
}

fn area_id(municipality: u16, name: &str) -> AreaId {
    AreaId(id("area", &format!("{municipality} {name}")))
}

fn area_of(municipality: u16, name: &str) -> Area {
    Area {
        id: area_id(municipality, name),
        municipality: municipality_id(municipality),
        name: name.to_owned(),
        aliases: Vec::new(),
    }
}

fn network_of(file: NetworkFile) -> Result<Network, String> {
    let word = match file.word.as_str() {
        "municipio" => MunicipalityWord::Municipio,
        "comune" => MunicipalityWord::Comune,
        other => return Err(format!("no word {other:?} for municipalities")),
    };
    Ok(Network {
        id: NetworkId(id("network", "qubi")),
        name: file.name,
        tagline: file.tagline,
        about: file.about,
        funders: file.funders,
        cofunding: file.cofunding,
        cofunding_url: file.cofunding_url,
        word,
        patron_day: file.patron_day,
        school_holidays: SchoolHolidays(file.school_holidays),
        phone: None,
    })
}

fn desk_of(entry: DeskEntry, settings: &Demonstration) -> Result<Desk, String> {
    let openings = entry
        .hours
        .iter()
        .map(|hours| opening_of(&entry.slug, hours, settings))
        .collect::<Result<_, _>>()?;
    let phone_hours = entry
        .hours
        .iter()
        .map(phone_hours_of)
        .collect::<Result<_, _>>()?;
    Ok(Desk {
        id: DeskId(id("desk", &entry.slug)),
        municipality: municipality_id(entry.municipality),
        area: Some(area_id(entry.municipality, &entry.area)),
        organisation: None,
        place: None,
        kinds: words(&entry.kinds, Kind::from_word)?,
        languages: entry.languages,
        phone: Some(
            Phone::parse(&entry.phone).map_err(|error| format!("{}: {error}", entry.phone))?,
        ),
        phone_hours,
        about: entry.about,
        bring: LocalText::default(),
        topics: words(&entry.topics, Topic::from_word)?,
        asks: Asks::from_word(&settings.asks)
            .ok_or_else(|| format!("no word {:?}", settings.asks))?,
        notice: SignedDuration::from_hours(settings.notice_hours),
        horizon_days: settings.horizon_days,
        keeps_holidays: settings.keeps_holidays,
        verified_on: None,
        openings,
        closures: Vec::new(),
        extra_openings: Vec::new(),
        slug: entry.slug,
        name: entry.name,
    })
}

fn words<T>(words: &[String], from_word: impl Fn(&str) -> Option<T>) -> Result<Vec<T>, String> {
    words
        .iter()
        .map(|word| from_word(word).ok_or_else(|| format!("no word {word:?}")))
        .collect()
}

fn opening_of(desk: &str, hours: &Hours, settings: &Demonstration) -> Result<Opening, String> {
    let span = Minutes::new(minute(hours.from), minute(hours.until));
    let plan = SeatPlan::new(
        settings.slot_minutes,
        settings.seats,
        settings.caller_percent,
        Vec::new(),
    );
    Ok(Opening {
        id: OpeningId(id(
            "opening",
            &format!("{desk} {} {}", hours.weekday, hours.from),
        )),
        weekday: weekday(&hours.weekday)?,
        hours: span.map_err(|error| error.to_string())?,
        valid_from: settings.valid_from,
        valid_until: None,
        plan: plan.map_err(|error| error.to_string())?,
    })
}

fn phone_hours_of(hours: &Hours) -> Result<PhoneHours, String> {
    Ok(PhoneHours {
        weekday: weekday(&hours.weekday)?,
        from: hours.from,
        until: hours.until,
    })
}

fn minute(time: Time) -> u16 {
    // Neither is ever negative.
    u16::from(time.hour().unsigned_abs()) * 60 + u16::from(time.minute().unsigned_abs())
}

pub(super) fn weekday(word: &str) -> Result<Weekday, String> {
    const WORDS: [&str; 7] = [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];
    WORDS
        .iter()
        .zip(Weekday::Monday.cycle_forward())
        .find_map(|(known, day)| (*known == word).then_some(day))
        .ok_or_else(|| format!("no weekday {word:?}"))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn the_demonstration_is_the_leaflet_and_the_map() {
        let demo = Demo::read().unwrap();
        assert_eq!(demo.municipalities.len(), 9);
        let phones: Vec<_> = demo
            .desks
            .iter()
            .filter_map(|d| d.phone.as_ref())
            .map(Phone::readable)
            .collect();
        assert_eq!(phones, ["351 681 8198", "345 155 2523", "333 268 3456"]);
        for desk in &demo.desks {
            assert_eq!(desk.municipality, municipality_id(8));
            assert!(
                demo.areas.iter().any(|area| Some(area.id) == desk.area),
                "{}",
                desk.slug
            );
            assert_eq!(desk.place.as_ref().map(|place| &place.name), None);
            // The leaflet does not say which of the two it means.
            assert_eq!(desk.openings.len(), 1);
            assert_eq!(desk.openings[0].weekday, desk.phone_hours[0].weekday);
            assert_eq!(
                desk.openings[0].hours.from(),
                minute(desk.phone_hours[0].from)
            );
        }
    }

    #[test]
    fn of_the_organisations_nothing_is_told_but_what_is_known() {
        let demo = Demo::read().unwrap();
        assert_eq!(demo.organisations.len(), 10);
        for organisation in &demo.organisations {
            assert_eq!(organisation.municipalities, [municipality_id(2)]);
            assert!(organisation.about.is_empty() && organisation.phone.is_none());
        }
    }

    #[test]
    fn a_border_has_two_sides() {
        let demo = Demo::read().unwrap();
        let borders: HashSet<_> = demo
            .municipalities
            .iter()
            .flat_map(|m| m.neighbours.iter().map(|other| (m.id, *other)))
            .collect();
        assert!(
            borders
                .iter()
                .all(|(a, b)| a != b && borders.contains(&(*b, *a)))
        );
        assert_eq!(borders.len(), 8 + 8 * 3);
    }

    #[test]
    fn keys_stay_the_same_from_one_load_to_the_next() {
        let (one, two) = (Demo::read().unwrap(), Demo::read().unwrap());
        assert_eq!(one.network.id, two.network.id);
        assert_eq!(one.desks[0].id, two.desks[0].id);
        assert_ne!(one.desks[0].id, one.desks[1].id);
    }
}
