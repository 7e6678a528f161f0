//! Where things are brought.

use serde::{Deserialize, Serialize};

use crate::contact::Phone;
use crate::event::VenuePlace;
use crate::id::DropOffPointId;
use crate::text::LocalText;

use super::window::Window;

/// The most points of one drive.
pub const POINTS_MAX: usize = 12;

/// Where things are brought.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DropOffPoint {
    /// Key: it stays the same when the place is told otherwise.
    pub id: DropOffPointId,
    /// Where it is.
    pub place: VenuePlace,
    /// How to get there, and whom to ask for.
    #[serde(default)]
    pub directions: LocalText,
    /// Whom to call about this point, if not the drive's contact.
    #[serde(default)]
    pub phone: Option<Phone>,
    /// What kind of point.
    pub kind: PointKind,
    /// When somebody is there to take things; a shop has none, it has its own hours.
    #[serde(default)]
    pub windows: Vec<Window>,
}

/// What kind of point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PointKind {
    /// Somebody of the network takes things there, at its windows.
    #[default]
    Point,
    /// A shop in which one pays and leaves the thing.
    Shop,
}

impl PointKind {
    /// The word in forms and in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Point => "point",
            Self::Shop => "shop",
        }
    }

    /// The kind of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Point, Self::Shop]
            .into_iter()
            .find(|kind| kind.word() == word)
    }
}

impl DropOffPoint {
    /// Whether it is a shop.
    pub fn is_shop(&self) -> bool {
        self.kind == PointKind::Shop
    }
}
