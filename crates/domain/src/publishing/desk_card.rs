//! What the card of a desk says. When the desk receives is not part of it: openings change from one day to the next.

use jiff::SignedDuration;
use jiff::civil::{Time, Weekday};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::contact::Phone;
use crate::desk::{Asks, Desk, Kind, Place, StepFree, Topic};
use crate::id::{AreaId, DeskId, MunicipalityId, OrganisationId, PlaceId};
use crate::locale::Locale;
use crate::phone_line::PhoneHours;
use crate::text::LocalText;

use super::card::Missing;

/// The content of a desk's card.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DeskCard {
    /// Address segment.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// The municipality whose network keeps it.
    pub municipality: MunicipalityId,
    /// The area it stands in.
    pub area: Option<AreaId>,
    /// The member of the network that keeps it.
    pub organisation: Option<OrganisationId>,
    /// Where it is.
    pub place: Option<PlaceCard>,
    /// How families are received.
    pub kinds: Vec<Kind>,
    /// Languages spoken.
    pub languages: Vec<Locale>,
    /// The desk's line.
    pub phone: Option<Phone>,
    /// When the line answers.
    pub phone_hours: Vec<LineHours>,
    /// What happens there.
    pub about: LocalText,
    /// What to bring.
    pub bring: LocalText,
    /// Topics a family may choose among.
    pub topics: Vec<Topic>,
    /// What is asked of a family.
    pub asks: Asks,
    /// The least hours between booking and appointment.
    pub notice_hours: u16,
    /// How many days ahead one can book.
    pub horizon_days: u16,
    /// Whether public holidays shut the desk.
    pub keeps_holidays: bool,
}

/// Where a desk is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PlaceCard {
    /// Key.
    pub id: PlaceId,
    /// Its name.
    pub name: String,
    /// Street, number and town.
    pub address: String,
    /// How to get there.
    pub directions: LocalText,
    /// Steps or none.
    pub step_free: StepFree,
    /// Latitude and longitude in degrees (WGS 84), if known.
    pub coordinates: Option<(f64, f64)>,
}

/// A weekly window in which the line is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct LineHours {
    /// 1 is Monday (ISO 8601).
    pub weekday: i8,
    /// Wall-clock start.
    pub from: Time,
    /// Wall-clock end, later the same day.
    pub until: Time,
}

impl DeskCard {
    /// A card that says nothing yet, with what most desks choose.
    pub fn empty(name: &str, slug: String, municipality: MunicipalityId) -> Self {
        Self {
            slug,
            name: name.to_owned(),
            municipality,
            area: None,
            organisation: None,
            place: None,
            kinds: vec![Kind::InPerson],
            languages: vec![Locale::It],
            phone: None,
            phone_hours: Vec::new(),
            about: LocalText::default(),
            bring: LocalText::default(),
            topics: Vec::new(),
            asks: Asks::NameAndContact,
            notice_hours: 24,
            horizon_days: 60,
            keeps_holidays: true,
        }
    }

    /// The card of a desk that is there.
    pub fn of(desk: &Desk) -> Self {
        Self {
            slug: desk.slug.clone(),
            name: desk.name.clone(),
            municipality: desk.municipality,
            area: desk.area,
            organisation: desk.organisation,
            place: desk.place.as_ref().map(PlaceCard::of),
            kinds: desk.kinds.clone(),
            languages: desk.languages.clone(),
            phone: desk.phone.clone(),
            phone_hours: desk.phone_hours.iter().map(LineHours::of).collect(),
            about: desk.about.clone(),
            bring: desk.bring.clone(),
            topics: desk.topics.clone(),
            asks: desk.asks,
            notice_hours: u16::try_from(desk.notice.as_hours()).unwrap_or(u16::MAX),
            horizon_days: desk.horizon_days,
            keeps_holidays: desk.keeps_holidays,
        }
    }

    /// The desk that the card describes; what the card does not tell stays as it is at the desk that is there.
    pub fn desk(&self, id: Uuid, there: Option<&Desk>) -> Desk {
        Desk {
            id: DeskId(id),
            slug: self.slug.clone(),
            name: self.name.clone(),
            municipality: self.municipality,
            area: self.area,
            organisation: self.organisation,
            place: self.place.as_ref().map(PlaceCard::place),
            kinds: self.kinds.clone(),
            languages: self.languages.clone(),
            phone: self.phone.clone(),
            phone_hours: self.phone_hours.iter().filter_map(|h| h.hours()).collect(),
            about: self.about.clone(),
            bring: self.bring.clone(),
            topics: self.topics.clone(),
            asks: self.asks,
            notice: SignedDuration::from_hours(i64::from(self.notice_hours)),
            horizon_days: self.horizon_days,
            keeps_holidays: self.keeps_holidays,
            verified_on: there.and_then(|d| d.verified_on),
            openings: there.map(|d| d.openings.clone()).unwrap_or_default(),
            closures: there.map(|d| d.closures.clone()).unwrap_or_default(),
            extra_openings: there.map(|d| d.extra_openings.clone()).unwrap_or_default(),
        }
    }

    pub(super) fn missing(&self) -> Vec<Missing> {
        let kinds = self.kinds.is_empty().then_some(Missing::Kinds);
        let half = |place: &PlaceCard| place.name.is_empty() || place.address.is_empty();
        let address = self.place.as_ref().is_some_and(half);
        kinds
            .into_iter()
            .chain(address.then_some(Missing::Address))
            .collect()
    }
}

impl PlaceCard {
    /// What is told of a place that is there.
    pub fn of(place: &Place) -> Self {
        Self {
            id: place.id,
            name: place.name.clone(),
            address: place.address.clone(),
            directions: place.directions.clone(),
            step_free: place.step_free,
            coordinates: place.coordinates,
        }
    }

    fn place(&self) -> Place {
        Place {
            id: self.id,
            name: self.name.clone(),
            address: self.address.clone(),
            directions: self.directions.clone(),
            step_free: self.step_free,
            coordinates: self.coordinates,
        }
    }
}

impl LineHours {
    fn of(hours: &PhoneHours) -> Self {
        Self {
            weekday: hours.weekday.to_monday_one_offset(),
            from: hours.from,
            until: hours.until,
        }
    }

    fn hours(self) -> Option<PhoneHours> {
        Some(PhoneHours {
            weekday: Weekday::from_monday_one_offset(self.weekday).ok()?,
            from: self.from,
            until: self.until,
        })
    }
}
