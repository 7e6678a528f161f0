//! What the card of a member of the network says.

use serde::{Deserialize, Serialize};
use url::Url;
use uuid::Uuid;

use crate::contact::{Email, Phone};
use crate::id::{MunicipalityId, OrganisationId};
use crate::organisation::{Organisation, Tier};
use crate::text::LocalText;

use super::card::Missing;

/// The content of a member's card.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OrganisationCard {
    /// Address segment.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Its tier.
    pub tier: Tier,
    /// The municipalities it works in.
    pub municipalities: Vec<MunicipalityId>,
    /// What it does.
    pub about: LocalText,
    /// Its public phone.
    pub phone: Option<Phone>,
    /// Its public e-mail address.
    pub email: Option<Email>,
    /// Its own site, `https` or `http`.
    pub website: Option<String>,
}

impl OrganisationCard {
    /// A card that says nothing yet.
    pub fn empty(name: &str, slug: String, municipalities: Vec<MunicipalityId>) -> Self {
        Self {
            slug,
            name: name.to_owned(),
            tier: Tier::Second,
            municipalities,
            about: LocalText::default(),
            phone: None,
            email: None,
            website: None,
        }
    }

    /// The card of a member that is there.
    pub fn of(organisation: &Organisation) -> Self {
        Self {
            slug: organisation.slug.clone(),
            name: organisation.name.clone(),
            tier: organisation.tier,
            municipalities: organisation.municipalities.clone(),
            about: organisation.about.clone(),
            phone: organisation.phone.clone(),
            email: organisation.email.clone(),
            website: organisation.website.as_ref().map(Url::to_string),
        }
    }

    /// The member that the card describes.
    pub fn organisation(&self, id: Uuid) -> Organisation {
        Organisation {
            id: OrganisationId(id),
            slug: self.slug.clone(),
            name: self.name.clone(),
            tier: self.tier,
            municipalities: self.municipalities.clone(),
            about: self.about.clone(),
            phone: self.phone.clone(),
            email: self.email.clone(),
            website: self.website.as_ref().and_then(|url| Url::parse(url).ok()),
        }
    }

    pub(super) fn missing(&self) -> Vec<Missing> {
        let nowhere = self.municipalities.is_empty();
        nowhere
            .then_some(Missing::Municipality)
            .into_iter()
            .collect()
    }
}
