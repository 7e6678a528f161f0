//! What something is done to, as far as rights are concerned: its place in the tree.

use crate::desk::Desk;
use crate::drive::DriveCard;
use crate::event::EventCard;
use crate::id::{DeskId, MunicipalityId, OrganisationId};
use crate::organisation::Organisation;

use super::role::Scope;

/// The place of a thing in the tree network → municipality → organisation → desk.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Target {
    municipalities: Vec<MunicipalityId>,
    organisations: Vec<OrganisationId>,
    desk: Option<DeskId>,
}

impl Target {
    /// What belongs to the network as a whole.
    pub fn network() -> Self {
        Self::default()
    }

    /// What belongs to a municipality.
    pub fn municipality(id: MunicipalityId) -> Self {
        Self {
            municipalities: vec![id],
            ..Self::default()
        }
    }

    /// An organisation: it may work in several municipalities, and each of them has a say.
    pub fn organisation(organisation: &Organisation) -> Self {
        Self {
            municipalities: organisation.municipalities.clone(),
            organisations: vec![organisation.id],
            desk: None,
        }
    }

    /// A desk, with what belongs to it: bookings, openings.
    pub fn desk(desk: &Desk) -> Self {
        Self {
            municipalities: vec![desk.municipality],
            organisations: desk.organisation.into_iter().collect(),
            desk: Some(desk.id),
        }
    }

    /// An event, with what belongs to it: sign-ups. Whoever holds it has a say, whoever merely takes part has none.
    pub fn event(card: &EventCard) -> Self {
        Self {
            municipalities: card.municipalities.clone(),
            organisations: card.organisers.clone(),
            desk: None,
        }
    }

    /// A drive, with what belongs to it: pledges and stock. One for the whole network belongs to the network, and to whoever holds it.
    pub fn drive(card: &DriveCard) -> Self {
        Self {
            municipalities: card.municipalities.clone(),
            organisations: card.organisers.clone(),
            desk: None,
        }
    }

    /// Whether it lies within a scope.
    pub fn lies_in(&self, scope: Scope) -> bool {
        match scope {
            Scope::Network => true,
            Scope::Municipality(id) => self.municipalities.contains(&id),
            Scope::Organisation(id) => self.organisations.contains(&id),
            Scope::Desk(id) => self.desk == Some(id),
        }
    }
}
