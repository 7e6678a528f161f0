//! All that is published, held in memory as one consistent picture.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::{Arc, OnceLock};

use crate::desk::Desk;
use crate::drive::Drive;
use crate::event::Event;
use crate::holidays::{Holidays, SchoolHolidays};
use crate::id::{DeskId, DriveId, EventId, MunicipalityId, OrganisationId};
use crate::organisation::Organisation;
use crate::search::one_slip_apart;
use crate::territory::{Area, Municipality, Network};
use crate::text::fold;

/// How long an event that is over stays in memory.
pub const EVENTS_KEPT_DAYS: i32 = 60;

/// The published content of one installation.
#[derive(Debug)]
pub struct Directory {
    /// The installation; `None` in an empty database.
    pub network: Option<Network>,
    /// In the order of lists: by number, then by name.
    pub municipalities: Vec<Municipality>,
    /// By municipality, then by name.
    pub areas: Vec<Area>,
    /// By municipality, then by name.
    pub desks: Vec<Arc<Desk>>,
    /// By name.
    pub organisations: Vec<Organisation>,
    /// Those to come and those of the last [`EVENTS_KEPT_DAYS`], by first day; older ones are in the database alone.
    pub events: Vec<Arc<Event>>,
    /// All drives on the site, by last day: there are few, and whoever comes late to one is told how it ended.
    pub drives: Vec<Arc<Drive>>,
    municipality_at: HashMap<MunicipalityId, usize>,
    desk_at: HashMap<DeskId, usize>,
    /// For each municipality, in the order of the list, when first asked for: the desks of the others, nearest first.
    nearest: Vec<OnceLock<Box<[usize]>>>,
}

/// A municipality found by a name people use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Match<'a> {
    /// Index into [`Directory::municipalities`].
    pub index: usize,
    /// The area by which it was found, if it was by one.
    pub area: Option<&'a str>,
}

impl Directory {
    /// Puts the parts in order and indexes them.
    pub fn new(
        network: Option<Network>,
        mut municipalities: Vec<Municipality>,
        mut areas: Vec<Area>,
        desks: Vec<Desk>,
    ) -> Self {
        municipalities.sort_by_key(|m| (m.number.unwrap_or(u16::MAX), fold(&m.name)));
        let municipality_at: HashMap<_, _> = municipalities
            .iter()
            .enumerate()
            .map(|(i, m)| (m.id, i))
            .collect();
        let rank = |id: MunicipalityId| municipality_at.get(&id).copied().unwrap_or(usize::MAX);
        areas.sort_by_key(|a| (rank(a.municipality), fold(&a.name)));
        let mut desks: Vec<Arc<Desk>> = desks.into_iter().map(Arc::new).collect();
        desks.sort_by_key(|d| (rank(d.municipality), fold(&d.name)));
        let desk_at = desks.iter().enumerate().map(|(i, d)| (d.id, i)).collect();
        let nearest = municipalities.iter().map(|_| OnceLock::new()).collect();
        Self {
            network,
            municipalities,
            areas,
            desks,
            organisations: Vec::new(),
            events: Vec::new(),
            drives: Vec::new(),
            municipality_at,
            desk_at,
            nearest,
        }
    }

    /// The same with the members of the network.
    #[must_use]
    pub fn with_organisations(mut self, mut organisations: Vec<Organisation>) -> Self {
        organisations.sort_by_key(|o| fold(&o.name));
        self.organisations = organisations;
        self
    }

    /// The same with the events.
    #[must_use]
    pub fn with_events(mut self, mut events: Vec<Event>) -> Self {
        events.sort_by_key(|e| (e.card.first_day(), e.id));
        self.events = events.into_iter().map(Arc::new).collect();
        self
    }

    /// The same with the drives.
    #[must_use]
    pub fn with_drives(mut self, mut drives: Vec<Drive>) -> Self {
        drives.sort_by_key(|d| (d.card.period.map(|period| period.until), d.id));
        self.drives = drives.into_iter().map(Arc::new).collect();
        self
    }

    /// A drive on the site by key.
    pub fn drive(&self, id: DriveId) -> Option<&Arc<Drive>> {
        self.drives.iter().find(|d| d.id == id)
    }

    /// A drive on the site by address segment.
    pub fn drive_by_slug(&self, slug: &str) -> Option<&Arc<Drive>> {
        self.drives.iter().find(|d| d.card.slug == slug)
    }

    /// An event by key, if it is not long over.
    pub fn event(&self, id: EventId) -> Option<&Arc<Event>> {
        self.events.iter().find(|e| e.id == id)
    }

    /// An event by address segment, if it is not long over.
    pub fn event_by_slug(&self, slug: &str) -> Option<&Arc<Event>> {
        self.events.iter().find(|e| e.card.slug == slug)
    }

    /// When schools are shut.
    pub fn school_holidays(&self) -> SchoolHolidays {
        let network = self.network.as_ref();
        network
            .map(|n| n.school_holidays.clone())
            .unwrap_or_default()
    }

    /// A member of the network by key.
    pub fn organisation(&self, id: OrganisationId) -> Option<&Organisation> {
        self.organisations.iter().find(|o| o.id == id)
    }

    /// A member of the network by address segment.
    pub fn organisation_by_slug(&self, slug: &str) -> Option<&Organisation> {
        self.organisations.iter().find(|o| o.slug == slug)
    }

    /// The network's holidays.
    pub fn holidays(&self) -> Holidays {
        Holidays::new(self.network.as_ref().and_then(|n| n.patron_day))
    }

    /// A municipality by key.
    pub fn municipality(&self, id: MunicipalityId) -> Option<&Municipality> {
        self.municipality_at
            .get(&id)
            .map(|i| &self.municipalities[*i])
    }

    /// A municipality by address segment.
    pub fn municipality_by_slug(&self, slug: &str) -> Option<&Municipality> {
        self.municipalities.iter().find(|m| m.slug == slug)
    }

    /// A desk by key.
    pub fn desk(&self, id: DeskId) -> Option<&Arc<Desk>> {
        self.desk_at.get(&id).map(|i| &self.desks[*i])
    }

    /// A desk by address segment.
    pub fn desk_by_slug(&self, slug: &str) -> Option<&Arc<Desk>> {
        self.desks.iter().find(|d| d.slug == slug)
    }

    /// The desks of a municipality.
    pub fn desks_of(&self, id: MunicipalityId) -> impl Iterator<Item = &Arc<Desk>> {
        self.desks.iter().filter(move |d| d.municipality == id)
    }

    /// The areas of a municipality.
    pub fn areas_of(&self, id: MunicipalityId) -> impl Iterator<Item = &Area> {
        self.areas.iter().filter(move |a| a.municipality == id)
    }

    /// The name of a desk's area, or of its municipality.
    pub fn where_is<'a>(&'a self, desk: &Desk) -> &'a str {
        let area = desk
            .area
            .and_then(|id| self.areas.iter().find(|a| a.id == id))
            .map(|a| a.name.as_str());
        area.or_else(|| {
            self.municipality(desk.municipality)
                .map(|m| m.name.as_str())
        })
        .unwrap_or_default()
    }

    /// Desks of other municipalities, nearest first: by the number of borders between, then by list order.
    /// Those that no chain of neighbours reaches come last.
    pub fn nearest_desks(&self, from: MunicipalityId) -> impl Iterator<Item = &Arc<Desk>> {
        let order = self
            .municipality_at
            .get(&from)
            .map(|at| self.nearest[*at].get_or_init(|| self.by_borders(from)));
        let order = order.map(Box::as_ref).unwrap_or_default();
        order.iter().map(|at| &self.desks[*at])
    }

    /// Where the desks of other municipalities are in the list, in the order of [`Directory::nearest_desks`].
    fn by_borders(&self, from: MunicipalityId) -> Box<[usize]> {
        let mut borders: HashMap<MunicipalityId, usize> = HashMap::from([(from, 0)]);
        let mut queue = VecDeque::from([from]);
        while let Some(here) = queue.pop_front() {
            let distance = borders[&here];
            let neighbours = self
                .municipality(here)
                .map(|m| m.neighbours.as_slice())
                .unwrap_or_default();
            for next in neighbours {
                if !borders.contains_key(next) {
                    borders.insert(*next, distance + 1);
                    queue.push_back(*next);
                }
            }
        }
        let elsewhere = |at: &usize| self.desks[*at].municipality != from;
        let mut desks: Box<[usize]> = (0..self.desks.len()).filter(elsewhere).collect();
        let distance = |at: &usize| borders.get(&self.desks[*at].municipality).copied();
        desks.sort_by_key(|at| distance(at).unwrap_or(usize::MAX));
        desks
    }

    /// The municipalities that a typed name means: exact names first, then beginnings, then parts of names.
    /// Names of municipalities, their numbers and the names people use for areas all count.
    pub fn search(&self, typed: &str) -> Vec<Match<'_>> {
        let wanted = fold(typed);
        if wanted.is_empty() {
            return Vec::new();
        }
        let own = self
            .municipalities
            .iter()
            .enumerate()
            .flat_map(|(index, m)| {
                let number = m.number.map(|n| n.to_string());
                [Some(fold(&m.name)), number]
                    .into_iter()
                    .flatten()
                    .map(move |name| (name, Match { index, area: None }))
            });
        let named = self.areas.iter().flat_map(|area| {
            let index = self.municipality_at.get(&area.municipality).copied();
            std::iter::once(&area.name)
                .chain(&area.aliases)
                .filter_map(move |name| {
                    Some((
                        fold(name),
                        Match {
                            index: index?,
                            area: Some(area.name.as_str()),
                        },
                    ))
                })
        });
        let mut ranked: Vec<(u8, Match<'_>)> = own
            .chain(named)
            .filter_map(|(name, found)| Some((closeness(&name, &wanted)?, found)))
            .collect();
        ranked.sort_by_key(|(rank, found)| (*rank, found.index));
        let mut seen = HashSet::new();
        ranked
            .into_iter()
            .map(|(_, found)| found)
            .filter(|found| seen.insert(found.index))
            .collect()
    }
}

/// 0 the same, 1 begins so, 2 every typed word begins a word of it, 3 contains it, also when spaces and apostrophes are left
/// out, 4 one typing slip away; `None` otherwise.
fn closeness(name: &str, wanted: &str) -> Option<u8> {
    let letters = wanted.chars().count();
    if name == wanted {
        Some(0)
    } else if wanted.chars().all(|c| c.is_ascii_digit()) {
        // "8" means Municipio 8, not every name with an 8 in it.
        name.split(' ').any(|word| word == wanted).then_some(1)
    } else if name.starts_with(wanted) {
        Some(1)
    } else if begins_words_of(name, wanted) {
        Some(2)
    } else if (letters >= 3 && name.contains(wanted))
        || (letters >= 5 && joined(name).contains(&joined(wanted)))
    {
        Some(3)
    } else {
        // Another number is another place, not a slip.
        let same_number = || digits(name).eq(digits(wanted));
        (letters >= 5 && same_number() && one_slip_apart(name, wanted)).then_some(4)
    }
}

fn begins_words_of(name: &str, wanted: &str) -> bool {
    let begins = |typed: &str| name.split(' ').any(|word| word.starts_with(typed));
    wanted.split(' ').all(begins)
}

fn joined(text: &str) -> String {
    text.split(' ').collect()
}

fn digits(text: &str) -> impl Iterator<Item = char> + '_ {
    text.chars().filter(|c| c.is_numeric())
}
