//! Over what part of the network somebody may do something, written out: what lists are cut down to.

use crate::directory::Directory;
use crate::id::{DeskId, MunicipalityId, OrganisationId};

use super::account::Staff;
use super::rights::Verb;
use super::target::Target;

/// The parts of the network to which somebody may do something.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Extent {
    /// All of it; then the lists below name what is published.
    pub network: bool,
    /// Whole municipalities.
    pub municipalities: Vec<MunicipalityId>,
    /// Organisations.
    pub organisations: Vec<OrganisationId>,
    /// Desks.
    pub desks: Vec<DeskId>,
}

impl Extent {
    /// Where `staff` may do `verb`.
    pub fn of(staff: &Staff, verb: Verb, directory: &Directory) -> Self {
        let municipalities = directory.municipalities.iter().map(|m| m.id);
        let organisations = directory.organisations.iter();
        let desks = directory.desks.iter();
        Self {
            network: staff.may(verb, &Target::network()),
            municipalities: municipalities
                .filter(|id| staff.may(verb, &Target::municipality(*id)))
                .collect(),
            organisations: organisations
                .filter(|o| staff.may(verb, &Target::organisation(o)))
                .map(|o| o.id)
                .collect(),
            desks: desks
                .filter(|d| staff.may(verb, &Target::desk(d)))
                .map(|d| d.id)
                .collect(),
        }
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        !self.network
            && self.municipalities.is_empty()
            && self.organisations.is_empty()
            && self.desks.is_empty()
    }
}
