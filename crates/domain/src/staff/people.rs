//! Who may invite, change and shut out whom.

use crate::directory::Directory;

use super::account::Staff;
use super::rights::Verb;
use super::role::{Grant, Scope};

impl Scope {
    /// Whether all that lies in `inner` lies in this scope too. A thing that is no longer there lies in the network alone.
    pub fn covers(self, inner: Self, directory: &Directory) -> bool {
        if self == Self::Network || self == inner {
            return true;
        }
        match (self, inner) {
            (Self::Municipality(own), Self::Organisation(id)) => {
                let elsewhere = |desk: &&std::sync::Arc<crate::desk::Desk>| {
                    desk.organisation == Some(id) && desk.municipality != own
                };
                directory
                    .organisation(id)
                    .is_some_and(|o| o.municipalities == [own])
                    && !directory.desks.iter().any(|desk| elsewhere(&desk))
            }
            (Self::Municipality(own), Self::Desk(id)) => directory
                .desk(id)
                .is_some_and(|desk| desk.municipality == own),
            (Self::Organisation(own), Self::Desk(id)) => directory
                .desk(id)
                .is_some_and(|desk| desk.organisation == Some(own)),
            _ => false,
        }
    }
}

impl Staff {
    /// Whether they look after the people of a scope: they may give any role over it and take it away.
    pub fn looks_after(&self, scope: Scope, directory: &Directory) -> bool {
        let own = self
            .grants
            .iter()
            .filter(|g| g.role.includes(Verb::ManagePeople));
        own.into_iter()
            .any(|grant| grant.scope.covers(scope, directory))
    }

    /// Those of somebody's roles that they look after.
    pub fn looks_after_of<'a>(
        &'a self,
        whom: &'a Self,
        directory: &'a Directory,
    ) -> impl Iterator<Item = Grant> + 'a {
        let grants = whom.grants.iter().copied();
        grants.filter(|grant| self.looks_after(grant.scope, directory))
    }

    /// Whether they look after all that somebody is: they may shut them out. Who has no role is looked after by those who look
    /// after the network.
    pub fn looks_after_all_of(&self, whom: &Self, directory: &Directory) -> bool {
        let mut scopes = whom.grants.iter().map(|grant| grant.scope);
        match whom.grants.len() {
            0 => self.looks_after(Scope::Network, directory),
            _ => scopes.all(|scope| self.looks_after(scope, directory)),
        }
    }

    /// Whether they may see that somebody has an account.
    pub fn may_know_of(&self, whom: &Self, directory: &Directory) -> bool {
        self.looks_after_all_of(whom, directory)
            || self.looks_after_of(whom, directory).next().is_some()
    }
}
