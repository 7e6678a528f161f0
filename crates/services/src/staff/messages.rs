//! Messages that were sent or failed, and sending them again.

use domain::directory::Directory;
use domain::id::{DeskId, MessageId, MunicipalityId, StaffId};
use domain::message::{Message, MessageState, Subject};
use domain::staff::account::Staff;
use domain::staff::extent::Extent;
use domain::staff::history::Thing;
use domain::staff::rights::Verb;
use domain::staff::role::Scope;
use domain::staff::target::Target;
use store::Session;
use store::message::{Filter, Outgoing};

use super::history_list::part;
use super::{Denied, Happened, StaffFailure};
use crate::Services;
use crate::error::Failure;

/// A page of the outbox.
#[derive(Debug, Clone)]
pub struct MessagesPage {
    /// The messages, the newest first.
    pub messages: Vec<Outgoing>,
    /// How many of each state there are.
    pub counts: Vec<(MessageState, u64)>,
}

/// A message is to be sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retried {
    /// By this call.
    Now,
    /// It had not failed, or not any more: nothing changed.
    Before,
}

/// Why it is not.
#[derive(Debug, thiserror::Error)]
pub enum RetryError {
    /// They may not.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// What it says does not hold any more.
    #[error("the message is no longer true")]
    NoLongerTrue,
    /// Not the caller's fault.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<store::StoreError> for RetryError {
    fn from(error: store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

impl Services {
    /// A page of the outbox within what somebody may see; `page` counts from 1.
    ///
    /// # Errors
    /// They may see none of it, or the database is away.
    pub async fn staff_messages(
        &self,
        staff: &Staff,
        state: Option<MessageState>,
        page: u32,
    ) -> Result<MessagesPage, StaffFailure> {
        let directory = self.directory();
        let extent = Extent::of(staff, Verb::SeeMessages, &directory);
        if extent.is_empty() {
            return Err(Denied::Forbidden.into());
        }
        let mut session = self.store().snapshot().await?;
        let filter = Filter {
            extent,
            staff: managed(&mut session, staff, &directory).await?,
            state,
        };
        Ok(MessagesPage {
            messages: store::message::list(&mut session, &filter, part(page)).await?,
            counts: store::message::by_state(&mut session, &filter).await?,
        })
    }

    /// Lets a message that was given up be tried again, while what it says still holds. Doing it twice does nothing twice.
    ///
    /// # Errors
    /// See [`RetryError`].
    pub async fn retry_message(&self, staff: &Staff, id: MessageId) -> Result<Retried, RetryError> {
        let mut tx = self.store().begin().await?;
        let Some(message) = store::message::by_id(&mut tx, id).await? else {
            return Err(Denied::Unknown.into());
        };
        let (desk, municipality) = self.may_send_again(&mut tx, staff, &message).await?;
        if message.state != MessageState::Failed {
            return Ok(Retried::Before);
        }
        if !self.holds_still(&mut tx, &message).await? {
            return Err(RetryError::NoLongerTrue);
        }
        if !store::message::requeue(&mut tx, id, self.now()).await? {
            return Ok(Retried::Before);
        }
        let mut line = Happened::new("message-retried", Thing::Message, id.0);
        if let Some(desk) = desk.and_then(|id| self.directory().desk(id).cloned()) {
            line = line.at_desk(&desk);
        } else if let Some(municipality) = municipality {
            line = line.in_municipality(municipality);
        }
        self.note(&mut tx, Some(staff.id), line).await?;
        self.commit(tx).await?;
        Ok(Retried::Now)
    }

    /// Lets through who sees the message; tells where it belongs.
    async fn may_send_again(
        &self,
        session: &mut Session,
        staff: &Staff,
        message: &Message,
    ) -> Result<(Option<DeskId>, Option<MunicipalityId>), RetryError> {
        let directory = self.directory();
        let (desk, municipality) = match message.subject {
            Subject::Booking(id) => (
                store::booking::by_id(session, id).await?.map(|b| b.desk),
                None,
            ),
            Subject::Callback(id) => {
                let asked = store::callback::by_id(session, id).await?;
                asked.map_or((None, None), |c| (c.desk, c.municipality))
            }
            Subject::SignUp(id) => {
                let sign_up = store::sign_up::by_id(session, id).await?;
                let event = match sign_up {
                    Some(sign_up) => store::event::by_id(session, sign_up.event).await?,
                    None => None,
                };
                let event = event.ok_or(Denied::Unknown)?;
                Denied::unless(staff, Verb::SeeMessages, &Target::event(&event.card))?;
                let municipality = event.card.municipalities.first().copied();
                return Ok((None, municipality));
            }
            Subject::Pledge(id) => {
                let pledge = store::pledge::by_id(session, id).await?;
                let drive = match pledge {
                    Some(pledge) => store::drive::by_id(session, pledge.drive).await?,
                    None => None,
                };
                let drive = drive.ok_or(Denied::Unknown)?;
                Denied::unless(staff, Verb::SeeMessages, &Target::drive(&drive.card))?;
                let municipality = drive.card.municipalities.first().copied();
                return Ok((None, municipality));
            }
            Subject::Staff(id) => {
                Denied::unless_somewhere(staff, Verb::SeeMessages)?;
                if !managed(session, staff, &directory).await?.contains(&id) {
                    return Err(Denied::Unknown.into());
                }
                return Ok((None, None));
            }
        };
        let target = match (desk.and_then(|id| directory.desk(id)), municipality) {
            (Some(desk), _) => Target::desk(desk),
            (None, Some(municipality)) => Target::municipality(municipality),
            (None, None) => Target::network(),
        };
        Denied::unless(staff, Verb::SeeMessages, &target)?;
        Ok((desk, municipality))
    }

    /// Whether what a message says still holds: the same question that is asked when it is sent.
    async fn holds_still(
        &self,
        session: &mut Session,
        message: &Message,
    ) -> Result<bool, RetryError> {
        Ok(match message.subject {
            Subject::Booking(id) => {
                let booking = store::booking::by_id(session, id).await?;
                booking.is_some_and(|booking| self.still_true(message, &booking))
            }
            Subject::Callback(id) => {
                let asked = store::callback::by_id(session, id).await?;
                asked.is_some_and(|asked| asked.phone.is_some())
            }
            Subject::SignUp(id) => {
                let sign_up = store::sign_up::by_id(session, id).await?;
                sign_up.is_some_and(|sign_up| self.still_true_of(message, &sign_up))
            }
            Subject::Pledge(id) => {
                let pledge = store::pledge::by_id(session, id).await?;
                pledge.is_some_and(|pledge| self.still_true_of_pledge(message, &pledge))
            }
            // Whether the account still waits for it is asked when it is sent.
            Subject::Staff(_) => true,
        })
    }
}

/// The members of staff whose every role lies within what somebody may manage: only their mails are shown.
async fn managed(
    session: &mut Session,
    viewer: &Staff,
    directory: &Directory,
) -> Result<Vec<StaffId>, store::StoreError> {
    if !viewer.may_somewhere(Verb::ManagePeople) {
        return Ok(Vec::new());
    }
    let whole = viewer.may(Verb::ManagePeople, &Target::network());
    let may = |scope| {
        target_of(directory, scope).is_some_and(|target| viewer.may(Verb::ManagePeople, &target))
    };
    let everybody = store::staff::all(session).await?;
    let managed = everybody.into_iter().filter(|person| {
        whole || (!person.grants.is_empty() && person.grants.iter().all(|grant| may(grant.scope)))
    });
    Ok(managed.map(|person| person.id).collect())
}

fn target_of(directory: &Directory, scope: Scope) -> Option<Target> {
    Some(match scope {
        Scope::Network => Target::network(),
        Scope::Municipality(id) => Target::municipality(id),
        Scope::Organisation(id) => Target::organisation(directory.organisation(id)?),
        Scope::Desk(id) => Target::desk(directory.desk(id)?),
    })
}
