//! A text of a card that exists in several languages.

use std::borrow::Cow;

use crate::drive::{ITEM_NAME_MAX, ITEM_NOTE_MAX, POINTS_MAX};
use crate::event::STAGES_MAX;
use crate::id::DriveItemId;
use crate::text::{Line, TextError, markdown, paragraphs};

/// A text of a card that exists in several languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TextField {
    /// What it is called.
    Title,
    /// What it is, in a sentence or two.
    Summary,
    /// All the rest.
    Text,
    /// What happens there, or what somebody does.
    About,
    /// What the money is for.
    CostNote,
    /// What to bring.
    Bring,
    /// How to get to the place.
    Directions,
    /// What happens in the stage at this position, below [`STAGES_MAX`].
    Stage(u8),
    /// How to get to the drop-off point at this position, below [`POINTS_MAX`].
    Point(u8),
    /// What a thing that a drive asks for is called, if it has words of its own.
    Item(DriveItemId),
    /// What to look for when buying it.
    ItemNote(DriveItemId),
    /// What is seen on the picture.
    Alternative,
    /// How it was.
    Outcome,
}

/// The longest text in one language, in characters.
pub const TEXT_MAX: usize = 4000;

/// Those of which a card has one at most.
const SINGLE: [(TextField, &str); 9] = [
    (TextField::Title, "title"),
    (TextField::Summary, "summary"),
    (TextField::Text, "text"),
    (TextField::About, "about"),
    (TextField::CostNote, "cost-note"),
    (TextField::Bring, "bring"),
    (TextField::Directions, "directions"),
    (TextField::Alternative, "alternative"),
    (TextField::Outcome, "outcome"),
];

impl TextField {
    /// Every text that any card has, but those of what a drive asks for, which are known by their keys.
    pub fn all() -> impl Iterator<Item = Self> {
        SINGLE
            .into_iter()
            .map(|(field, _)| field)
            .chain((0..).take(STAGES_MAX).map(Self::Stage))
            .chain((0..).take(POINTS_MAX).map(Self::Point))
    }

    /// The word in the database, in forms and in files for translators.
    pub fn name(self) -> Cow<'static, str> {
        match self {
            Self::Stage(at) => format!("stage-{}", u16::from(at) + 1).into(),
            Self::Point(at) => format!("point-{}", u16::from(at) + 1).into(),
            Self::Item(key) => format!("item-{key}").into(),
            Self::ItemNote(key) => format!("note-{key}").into(),
            single => SINGLE
                .iter()
                .find(|(field, _)| *field == single)
                .map_or("", |(_, word)| word)
                .into(),
        }
    }

    /// The text of a word.
    pub fn from_name(name: &str) -> Option<Self> {
        let mut known = Self::all();
        known.find(|field| field.name() == name).or_else(|| {
            let (_, key) = name.split_once('-')?;
            let key = DriveItemId(key.parse().ok()?);
            [Self::Item(key), Self::ItemNote(key)]
                .into_iter()
                .find(|field| field.name() == name)
        })
    }

    /// Whether it is Markdown, whose lines mean something. All others are lines or paragraphs.
    pub fn is_markdown(self) -> bool {
        matches!(self, Self::Text | Self::Outcome)
    }

    /// Whether the place in a list says which text it is: after the list has changed, another may stand there.
    pub fn is_known_by_place(self) -> bool {
        matches!(self, Self::Stage(_) | Self::Point(_))
    }

    /// What somebody typed as it is kept; empty when nothing was typed.
    ///
    /// # Errors
    /// Too long, or with characters that nobody types.
    pub fn parse(self, typed: &str) -> Result<String, TextError> {
        let line = |most| {
            let line = Line::parse_optional(typed, most)?;
            Ok(line.map(|l| l.as_str().to_owned()).unwrap_or_default())
        };
        match self {
            Self::Item(_) => line(ITEM_NAME_MAX),
            Self::ItemNote(_) => line(ITEM_NOTE_MAX),
            field if field.is_markdown() => markdown(typed, TEXT_MAX),
            _ => paragraphs(typed, TEXT_MAX),
        }
    }
}
