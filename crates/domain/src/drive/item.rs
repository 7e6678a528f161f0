//! A thing that a drive asks for.

use serde::{Deserialize, Serialize};

use crate::id::DriveItemId;
use crate::locale::Locale;
use crate::text::LocalText;

use super::catalogue::CatalogueItem;

/// The most items that are typed singly in one drive.
pub const ITEMS_MAX: usize = 60;
/// The longest name of one that has words of its own, in characters.
pub const ITEM_NAME_MAX: usize = 120;
/// The longest note about one, in characters.
pub const ITEM_NOTE_MAX: usize = 200;
/// The most pieces of one item that somebody can mean.
pub const NEEDED_MAX: u32 = 100_000;

/// A thing that a drive asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DriveItem {
    /// Key: it stays the same when anything else changes, so that what was promised stays promised.
    pub id: DriveItemId,
    /// What it is called.
    pub name: ItemName,
    /// What to look for when buying it: a size, a colour.
    #[serde(default)]
    pub note: LocalText,
    /// How many are needed, those of kits not counted.
    pub needed: u32,
    /// How badly it is needed.
    #[serde(default)]
    pub priority: Priority,
    /// For staff alone.
    #[serde(default)]
    pub staff_note: String,
    /// What one costs in a shop, about, in euro cents: as whoever holds the drive has it.
    #[serde(default)]
    pub price_cents: Option<u32>,
}

/// What an item is called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemName {
    /// By a word of the catalogue, which exists in every language.
    Catalogue(CatalogueItem),
    /// By words of its own.
    Own(LocalText),
}

/// How badly something is needed.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Priority {
    /// First of all.
    Urgent,
    /// Like most things.
    #[default]
    Normal,
    /// If there is enough of the rest.
    Welcome,
}

impl Priority {
    /// Every priority, the most urgent first.
    pub const ALL: [Self; 3] = [Self::Urgent, Self::Normal, Self::Welcome];

    /// The word in forms and in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Urgent => "urgent",
            Self::Normal => "normal",
            Self::Welcome => "welcome",
        }
    }

    /// The priority of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|p| p.word() == word)
    }
}

impl DriveItem {
    /// One of the catalogue.
    pub fn of_word(id: DriveItemId, word: CatalogueItem, needed: u32) -> Self {
        Self {
            id,
            name: ItemName::Catalogue(word),
            note: LocalText::default(),
            needed,
            priority: Priority::default(),
            staff_note: String::new(),
            price_cents: None,
        }
    }

    /// The word of the catalogue, if it is called by one.
    pub fn word(&self) -> Option<CatalogueItem> {
        match &self.name {
            ItemName::Catalogue(word) => Some(*word),
            ItemName::Own(_) => None,
        }
    }

    /// Whether a reader of Italian finds out what it is.
    pub fn is_named(&self) -> bool {
        match &self.name {
            ItemName::Catalogue(_) => true,
            ItemName::Own(text) => text.get(Locale::It).is_some(),
        }
    }
}
