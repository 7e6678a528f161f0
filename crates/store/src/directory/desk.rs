//! Places and the cards of desks.

use std::collections::HashMap;

use domain::desk::{Asks, Desk, Kind, Place, StepFree, Topic};
use domain::id::{AreaId, DeskId, MunicipalityId, OrganisationId, PlaceId};
use domain::phone_line::PhoneHours;
use jiff::SignedDuration;
use jiff::civil::{Time, Weekday};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{all, opening};
use crate::error::StoreError;
use crate::row::RowOf;
use crate::session::Session;

#[derive(sqlx::FromRow)]
struct DeskRow {
    id: Uuid,
    slug: String,
    name: String,
    municipality_id: Uuid,
    area_id: Option<Uuid>,
    organisation_id: Option<Uuid>,
    place_id: Option<Uuid>,
    kinds: String,
    languages: String,
    phone: Option<String>,
    phone_hours: String,
    about: String,
    bring: String,
    topics: String,
    asks: String,
    notice_seconds: i64,
    horizon_days: i64,
    keeps_holidays: i64,
    verified_on: Option<String>,
}

pub(super) async fn desks(session: &mut Session) -> Result<Vec<Desk>, StoreError> {
    const SQL: &str = "
        select id, slug, name, municipality_id, area_id, organisation_id, place_id, kinds, languages, phone, phone_hours,
               about, bring, topics, asks, notice_seconds, horizon_days, keeps_holidays, verified_on
        from desk where on_site = 1";
    let rows: Vec<DeskRow> = all(session, SQL).await?;
    let places = places(session).await?;
    let mut openings = opening::openings(session).await?;
    let mut closures = opening::closures(session).await?;
    let mut extra_openings = opening::extra_openings(session).await?;
    rows.into_iter()
        .map(|row| {
            let read = RowOf::new("desk", row.id);
            let hours: Vec<StoredHours> = read.json("phone_hours", &row.phone_hours)?;
            let place = row
                .place_id
                .map(|id| places.get(&id).cloned().ok_or_else(|| read.bad("place_id")))
                .transpose()?;
            Ok(Desk {
                id: DeskId(row.id),
                municipality: MunicipalityId(row.municipality_id),
                area: row.area_id.map(AreaId),
                organisation: row.organisation_id.map(OrganisationId),
                place,
                kinds: read.words("kinds", &row.kinds, Kind::from_word)?,
                languages: read.json("languages", &row.languages)?,
                phone: read.maybe_phone("phone", row.phone.as_deref())?,
                phone_hours: hours
                    .into_iter()
                    .map(|h| h.hours().ok_or_else(|| read.bad("phone_hours")))
                    .collect::<Result<_, _>>()?,
                about: read.json("about", &row.about)?,
                bring: read.json("bring", &row.bring)?,
                topics: read.words("topics", &row.topics, Topic::from_word)?,
                asks: read.word("asks", &row.asks, Asks::from_word)?,
                notice: SignedDuration::from_secs(row.notice_seconds),
                horizon_days: read.number("horizon_days", row.horizon_days)?,
                keeps_holidays: row.keeps_holidays == 1,
                verified_on: row
                    .verified_on
                    .map(|day| read.date("verified_on", &day))
                    .transpose()?,
                openings: openings.remove(&row.id).unwrap_or_default(),
                closures: closures.remove(&row.id).unwrap_or_default(),
                extra_openings: extra_openings.remove(&row.id).unwrap_or_default(),
                slug: row.slug,
                name: row.name,
            })
        })
        .collect()
}

#[derive(sqlx::FromRow)]
struct PlaceRow {
    id: Uuid,
    name: String,
    address: String,
    directions: String,
    step_free: String,
    latitude: Option<f64>,
    longitude: Option<f64>,
}

async fn places(session: &mut Session) -> Result<HashMap<Uuid, Place>, StoreError> {
    const SQL: &str =
        "select id, name, address, directions, step_free, latitude, longitude from place";
    let rows: Vec<PlaceRow> = all(session, SQL).await?;
    rows.into_iter()
        .map(|row| {
            let read = RowOf::new("place", row.id);
            let place = Place {
                id: PlaceId(row.id),
                directions: read.json("directions", &row.directions)?,
                step_free: read.word("step_free", &row.step_free, step_free_of)?,
                coordinates: row.latitude.zip(row.longitude),
                name: row.name,
                address: row.address,
            };
            Ok((row.id, place))
        })
        .collect()
}

/// [`PhoneHours`] as they are stored: the weekday as a number (1 is Monday, ISO 8601), times as text.
#[derive(Serialize, Deserialize)]
pub(crate) struct StoredHours {
    weekday: i8,
    from: Time,
    until: Time,
}

impl From<&PhoneHours> for StoredHours {
    fn from(hours: &PhoneHours) -> Self {
        Self {
            weekday: hours.weekday.to_monday_one_offset(),
            from: hours.from,
            until: hours.until,
        }
    }
}

impl StoredHours {
    fn hours(&self) -> Option<PhoneHours> {
        Some(PhoneHours {
            weekday: Weekday::from_monday_one_offset(self.weekday).ok()?,
            from: self.from,
            until: self.until,
        })
    }
}

pub(crate) fn step_free_word(step_free: StepFree) -> &'static str {
    match step_free {
        StepFree::Yes => "yes",
        StepFree::No => "no",
        StepFree::Unknown => "unknown",
    }
}

fn step_free_of(word: &str) -> Option<StepFree> {
    [StepFree::Yes, StepFree::No, StepFree::Unknown]
        .into_iter()
        .find(|s| step_free_word(*s) == word)
}
