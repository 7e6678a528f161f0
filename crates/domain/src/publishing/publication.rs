//! A card on its way to the public, with its versions and what is said about it.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use uuid::Uuid;

use crate::id::StaffId;
use crate::text::Line;

use super::card::{Card, CardKind};
use super::state::{Position, State};
use super::translation::Sources;

/// The longest comment, in characters.
pub const COMMENT_MAX: usize = 1000;
/// So many months after it was last touched, an application that nobody has decided is erased, with who sent it.
const APPLICATION_KEPT_MONTHS: i32 = 6;

/// Where a card stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publication {
    /// What the card is about.
    pub kind: CardKind,
    /// The key of what it is about.
    pub thing: Uuid,
    /// Where it stands.
    pub state: State,
    /// The hour at which the draft is to be published, once an editor has said so.
    pub publish_at: Option<Timestamp>,
    /// The hour at which it is to leave the site.
    pub unpublish_at: Option<Timestamp>,
    /// The number of the latest version.
    pub draft: u32,
    /// The number of the version on the site.
    pub published: Option<u32>,
    /// Who asked for the review, or wrote what is in review.
    pub asked_by: Option<StaffId>,
    /// Who applied with this card for an account; `None` as soon as that is decided.
    pub applicant: Option<StaffId>,
    /// Rises with every change, so that none is made to what somebody else has changed.
    pub version: u32,
    /// When it last changed.
    pub changed_at: Timestamp,
}

impl Publication {
    /// Of a card that is on the site and whose versions nobody has kept so far.
    pub fn of_published(kind: CardKind, thing: Uuid, now: Timestamp) -> Self {
        Self {
            kind,
            thing,
            state: State::Published,
            publish_at: None,
            unpublish_at: None,
            draft: 1,
            published: Some(1),
            asked_by: None,
            applicant: None,
            version: 0,
            changed_at: now,
        }
    }

    /// Of a card that somebody begins to write.
    pub fn of_draft(kind: CardKind, thing: Uuid, now: Timestamp) -> Self {
        Self {
            state: State::Draft,
            published: None,
            ..Self::of_published(kind, thing, now)
        }
    }

    /// The day on which it is erased with the name and address of who sent it, if it is an application and nobody decides.
    pub fn erase_on(&self, zone: &TimeZone) -> Option<Date> {
        let undecided = self.applicant.is_some() && self.state == State::InReview;
        let touched = zone.to_datetime(self.changed_at).date();
        undecided.then(|| touched.saturating_add(APPLICATION_KEPT_MONTHS.months()))
    }

    /// State, and whether the public sees it.
    pub fn position(&self) -> Position {
        Position {
            state: self.state,
            on_site: self.published.is_some(),
        }
    }
}

/// A version of a card. It is written once.
#[derive(Debug, Clone, PartialEq)]
pub struct Revision {
    /// Its number, from 1.
    pub number: u32,
    /// Who wrote it; `None`: it was there, or came with an application.
    pub author: Option<StaffId>,
    /// When.
    pub at: Timestamp,
    /// What changed, in the author's words.
    pub note: Option<Line>,
    /// What it says.
    pub card: Card,
    /// From which Italian its translations were made.
    pub sources: Sources,
}

/// Something that author and editor say to each other about a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// Key.
    pub id: Uuid,
    /// Who.
    pub author: StaffId,
    /// When.
    pub at: Timestamp,
    /// The version they had before them.
    pub revision: u32,
    /// What.
    pub text: Line,
}
