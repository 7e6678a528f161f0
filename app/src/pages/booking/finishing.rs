//! A booking that is being made: a time kept for a family, and what it has said so far.

use std::sync::Arc;

use domain::booking::Hold;
use domain::contact::Contact;
use domain::desk::{Asks, Desk, Kind};
use domain::secret::Secret;
use jiff::civil::DateTime;

use crate::components::times::purpose::Purpose;
use crate::cx::Cx;
use crate::forms::details::fits;

/// A page of the flow between the time and the confirmation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// How to talk, and about what.
    Details,
    /// Who they are.
    Who,
    /// All of it once more.
    Summary,
}

impl Stage {
    const ALL: [Self; 3] = [Self::Details, Self::Who, Self::Summary];

    /// The last segment of its address.
    pub fn path(self) -> &'static str {
        match self {
            Self::Details => "dettagli",
            Self::Who => "richiedente",
            Self::Summary => "riepilogo",
        }
    }

    /// The stage of an address.
    pub fn from_path(path: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.path() == path)
    }
}

/// What has become of the seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SeatState {
    /// It is kept.
    Kept,
    /// The time to finish is over, but nobody else has it.
    Over,
    /// The time to finish is over and somebody else has it.
    Lost,
}

/// A booking that is being made.
#[derive(Debug, Clone)]
pub struct Finishing {
    /// Its link.
    pub secret: Secret,
    /// The time kept, and what was said.
    pub hold: Hold,
    /// The desk.
    pub desk: Arc<Desk>,
    /// Whether the time is still kept.
    pub seat: SeatState,
}

impl Finishing {
    /// A page of the flow by its last segment.
    pub fn url(&self, cx: &Cx, path: &str) -> String {
        cx.url(&format!(
            "/prenota/in-corso/{}/{path}",
            self.secret.reveal()
        ))
    }

    /// When the appointment starts, where the desk is.
    pub fn start(&self, cx: &Cx) -> DateTime {
        cx.zone().to_datetime(self.hold.starts_at)
    }

    /// Another time for the same booking.
    pub fn purpose(&self) -> Purpose {
        Purpose::Change(self.secret.clone())
    }

    /// Whether the desk asks who somebody is.
    pub fn asks_who(&self) -> bool {
        self.desk.asks == Asks::NameAndContact
    }

    /// Whether it is known who they are and, if they are to be called, under which number.
    fn knows_who(&self) -> bool {
        let kind = self.hold.details.as_ref().and_then(|d| d.kind);
        self.hold.family.as_ref().is_some_and(|family| {
            kind != Some(Kind::Phone) || !matches!(family.contact, Some(Contact::Email(_)))
        })
    }

    /// The stage that comes first of those not yet done.
    pub fn stage(&self) -> Stage {
        let said = self.hold.details.as_ref();
        if !said.is_some_and(|details| fits(details, &self.desk)) {
            Stage::Details
        } else if self.asks_who() && !self.knows_who() {
            Stage::Who
        } else {
            Stage::Summary
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::fixtures::desk;
    use domain::booking::{Details, Family, Interpreter, Seat};
    use domain::id::{HoldId, SlotId};
    use domain::locale::Locale;
    use jiff::Timestamp;

    fn finishing(details: Option<Kind>, named: bool, asks: Asks) -> Finishing {
        let mut desk = desk();
        desk.asks = asks;
        let family = named.then_some(Family {
            first_name: None,
            contact: None,
            language: Locale::It,
            interpreter: Interpreter::NotNeeded,
        });
        let hold = Hold {
            id: HoldId(Default::default()),
            slot: SlotId(Default::default()),
            desk: desk.id,
            starts_at: Timestamp::UNIX_EPOCH,
            minutes: 30,
            seat: Seat::Online,
            expires_at: Timestamp::UNIX_EPOCH,
            keeps_seat: true,
            extensions: 0,
            details: details.map(|kind| Details {
                kind: Some(kind),
                ..Details::default()
            }),
            family,
        };
        let secret = "a".repeat(25) + "a";
        Finishing {
            secret: secret.parse().expect("26 characters of base 32"),
            hold,
            desk: Arc::new(desk),
            seat: SeatState::Kept,
        }
    }

    #[test]
    fn the_first_stage_not_done_comes_next() {
        let stage = |details, named| finishing(details, named, Asks::NameAndContact).stage();
        assert_eq!(stage(None, false), Stage::Details);
        assert_eq!(stage(None, true), Stage::Details);
        assert_eq!(stage(Some(Kind::Phone), false), Stage::Who);
        assert_eq!(stage(Some(Kind::Phone), true), Stage::Summary);
    }

    #[test]
    fn what_was_said_for_another_desk_is_asked_again_where_it_does_not_fit() {
        let stage = finishing(Some(Kind::Video), true, Asks::NameAndContact).stage();
        assert_eq!(stage, Stage::Details);
    }

    #[test]
    fn a_desk_that_asks_nothing_is_not_told_who_one_is() {
        let stage = finishing(Some(Kind::Phone), false, Asks::Nothing).stage();
        assert_eq!(stage, Stage::Summary);
    }

    #[test]
    fn every_stage_has_an_address_of_its_own() {
        for stage in Stage::ALL {
            assert_eq!(Stage::from_path(stage.path()), Some(stage));
        }
        assert_eq!(Stage::from_path("tempo"), None);
    }
}
