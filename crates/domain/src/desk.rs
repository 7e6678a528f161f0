//! Where a family is received.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::contact::Phone;
use crate::id::{AreaId, DeskId, MunicipalityId, OrganisationId, PlaceId};
use crate::locale::Locale;
use crate::opening::{Closure, ExtraOpening, Opening};
use crate::phone_line::PhoneHours;
use crate::text::LocalText;

/// How a family is received.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// At the desk.
    InPerson,
    /// The desk calls.
    Phone,
    /// By video call.
    Video,
}

impl Kind {
    /// Every kind, in the order shown.
    pub const ALL: [Self; 3] = [Self::InPerson, Self::Phone, Self::Video];

    /// The word in the database, in forms and in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::InPerson => "in_person",
            Self::Phone => "phone",
            Self::Video => "video",
        }
    }

    /// The kind of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.word() == word)
    }
}

/// What a family may want to talk about, coarsely (privacy: no reason is ever asked for).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// Information on services near home.
    Services,
    /// Educational and leisure activities for children.
    Activities,
    /// School and school materials.
    School,
    /// Being listened to, orientation and support.
    Listening,
}

impl Topic {
    /// Every topic, in the order shown.
    pub const ALL: [Self; 4] = [
        Self::Services,
        Self::Activities,
        Self::School,
        Self::Listening,
    ];

    /// The word in the database, in forms and in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Services => "services",
            Self::Activities => "activities",
            Self::School => "school",
            Self::Listening => "listening",
        }
    }

    /// The topic of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|t| t.word() == word)
    }
}

/// What a desk asks of a family. It may ask less than a name and a contact, never more (rule 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asks {
    /// A first name, and a contact which may be left out for a code on paper.
    NameAndContact,
    /// Nothing: the code is all there is.
    Nothing,
}

impl Asks {
    /// The word in the database.
    pub fn word(self) -> &'static str {
        match self {
            Self::NameAndContact => "name_and_contact",
            Self::Nothing => "nothing",
        }
    }

    /// The setting of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::NameAndContact, Self::Nothing]
            .into_iter()
            .find(|a| a.word() == word)
    }
}

/// Whether a place can be entered without steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepFree {
    /// Without steps.
    Yes,
    /// With steps.
    No,
    /// Nobody has said.
    Unknown,
}

/// A venue.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
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

/// Where a family is received, with all that decides when.
#[derive(Debug, Clone)]
pub struct Desk {
    /// Key.
    pub id: DeskId,
    /// Address segment: `quarto-oggiaro`.
    pub slug: String,
    /// Its name: "Sportello Quarto Oggiaro".
    pub name: String,
    /// The municipality whose network keeps it.
    pub municipality: MunicipalityId,
    /// The area it stands in, if it stands in one.
    pub area: Option<AreaId>,
    /// The member of the network that keeps it, if one does.
    pub organisation: Option<OrganisationId>,
    /// Where it is; `None`: the address is given on booking.
    pub place: Option<Place>,
    /// How families are received, at least one.
    pub kinds: Vec<Kind>,
    /// Languages spoken, at least Italian.
    pub languages: Vec<Locale>,
    /// The desk's line, which every dead end offers.
    pub phone: Option<Phone>,
    /// When the line answers, apart from when the desk receives.
    pub phone_hours: Vec<PhoneHours>,
    /// What happens there.
    pub about: LocalText,
    /// What to bring.
    pub bring: LocalText,
    /// Topics a family may choose among; the choice is always optional.
    pub topics: Vec<Topic>,
    /// What is asked of a family.
    pub asks: Asks,
    /// The least time between booking and appointment.
    pub notice: SignedDuration,
    /// How many days ahead one can book, today being day 0.
    pub horizon_days: u16,
    /// Whether Italian public holidays and the patron's day shut the desk.
    pub keeps_holidays: bool,
    /// The day somebody of the desk last confirmed the card.
    pub verified_on: Option<Date>,
    /// Weekly rules.
    pub openings: Vec<Opening>,
    /// Exceptions that shut it.
    pub closures: Vec<Closure>,
    /// Exceptions that open it.
    pub extra_openings: Vec<ExtraOpening>,
}

/// How long a card counts as confirmed.
pub const FRESH_DAYS: i32 = 60;

impl Desk {
    /// The days since somebody confirmed the card, when they are more than [`FRESH_DAYS`] or nobody ever did.
    /// Then the page says so and puts the phone first.
    pub fn is_stale(&self, today: Date) -> bool {
        self.verified_on
            .is_none_or(|day| (today - day).get_days() > FRESH_DAYS)
    }

    /// The earliest instant one can book at `now`.
    pub fn earliest(&self, now: Timestamp) -> Timestamp {
        now.saturating_add(self.notice).unwrap_or(Timestamp::MAX)
    }

    /// The last day one can book today.
    pub fn last_day(&self, today: Date) -> Date {
        today.saturating_add(jiff::Span::new().days(i64::from(self.horizon_days)))
    }

    /// Whether families are received in this way; they are in a way that nobody chose.
    pub fn receives(&self, kind: Option<Kind>) -> bool {
        kind.is_none_or(|kind| self.kinds.contains(&kind))
    }

    /// Whether appointments can be booked here at all.
    pub fn takes_bookings(&self) -> bool {
        !self.openings.is_empty() || !self.extra_openings.is_empty()
    }
}
