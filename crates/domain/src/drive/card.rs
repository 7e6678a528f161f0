//! What is told of a drive.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::contact::{Email, Phone};
use crate::id::{MunicipalityId, OrganisationId};
use crate::text::LocalText;

use super::due::GRACE_DAYS;
use super::item::DriveItem;
use super::kit::KitWish;
use super::point::DropOffPoint;

/// What is told of a drive: the content of its card.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DriveCard {
    /// Address segment.
    pub slug: String,
    /// Its title.
    pub title: LocalText,
    /// What it is, in a sentence or two.
    pub summary: LocalText,
    /// All the rest, as Markdown: it is made harmless where it is shown.
    pub story: LocalText,
    /// The municipalities whose families it is for; none: the whole network.
    pub municipalities: Vec<MunicipalityId>,
    /// When it takes place.
    pub period: Option<Period>,
    /// Whom to call.
    pub contact: DriveContact,
    /// The members of the network that hold it.
    pub organisers: Vec<OrganisationId>,
    /// Who else holds it, by name.
    pub other_organisers: Vec<String>,
    /// What is asked for, typed singly.
    pub items: Vec<DriveItem>,
    /// Children who need a kit: seen by staff alone, the public sees what it makes of the items.
    pub kits: Vec<KitWish>,
    /// Where things are brought.
    pub points: Vec<DropOffPoint>,
    /// How many days after its window a promise is kept for whoever did not come.
    pub grace_days: u8,
}

/// Whom to call about a drive.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct DriveContact {
    /// Who answers.
    pub name: String,
    /// Their phone: a drive is not published without one.
    pub phone: Option<Phone>,
    /// Their address, if they want to be written to.
    pub email: Option<Email>,
}

/// From the first day to the last, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Period {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
}

impl Period {
    /// Whether a day lies within.
    pub fn contains(self, day: Date) -> bool {
        (self.from..=self.until).contains(&day)
    }

    /// Whether it is longer than a drive can be: a year.
    pub fn is_too_long(self) -> bool {
        self.until > self.from.saturating_add(1.year())
    }
}

impl DriveCard {
    /// A card that says nothing yet.
    pub fn empty(title: &str, slug: String, municipalities: Vec<MunicipalityId>) -> Self {
        Self {
            slug,
            title: LocalText::italian(title),
            summary: LocalText::default(),
            story: LocalText::default(),
            municipalities,
            period: None,
            contact: DriveContact::default(),
            organisers: Vec::new(),
            other_organisers: Vec::new(),
            items: Vec::new(),
            kits: Vec::new(),
            points: Vec::new(),
            grace_days: GRACE_DAYS,
        }
    }
}
