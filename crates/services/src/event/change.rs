//! Change who comes, and when they arrive.

use domain::event::{Party, SignUp, SignUpRules, SignUpStatus};
use domain::message::MessageKind;
use jiff::civil::DateTime;
use store::occurrence::{Occurrence, Take};
use store::sign_up::Changed;
use store::{StoreError, Tx};

use super::part::{Part, part_of};
use super::ticket::Ticket;
use crate::Services;
use crate::error::Failure;

/// It is as was wanted.
#[derive(Debug)]
pub enum ChangedSignUp {
    /// Since this call.
    Now(Box<SignUp>),
    /// It was before: nothing changed and nothing is sent.
    Before,
}

/// Why it stays as it was.
#[derive(Debug, thiserror::Error)]
pub enum ChangeSignUpError {
    /// It has begun, or ended, or somebody else has just changed it.
    #[error("it cannot change any more")]
    TooLate,
    /// There are only so many places more; none while others wait.
    #[error("only {left} more places are left")]
    TooFew {
        /// Places beyond those they have.
        left: u16,
    },
    /// Nobody is received at the wanted half hour any more; these are free.
    #[error("the half hour is full")]
    NoSuchArrival {
        /// Half hours with a ticket left.
        free: Vec<DateTime>,
    },
    /// More people than one sign-up takes here.
    #[error("at most {0} people in one sign-up")]
    PartyTooLarge(u8),
    /// Not the caller's fault.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<StoreError> for ChangeSignUpError {
    fn from(error: StoreError) -> Self {
        Self::Failure(error.into())
    }
}

impl Services {
    /// Writes who comes now, and when; `arrival` is `None` where it stays. Whoever waits keeps their place in line.
    ///
    /// # Errors
    /// See [`ChangeSignUpError`].
    pub async fn change_sign_up(
        &self,
        sign_up: &SignUp,
        party: &Party,
        arrival: Option<DateTime>,
    ) -> Result<ChangedSignUp, ChangeSignUpError> {
        if !sign_up.can_change(self.now()) {
            return Err(ChangeSignUpError::TooLate);
        }
        let mut tx = self.store().begin().await?;
        let row = store::occurrence::lock(&mut tx, sign_up.occurrence).await?;
        let row = row.ok_or(ChangeSignUpError::TooLate)?;
        let was = store::sign_up::lock(&mut tx, sign_up.id).await?;
        let was = was.filter(|s| s.status == sign_up.status && s.sequence == sign_up.sequence);
        let was = was.ok_or(ChangeSignUpError::TooLate)?;
        let arrival = arrival.or(was.arrival);
        if was.party == *party && was.arrival == arrival {
            return Ok(ChangedSignUp::Before);
        }
        let event = store::event::by_id(&mut tx, row.event).await?;
        let event = event.ok_or(ChangeSignUpError::TooLate)?;
        let part = part_of(&event, row.date, row.stage).filter(Part::takes_place);
        let part = part.ok_or(ChangeSignUpError::TooLate)?;
        let rules = event.card.sign_up.clone().unwrap_or_default();
        let (before, after) = (was.party.size(), party.size());
        if after > u16::from(rules.party_max).max(before) {
            return Err(ChangeSignUpError::PartyTooLarge(rules.party_max));
        }
        let arrival = match was.status {
            SignUpStatus::Waiting => {
                let capacity = rules.capacity.filter(|capacity| after > *capacity);
                if let Some(left) = capacity {
                    return Err(ChangeSignUpError::TooFew { left });
                }
                None
            }
            _ => {
                self.resize(&mut tx, &rules, &row, &was, after).await?;
                self.another_ticket(&mut tx, &rules, &part, &was, arrival)
                    .await?
            }
        };
        let to = Changed { party, arrival };
        if !store::sign_up::change(&mut tx, &was, &to, self.now()).await? {
            return Err(ChangeSignUpError::TooLate);
        }
        if after < before {
            self.offer_round(&mut tx, &event, &row).await?;
        }
        let changed = store::sign_up::by_id(&mut tx, was.id).await?;
        let changed = changed.ok_or(ChangeSignUpError::TooLate)?;
        let kind = match changed.status {
            SignUpStatus::Waiting => MessageKind::WaitListed,
            SignUpStatus::Offered => MessageKind::PlaceOffered,
            _ => MessageKind::SignedUp,
        };
        self.queue_for_sign_up(&mut tx, &changed, kind).await?;
        self.commit(tx).await?;
        Ok(ChangedSignUp::Now(Box::new(changed)))
    }

    /// More places are taken as by somebody new: whoever waits is not overtaken.
    async fn resize(
        &self,
        tx: &mut Tx,
        rules: &SignUpRules,
        row: &Occurrence,
        was: &SignUp,
        after: u16,
    ) -> Result<(), ChangeSignUpError> {
        let before = was.party.size();
        if after < before {
            store::occurrence::release(tx, row.id, before - after).await?;
        }
        if after > before {
            let more = after - before;
            if store::occurrence::take(tx, row.id, more, rules.capacity).await? == Take::Full {
                let left = row.left().unwrap_or(0);
                return Err(ChangeSignUpError::TooFew { left });
            }
        }
        Ok(())
    }

    async fn another_ticket(
        &self,
        tx: &mut Tx,
        rules: &SignUpRules,
        part: &Part,
        was: &SignUp,
        wanted: Option<DateTime>,
    ) -> Result<Option<DateTime>, ChangeSignUpError> {
        if was.arrival == wanted {
            return Ok(wanted);
        }
        if let Some(old) = was.arrival {
            store::occurrence::give_back_arrival(tx, was.occurrence, old).await?;
        }
        match self.ticket(tx, rules, part, was.occurrence, wanted).await? {
            Ticket::Had(arrival) => Ok(arrival),
            Ticket::Full(free) => Err(ChangeSignUpError::NoSuchArrival { free }),
        }
    }
}
