//! Invite somebody: an account without a password, its roles, and a link to it by mail.

use domain::contact::Email;
use domain::directory::Directory;
use domain::id::StaffId;
use domain::locale::Locale;
use domain::message::MessageKind;
use domain::staff::account::{INVITATION_LIFE, Staff, StaffState};
use domain::staff::history::Thing;
use domain::staff::role::{Grant, Scope};
use domain::text::Line;
use serde_json::json;
use store::Tx;
use store::staff::LinkPurpose;
use url::Url;
use uuid::Uuid;

use crate::Services;
use crate::error::Failure;
use crate::staff::{Denied, Happened};

/// Whom to invite.
#[derive(Debug, Clone)]
pub struct Invite {
    /// Where the link goes.
    pub email: Email,
    /// What they are called.
    pub name: Line,
    /// The language of their pages and mails.
    pub language: Locale,
    /// What they will be.
    pub grants: Vec<Grant>,
}

/// Why somebody was not invited.
#[derive(Debug, thiserror::Error)]
pub enum InviteError {
    /// The inviter may not give such a role.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// The address has an account.
    #[error("the address has an account")]
    Known,
    /// Not the caller's fault.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<store::StoreError> for InviteError {
    fn from(error: store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

impl Services {
    /// Invites somebody by mail.
    ///
    /// # Errors
    /// See [`InviteError`].
    pub async fn invite(&self, by: &Staff, invite: &Invite) -> Result<Staff, InviteError> {
        may_give(by, &invite.grants, &self.directory())?;
        let mut tx = self.store().begin().await?;
        let staff = self.make_account(&mut tx, Some(by.id), invite).await?;
        let kind = MessageKind::Invitation;
        self.queue_for_staff(&mut tx, staff.id, kind, None, "first")
            .await?;
        self.commit(tx).await?;
        Ok(staff)
    }

    /// Invites somebody for the operator, who hands the link on: no mail is sent, because its link would end this one. Whoever
    /// was invited before and has not come yet gets a new link.
    ///
    /// # Errors
    /// See [`InviteError`].
    pub async fn invite_by_link(&self, invite: &Invite) -> Result<Url, InviteError> {
        let mut tx = self.store().begin().await?;
        let known = store::staff::by_email(&mut tx, &invite.email).await?;
        let staff = match known {
            Some(staff) if staff.state == StaffState::Invited => staff,
            Some(_) => return Err(InviteError::Known),
            None => self.make_account(&mut tx, None, invite).await?,
        };
        self.commit(tx).await?;
        Ok(self
            .staff_link(&staff, LinkPurpose::Invitation, INVITATION_LIFE)
            .await?)
    }

    async fn make_account(
        &self,
        tx: &mut Tx,
        by: Option<StaffId>,
        invite: &Invite,
    ) -> Result<Staff, InviteError> {
        let now = self.now();
        let staff = Staff {
            id: StaffId::new(now, self.random()),
            email: invite.email.clone(),
            name: invite.name.clone(),
            language: invite.language,
            state: StaffState::Invited,
            grants: invite.grants.clone(),
            created_at: now,
        };
        if !store::staff::insert(tx, &staff).await? {
            return Err(InviteError::Known);
        }
        let what = Happened::new("staff-invited", Thing::Staff, staff.id.0);
        self.note(tx, by, what).await?;
        for grant in &invite.grants {
            self.give_role(tx, by, staff.id, *grant).await?;
        }
        Ok(staff)
    }

    /// Gives a role and notes it. `false`: they had it.
    pub(super) async fn give_role(
        &self,
        tx: &mut Tx,
        by: Option<StaffId>,
        to: StaffId,
        grant: Grant,
    ) -> Result<bool, Failure> {
        let mut bytes = [0; 16];
        self.random().fill(&mut bytes);
        let key = uuid::Builder::from_random_bytes(bytes).into_uuid();
        let new = store::staff::grant(tx, key, to, grant).await?;
        if new {
            let what = Happened::new("role-given", Thing::Staff, to.0).to(&told(grant));
            self.note(tx, by, self.placed(what, grant.scope)).await?;
        }
        Ok(new)
    }

    /// The line of the history, where whoever looks after that part of the network finds it.
    pub(super) fn placed(&self, what: Happened, scope: Scope) -> Happened {
        match scope {
            Scope::Municipality(id) => what.in_municipality(id),
            Scope::Desk(id) => match self.directory().desk(id) {
                Some(desk) => what.at_desk(desk),
                None => what,
            },
            Scope::Network | Scope::Organisation(_) => what,
        }
    }
}

/// A role as the history tells it.
pub(super) fn told(grant: Grant) -> serde_json::Value {
    let over: Option<Uuid> = grant.scope.id();
    json!({ "role": grant.role.word(), "scope": grant.scope.word(), "scope_id": over })
}

/// Lets through who may give all these roles: nobody gives more than they look after.
pub(super) fn may_give(by: &Staff, grants: &[Grant], directory: &Directory) -> Result<(), Denied> {
    let all = grants
        .iter()
        .all(|grant| by.looks_after(grant.scope, directory));
    let looks_after_any = by.may_somewhere(domain::staff::rights::Verb::ManagePeople);
    match (all && !grants.is_empty(), looks_after_any) {
        (true, _) => Ok(()),
        (false, true) => Err(Denied::Unknown),
        (false, false) => Err(Denied::Forbidden),
    }
}
