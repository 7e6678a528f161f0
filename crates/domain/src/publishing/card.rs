//! The content of a card, whatever it is about. A new kind is one more variant here: everything else asks these functions.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::drive::DriveCard;
use crate::event::EventCard;
use crate::locale::Locale;
use crate::staff::history::Thing;
use crate::staff::target::Target;
use crate::text::{LocalText, fold};

use super::desk_card::DeskCard;
use super::organisation_card::OrganisationCard;
use super::state::Nature;
use super::text_field::TextField;

/// What a card is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CardKind {
    /// A desk.
    Desk,
    /// A member of the network.
    Organisation,
    /// An event.
    Event,
    /// A drive.
    Drive,
}

impl CardKind {
    /// Every kind, in the order shown.
    pub const ALL: [Self; 4] = [Self::Desk, Self::Organisation, Self::Event, Self::Drive];

    /// The word in the database, in forms and in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Desk => "desk",
            Self::Organisation => "organisation",
            Self::Event => "event",
            Self::Drive => "drive",
        }
    }

    /// The kind of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.word() == word)
    }

    /// Whether such a thing has a date.
    pub fn nature(self) -> Nature {
        match self {
            Self::Desk | Self::Organisation => Nature::Standing,
            Self::Event | Self::Drive => Nature::Dated,
        }
    }

    /// What the history calls it.
    pub fn thing(self) -> Thing {
        match self {
            Self::Desk => Thing::Desk,
            Self::Organisation => Thing::Organisation,
            Self::Event => Thing::Event,
            Self::Drive => Thing::Drive,
        }
    }
}

/// What is not there yet, and must be before the public sees the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Missing {
    /// How families are received.
    Kinds,
    /// A municipality.
    Municipality,
    /// The Italian of a text that exists in another language.
    Italian(TextField),
    /// The address of a place that has a name, or the other way round.
    Address,
    /// A title in Italian.
    Title,
    /// When and where.
    Stages,
    /// What is seen on the picture, in Italian.
    Alternative,
    /// From when until when.
    Period,
    /// A phone for questions.
    ContactPhone,
    /// Something that is asked for.
    Items,
    /// Where things are brought.
    Points,
    /// When things are brought to the point at this position.
    Windows(u8),
}

/// The content of a card.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Card {
    /// A desk's.
    Desk(Box<DeskCard>),
    /// A member's.
    Organisation(Box<OrganisationCard>),
    /// An event's.
    Event(Box<EventCard>),
    /// A drive's.
    Drive(Box<DriveCard>),
}

impl Card {
    /// What it is about.
    pub fn kind(&self) -> CardKind {
        match self {
            Self::Desk(_) => CardKind::Desk,
            Self::Organisation(_) => CardKind::Organisation,
            Self::Event(_) => CardKind::Event,
            Self::Drive(_) => CardKind::Drive,
        }
    }

    /// The name of what it is about, in Italian.
    pub fn name(&self) -> &str {
        match self {
            Self::Desk(card) => &card.name,
            Self::Organisation(card) => &card.name,
            Self::Event(card) => card.title.get(Locale::It).unwrap_or_default(),
            Self::Drive(card) => card.title.get(Locale::It).unwrap_or_default(),
        }
    }

    /// The last segment of its public address.
    pub fn slug(&self) -> &str {
        match self {
            Self::Desk(card) => &card.slug,
            Self::Organisation(card) => &card.slug,
            Self::Event(card) => &card.slug,
            Self::Drive(card) => &card.slug,
        }
    }

    /// The same about something else: another name and address.
    #[must_use]
    pub fn renamed(mut self, to: &str, slug_to: String) -> Self {
        let slug = match &mut self {
            Self::Desk(card) => {
                to.clone_into(&mut card.name);
                &mut card.slug
            }
            Self::Organisation(card) => {
                to.clone_into(&mut card.name);
                &mut card.slug
            }
            Self::Event(card) => {
                // What it is called in other languages is what the other one was called.
                card.title = LocalText::italian(to);
                &mut card.slug
            }
            Self::Drive(card) => {
                card.title = LocalText::italian(to);
                &mut card.slug
            }
        };
        *slug = slug_to;
        self
    }

    /// Its public page, without the language.
    pub fn path(&self) -> String {
        match self {
            Self::Desk(card) => format!("/sportelli/{}", card.slug),
            Self::Organisation(card) => format!("/enti/{}", card.slug),
            Self::Event(card) => format!("/eventi/{}", card.slug),
            Self::Drive(card) => format!("/raccolte/{}", card.slug),
        }
    }

    /// Its texts in several languages, in the order of the form.
    pub fn texts(&self) -> Vec<(TextField, &LocalText)> {
        match self {
            Self::Desk(card) => {
                let place = card.place.as_ref();
                let directions = place.map(|p| (TextField::Directions, &p.directions));
                [
                    (TextField::About, &card.about),
                    (TextField::Bring, &card.bring),
                ]
                .into_iter()
                .chain(directions)
                .collect()
            }
            Self::Organisation(card) => vec![(TextField::About, &card.about)],
            Self::Event(card) => card.texts(),
            Self::Drive(card) => card.texts(),
        }
    }

    /// The text in this field, if the card has one.
    pub fn text(&self, field: TextField) -> Option<&LocalText> {
        let mut texts = self.texts().into_iter();
        texts
            .find(|(known, _)| *known == field)
            .map(|(_, text)| text)
    }

    /// The same to be written.
    pub fn text_mut(&mut self, field: TextField) -> Option<&mut LocalText> {
        match (self, field) {
            (Self::Desk(card), TextField::About) => Some(&mut card.about),
            (Self::Desk(card), TextField::Bring) => Some(&mut card.bring),
            (Self::Desk(card), TextField::Directions) => {
                card.place.as_mut().map(|place| &mut place.directions)
            }
            (Self::Organisation(card), TextField::About) => Some(&mut card.about),
            (Self::Event(card), field) => card.text_mut(field),
            (Self::Drive(card), field) => card.text_mut(field),
            (Self::Desk(_) | Self::Organisation(_), _) => None,
        }
    }

    /// Its place in the tree, for rights.
    pub fn target(&self, id: Uuid) -> Target {
        match self {
            Self::Desk(card) => Target::desk(&card.desk(id, None)),
            Self::Organisation(card) => Target::organisation(&card.organisation(id)),
            Self::Event(card) => Target::event(card),
            Self::Drive(card) => Target::drive(card),
        }
    }

    /// What is not there yet.
    pub fn missing(&self) -> Vec<Missing> {
        let own = match self {
            Self::Desk(card) => card.missing(),
            Self::Organisation(card) => card.missing(),
            Self::Event(card) => card.missing(),
            Self::Drive(card) => card.missing(),
        };
        let untold = self.texts().into_iter().filter_map(|(field, text)| {
            let only_elsewhere = text.get(Locale::It).is_none() && !text.is_empty();
            only_elsewhere.then_some(Missing::Italian(field))
        });
        own.into_iter().chain(untold).collect()
    }
}

/// The address segment of a name: `sportello-quarto-oggiaro`.
pub fn slug_of(name: &str) -> String {
    let ascii: String = fold(name)
        .chars()
        .filter_map(|c| match c {
            ' ' => Some('-'),
            c if c.is_ascii_alphanumeric() => Some(c),
            _ => None,
        })
        .take(60)
        .collect();
    let slug = ascii.trim_matches('-');
    if slug.is_empty() {
        "scheda".to_owned()
    } else {
        slug.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::datetime;

    use super::*;
    use crate::desk::StepFree;
    use crate::drive::{CatalogueItem, DriveItem, DropOffPoint, ItemName, PointKind};
    use crate::event::{Onward, Stage, Venue, VenuePlace};
    use crate::id::{DriveItemId, DropOffPointId, MunicipalityId, PlaceId, StageId};
    use crate::publishing::PlaceCard;

    fn place() -> VenuePlace {
        VenuePlace {
            name: "Biblioteca".to_owned(),
            address: "via Aldini 12".to_owned(),
            step_free: StepFree::Yes,
            coordinates: None,
        }
    }

    fn cards() -> Vec<Card> {
        let here = MunicipalityId(Uuid::from_u128(8));
        let mut desk = DeskCard::empty("Sportello", "sportello".to_owned(), here);
        desk.place = Some(PlaceCard {
            id: PlaceId(Uuid::from_u128(1)),
            name: "Sede".to_owned(),
            address: "via Uno 1".to_owned(),
            directions: LocalText::default(),
            step_free: StepFree::Unknown,
            coordinates: None,
        });
        let organisation = OrganisationCard {
            slug: "ente".to_owned(),
            name: "Ente".to_owned(),
            tier: crate::organisation::Tier::First,
            municipalities: vec![here],
            about: LocalText::default(),
            phone: None,
            email: None,
            website: None,
        };
        let mut event = EventCard::empty("Festa", "festa".to_owned(), vec![here]);
        event.stages = vec![Stage {
            id: StageId(Uuid::from_u128(1)),
            starts: datetime(2026, 12, 1, 16, 0, 0, 0),
            ends: None,
            venue: Venue::Place(place()),
            note: LocalText::default(),
            onward: Onward::default(),
        }];
        let mut drive = DriveCard::empty("Zaini", "zaini".to_owned(), vec![here]);
        let mut lamp =
            DriveItem::of_word(DriveItemId(Uuid::from_u128(1)), CatalogueItem::Pencil, 1);
        lamp.name = ItemName::Own(LocalText::italian("Lampada da tavolo"));
        drive.items = vec![lamp];
        drive.points = vec![DropOffPoint {
            id: DropOffPointId(Uuid::from_u128(1)),
            place: place(),
            directions: LocalText::default(),
            phone: None,
            kind: PointKind::default(),
            windows: Vec::new(),
        }];
        vec![
            Card::Desk(Box::new(desk)),
            Card::Organisation(Box::new(organisation)),
            Card::Event(Box::new(event)),
            Card::Drive(Box::new(drive)),
        ]
    }

    #[test]
    fn every_text_that_a_card_has_is_written_where_it_is_read_and_no_other() {
        for card in cards() {
            let has: Vec<_> = card.texts().into_iter().map(|(field, _)| field).collect();
            for field in TextField::all().chain(has.iter().copied()) {
                let mut written = card.clone();
                let text = written.text_mut(field);
                assert_eq!(text.is_some(), has.contains(&field), "{field:?}");
                if let Some(text) = text {
                    text.set(Locale::Ar, "نص");
                    let read = written.text(field).and_then(|text| text.get(Locale::Ar));
                    assert_eq!(read, Some("نص"), "{field:?}");
                }
                assert_eq!(TextField::from_name(&field.name()), Some(field));
            }
        }
    }
}
