//! The members of the demonstration network.

use domain::id::OrganisationId;
use domain::organisation::{Organisation, Tier};
use domain::text::LocalText;
use serde::Deserialize;

use super::ids::id;
use super::load::municipality_id;

pub(super) const ORGANISATIONS: &str = include_str!("../../../demo/organisations.toml");

/// The Municipio in which the party was that they are known by.
const PARTY_IN: u16 = 2;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OrganisationsFile {
    pub organisation: Vec<OrganisationEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OrganisationEntry {
    pub slug: String,
    pub name: String,
}

/// Nothing is known of them but that they took part.
pub(super) fn organisation_of(entry: OrganisationEntry) -> Organisation {
    Organisation {
        id: OrganisationId(id("organisation", &entry.slug)),
        slug: entry.slug,
        name: entry.name,
        tier: Tier::Second,
        municipalities: vec![municipality_id(PARTY_IN)],
        about: LocalText::default(),
        phone: None,
        email: None,
        website: None,
    }
}
