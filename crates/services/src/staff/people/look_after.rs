//! Look after the people of one's part of the network: their roles, and whether they may sign in.

use domain::directory::Directory;
use domain::id::StaffId;
use domain::message::MessageKind;
use domain::staff::account::{Staff, StaffState};
use domain::staff::history::Thing;
use domain::staff::rights::Verb;
use domain::staff::role::{Grant, Role, Scope};
use store::Tx;

use super::invite::{may_give, told};
use crate::Services;
use crate::error::Failure;
use crate::staff::{Denied, Happened};

/// Why something was not done to somebody's account.
#[derive(Debug, thiserror::Error)]
pub enum PeopleError {
    /// They may not.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// Nobody would be left who coordinates the network.
    #[error("the last coordinator of the network")]
    LastCoordinator,
    /// Not the caller's fault.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<store::StoreError> for PeopleError {
    fn from(error: store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

/// Whether somebody is one of those of whom the last must stay.
const NETWORK_COORDINATOR: Grant = Grant {
    role: Role::Coordinator,
    scope: Scope::Network,
};

impl Services {
    /// Everybody whom `by` may know of, by name.
    ///
    /// # Errors
    /// They look after nobody, or the database is away.
    pub async fn people(&self, by: &Staff) -> Result<Vec<Staff>, PeopleError> {
        if !by.may_somewhere(Verb::ManagePeople) {
            return Err(Denied::Forbidden.into());
        }
        let directory = self.directory();
        let mut reader = self.store().reader().await?;
        let mut people = store::staff::all(&mut reader).await?;
        people.retain(|whom| by.may_know_of(whom, &directory));
        Ok(people)
    }

    /// Somebody whom `by` may know of.
    ///
    /// # Errors
    /// They may not, nobody is there, or the database is away.
    pub async fn person(&self, by: &Staff, whom: StaffId) -> Result<Staff, PeopleError> {
        let mut reader = self.store().reader().await?;
        let found = store::staff::by_id(&mut reader, whom).await?;
        known(by, found, &self.directory())
    }

    /// Gives a role; who has it keeps it.
    ///
    /// # Errors
    /// See [`PeopleError`].
    pub async fn give(&self, by: &Staff, whom: StaffId, grant: Grant) -> Result<(), PeopleError> {
        let directory = self.directory();
        may_give(by, &[grant], &directory)?;
        let mut tx = self.store().begin().await?;
        let found = store::staff::by_id(&mut tx, whom).await?;
        let whom = known(by, found, &directory)?;
        self.give_role(&mut tx, Some(by.id), whom.id, grant).await?;
        Ok(tx.commit().await?)
    }

    /// Takes a role away; who does not have it does not miss it.
    ///
    /// # Errors
    /// See [`PeopleError`].
    pub async fn take(&self, by: &Staff, whom: StaffId, grant: Grant) -> Result<(), PeopleError> {
        let directory = self.directory();
        may_give(by, &[grant], &directory)?;
        let mut tx = self.store().begin().await?;
        if grant == NETWORK_COORDINATOR {
            keep_a_coordinator(&mut tx, whom).await?;
        }
        let found = store::staff::by_id(&mut tx, whom).await?;
        let whom = known(by, found, &directory)?;
        if store::staff::revoke(&mut tx, whom.id, grant).await? {
            let what = Happened::new("role-taken", Thing::Staff, whom.id.0).from(&told(grant));
            self.note(&mut tx, Some(by.id), self.placed(what, grant.scope))
                .await?;
        }
        Ok(tx.commit().await?)
    }

    /// Shuts somebody out, at once and on every device.
    ///
    /// # Errors
    /// See [`PeopleError`].
    pub async fn shut_out(&self, by: &Staff, whom: StaffId) -> Result<(), PeopleError> {
        let mut tx = self.store().begin().await?;
        let whom = self.all_mine(&mut tx, by, whom).await?;
        if whom.grants.contains(&NETWORK_COORDINATOR) {
            keep_a_coordinator(&mut tx, whom.id).await?;
        }
        if store::staff::set_state(&mut tx, whom.id, StaffState::Disabled).await? {
            store::staff::end_all_sessions(&mut tx, whom.id, None).await?;
            self.note_of(&mut tx, by, &whom, "staff-shut-out").await?;
        }
        Ok(tx.commit().await?)
    }

    /// Lets somebody in again, who was shut out: with a new invitation, so that nothing of before opens the account.
    ///
    /// # Errors
    /// See [`PeopleError`].
    pub async fn let_in(&self, by: &Staff, whom: StaffId) -> Result<(), PeopleError> {
        let mut tx = self.store().begin().await?;
        let whom = self.all_mine(&mut tx, by, whom).await?;
        if whom.state == StaffState::Disabled {
            self.begin_anew(&mut tx, &whom).await?;
            self.note_of(&mut tx, by, &whom, "staff-let-in").await?;
        }
        self.commit(tx).await?;
        Ok(())
    }

    /// Takes away the second factor of somebody who lost phone and paper. Password, passkeys and sessions go with it, and a new invitation
    /// leads back: the password alone never sets up another phone.
    ///
    /// # Errors
    /// See [`PeopleError`].
    pub async fn reset_factor(&self, by: &Staff, whom: StaffId) -> Result<(), PeopleError> {
        let mut tx = self.store().begin().await?;
        let whom = self.all_mine(&mut tx, by, whom).await?;
        if whom.state == StaffState::Active {
            if whom.grants.contains(&NETWORK_COORDINATOR) {
                keep_a_coordinator(&mut tx, whom.id).await?;
            }
            self.begin_anew(&mut tx, &whom).await?;
            self.note_of(&mut tx, by, &whom, "second-factor-reset")
                .await?;
        }
        self.commit(tx).await?;
        Ok(())
    }

    /// Sends the invitation once more to somebody who has not come yet.
    ///
    /// # Errors
    /// See [`PeopleError`].
    pub async fn invite_again(&self, by: &Staff, whom: StaffId) -> Result<(), PeopleError> {
        let mut tx = self.store().begin().await?;
        let whom = self.all_mine(&mut tx, by, whom).await?;
        if whom.state == StaffState::Invited {
            self.queue_invitation(&mut tx, whom.id).await?;
            self.note_of(&mut tx, by, &whom, "staff-invited-again")
                .await?;
        }
        self.commit(tx).await?;
        Ok(())
    }

    async fn begin_anew(&self, tx: &mut Tx, whom: &Staff) -> Result<(), Failure> {
        store::staff::set_state(tx, whom.id, StaffState::Invited).await?;
        store::staff::clear_password(tx, whom.id).await?;
        store::staff::set_totp(tx, whom.id, None).await?;
        store::staff::replace_recovery_codes(tx, whom.id, &[]).await?;
        store::staff::forget_passkeys(tx, whom.id).await?;
        store::staff::forget_devices(tx, whom.id).await?;
        store::staff::end_all_sessions(tx, whom.id, None).await?;
        self.queue_invitation(tx, whom.id).await
    }

    async fn queue_invitation(&self, tx: &mut Tx, whom: StaffId) -> Result<(), Failure> {
        let which = self.new_message_id().to_string();
        self.queue_for_staff(tx, whom, MessageKind::Invitation, None, &which)
            .await
    }

    /// Somebody all of whose roles `by` looks after, and not themselves.
    async fn all_mine(&self, tx: &mut Tx, by: &Staff, whom: StaffId) -> Result<Staff, PeopleError> {
        let directory = self.directory();
        let found = store::staff::by_id(tx, whom).await?;
        let whom = known(by, found, &directory)?;
        if whom.id == by.id || !by.looks_after_all_of(&whom, &directory) {
            return Err(Denied::Forbidden.into());
        }
        Ok(whom)
    }

    async fn note_of(
        &self,
        tx: &mut Tx,
        by: &Staff,
        whom: &Staff,
        action: &'static str,
    ) -> Result<(), Failure> {
        let what = Happened::new(action, Thing::Staff, whom.id.0);
        let scope = whom
            .grants
            .first()
            .map_or(Scope::Network, |grant| grant.scope);
        self.note(tx, Some(by.id), self.placed(what, scope)).await
    }
}

/// Somebody, unless `by` may not know of them.
fn known(by: &Staff, found: Option<Staff>, directory: &Directory) -> Result<Staff, PeopleError> {
    if !by.may_somewhere(Verb::ManagePeople) {
        return Err(Denied::Forbidden.into());
    }
    let found = found.filter(|whom| by.may_know_of(whom, directory));
    found.ok_or_else(|| Denied::Unknown.into())
}

/// Lets through unless nobody would be left who coordinates the network; others who ask meanwhile wait.
async fn keep_a_coordinator(tx: &mut Tx, without: StaffId) -> Result<(), PeopleError> {
    let coordinators = store::staff::lock_network_coordinators(tx).await?;
    if coordinators.iter().all(|id| *id == without) {
        return Err(PeopleError::LastCoordinator);
    }
    Ok(())
}
