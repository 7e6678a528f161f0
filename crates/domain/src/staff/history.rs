//! Who did what, when: written once, never changed, and without personal data of families.

use jiff::Timestamp;

use crate::id::{DeskId, MunicipalityId, StaffId};

/// The kind of thing that was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Thing {
    /// A family's booking: only its key, never who it is.
    Booking,
    /// A request to be called.
    Callback,
    /// A desk's card.
    Desk,
    /// When a desk receives: weekly rules, closures, extra openings.
    Opening,
    /// An organisation's card.
    Organisation,
    /// An event's card.
    Event,
    /// Somebody's sign-up for an event: only its key, never who they are.
    SignUp,
    /// A drive's card, and what came in and went out.
    Drive,
    /// Somebody's pledge: only its key, never who they are.
    Pledge,
    /// An account, its roles, its sessions.
    Staff,
    /// A message that was sent again.
    Message,
    /// All that was known of a family, erased when it asked: the key is that of the receipt.
    Family,
}

impl Thing {
    /// Every kind.
    pub const ALL: [Self; 12] = [
        Self::Booking,
        Self::Callback,
        Self::Desk,
        Self::Opening,
        Self::Organisation,
        Self::Event,
        Self::SignUp,
        Self::Drive,
        Self::Pledge,
        Self::Staff,
        Self::Message,
        Self::Family,
    ];

    /// The word in the database and in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Booking => "booking",
            Self::Callback => "callback",
            Self::Desk => "desk",
            Self::Opening => "opening",
            Self::Organisation => "organisation",
            Self::Event => "event",
            Self::SignUp => "sign_up",
            Self::Drive => "drive",
            Self::Pledge => "pledge",
            Self::Staff => "staff",
            Self::Message => "message",
            Self::Family => "family",
        }
    }

    /// The kind of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|t| t.word() == word)
    }
}

/// One line of the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// When.
    pub at: Timestamp,
    /// Who; `None`: a command of the operator, or the program itself.
    pub staff: Option<StaffId>,
    /// What was done, in kebab-case: `booking-arrived`. It is also the end of a message id.
    pub action: String,
    /// To what kind of thing.
    pub thing: Thing,
    /// Its key.
    pub thing_id: uuid::Uuid,
    /// The desk it belongs to, if to one: who may see that desk may see the line.
    pub desk: Option<DeskId>,
    /// The municipality it belongs to, if to one.
    pub municipality: Option<MunicipalityId>,
    /// How it was, as JSON, where that tells something. No personal data of families.
    pub before: Option<String>,
    /// How it is since, likewise.
    pub after: Option<String>,
}
