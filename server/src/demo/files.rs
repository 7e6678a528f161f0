//! The shape of the files in `demo/`.

use domain::locale::Locale;
use domain::text::LocalText;
use jiff::civil::{Date, Time};
use serde::Deserialize;

pub(super) const NETWORK: &str = include_str!("../../../demo/network.toml");
pub(super) const MUNICIPALITIES: &str = include_str!("../../../demo/municipalities.toml");
pub(super) const STAFF: &str = include_str!("../../../demo/staff.toml");
pub(super) const DESKS: &str = include_str!("../../../demo/desks.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NetworkFile {
    pub name: String,
    pub word: String,
    pub patron_day: Option<(i8, i8)>,
    #[serde(default)]
    pub school_holidays: Vec<(Date, Date)>,
    pub funders: String,
    pub cofunding_url: Option<String>,
    pub tagline: LocalText,
    pub about: LocalText,
    #[serde(default)]
    pub cofunding: LocalText,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MunicipalitiesFile {
    pub municipality: Vec<MunicipalityEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MunicipalityEntry {
    pub number: u16,
    pub name: String,
    pub slug: String,
    pub neighbours: Vec<u16>,
    pub areas: Vec<String>,
    #[serde(default)]
    pub about: LocalText,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DesksFile {
    pub demonstration: Demonstration,
    pub desk: Vec<DeskEntry>,
}

/// What the leaflet does not say and every desk decides for itself.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Demonstration {
    pub slot_minutes: u16,
    pub seats: u16,
    pub caller_percent: u8,
    pub notice_hours: i64,
    pub horizon_days: u16,
    pub keeps_holidays: bool,
    pub asks: String,
    pub valid_from: Date,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DeskEntry {
    pub slug: String,
    pub name: String,
    pub municipality: u16,
    pub area: String,
    pub phone: String,
    pub hours: Vec<Hours>,
    pub kinds: Vec<String>,
    pub languages: Vec<Locale>,
    pub topics: Vec<String>,
    pub about: LocalText,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Hours {
    pub weekday: String,
    pub from: Time,
    pub until: Time,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StaffFile {
    pub demonstration: StaffDemonstration,
    pub staff: Vec<StaffEntry>,
}

/// What everybody of the demonstration signs in with.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StaffDemonstration {
    pub password: String,
    pub password_hash: String,
    pub totp_key: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StaffEntry {
    pub email: String,
    pub name: String,
    pub roles: Vec<RoleEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RoleEntry {
    pub role: String,
    pub scope: String,
}
