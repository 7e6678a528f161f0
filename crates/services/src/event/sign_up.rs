//! Sign up for an event.

use std::sync::Arc;

use domain::event::{Event, Guest, Party, SignUp, SignUpRules, SignUpStatus, sign_up_erased_on};
use domain::id::{EventId, OccurrenceId, SignUpId, StageId};
use domain::message::MessageKind;
use domain::secret::{BookingCode, FormKey, Secret};
use jiff::civil::{Date, DateTime};
use store::occurrence::{Occurrence, Take};
use store::sign_up::Insert;
use store::{StoreError, Tx};

use super::part::{Part, part_of};
use super::ticket::Ticket;
use crate::Services;
use crate::error::Failure;
use crate::limits::Allowance;

/// What somebody wants.
#[derive(Debug, Clone)]
pub struct SignUpWish {
    /// The event.
    pub event: EventId,
    /// The date, by the event's rule.
    pub date: Date,
    /// The stage, where one signs up for stages.
    pub stage: Option<StageId>,
    /// Who comes.
    pub party: Party,
    /// When they want to arrive; `None`: as soon as can be.
    pub arrival: Option<DateTime>,
    /// Who they are.
    pub guest: Guest,
    /// What to do when there are not as many places.
    pub if_full: IfFull,
}

/// What to do when there are not as many places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IfFull {
    /// Say so.
    Tell,
    /// Stand in line.
    Wait,
}

/// It is noted. Whether there are places or they wait is told by its status.
#[derive(Debug)]
pub enum SignedUp {
    /// By this call.
    Now(Box<SignUp>),
    /// By an earlier one: the same form, sent again.
    Before(Box<SignUp>),
}

/// Why nothing was noted.
#[derive(Debug, thiserror::Error)]
pub enum SignUpError {
    /// One does not sign up for this, or not any more.
    #[error("no sign-up is taken")]
    Closed,
    /// The event has no such date or stage, or it does not take place.
    #[error("no such date")]
    NoSuchDate,
    /// There are only so many places; none while others wait.
    #[error("only {left} places are left")]
    TooFew {
        /// Places left.
        left: u16,
        /// Whether one may stand in line.
        may_wait: bool,
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
    /// Whoever waits must be reachable.
    #[error("whoever waits needs a contact")]
    NeedsContact,
    /// The same contact has signed up already, or waits.
    #[error("the family has signed up already")]
    SameFamily,
    /// The contact made too many requests today.
    #[error("too many requests for one contact")]
    TooMany,
    /// Not the caller's fault.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<StoreError> for SignUpError {
    fn from(error: StoreError) -> Self {
        Self::Failure(error.into())
    }
}

/// Through whom somebody signs up, which decides until when they may.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Through {
    /// The site: until sign-up closes.
    Site,
    /// A member of staff, at the door or on the phone: as long as the day lasts.
    Staff,
}

/// How many codes are tried before giving up.
const CODE_DRAWS: usize = 8;

/// All that is known of what somebody signs up for, its row locked.
struct Opened {
    event: Event,
    rules: SignUpRules,
    part: Part,
    row: Occurrence,
}

impl Services {
    /// Takes places for a family, or a place in line, and writes to it. Its link is `Secret::of_form(key)`.
    ///
    /// # Errors
    /// See [`SignUpError`].
    pub async fn sign_up(&self, wish: SignUpWish, key: FormKey) -> Result<SignedUp, SignUpError> {
        let mut tx = self.store().begin().await?;
        if let Some(before) = self.signed_up_by(&mut tx, key).await? {
            return Ok(before);
        }
        if let Some(contact) = &wish.guest.contact
            && self.count_request(&mut tx, &contact.key()).await? == Allowance::Refused
        {
            return Err(SignUpError::TooMany);
        }
        self.sign_up_in(tx, wish, key, Through::Site).await
    }

    /// The same without counting the contact's requests, as for somebody who stands before a member of staff or is on the phone.
    pub(crate) async fn sign_up_in(
        &self,
        mut tx: Tx,
        wish: SignUpWish,
        key: FormKey,
        through: Through,
    ) -> Result<SignedUp, SignUpError> {
        let opened = self.open_part(&mut tx, &wish, through).await?;
        // Sent twice at once: the other one had the row.
        if let Some(before) = self.signed_up_by(&mut tx, key).await? {
            return Ok(before);
        }
        let sign_up = self.take_or_wait(&mut tx, wish, &opened).await?;
        let secret = Secret::of_form(key);
        store::sign_up::add_link(&mut tx, &secret.hash(), sign_up.id, sign_up.created_at).await?;
        let kind = match sign_up.status {
            SignUpStatus::Waiting => MessageKind::WaitListed,
            _ => MessageKind::SignedUp,
        };
        self.queue_for_sign_up(&mut tx, &sign_up, kind).await?;
        if sign_up.status == SignUpStatus::Confirmed {
            self.queue_event_reminders(&mut tx, &sign_up).await?;
        }
        self.commit(tx).await?;
        metrics::counter!("vicino_sign_ups_total").increment(1);
        Ok(SignedUp::Now(Box::new(sign_up)))
    }

    pub(crate) async fn signed_up_by(
        &self,
        tx: &mut Tx,
        key: FormKey,
    ) -> Result<Option<SignedUp>, StoreError> {
        let secret = Secret::of_form(key);
        let found = store::sign_up::by_link(tx, &secret.hash()).await?;
        Ok(found.map(|s| SignedUp::Before(Box::new(s))))
    }

    /// Locks the row of what is wanted and reads the event after that, so that nobody signs up for what was just called off.
    async fn open_part(
        &self,
        tx: &mut Tx,
        wish: &SignUpWish,
        through: Through,
    ) -> Result<Opened, SignUpError> {
        let known = self.directory().event(wish.event).map(Arc::clone);
        let part = |event: &Event| part_of(event, wish.date, wish.stage);
        let known = match known.filter(|event| part(event).is_some()) {
            Some(known) => known,
            // What was published a moment ago on another server is not in this one's memory yet.
            None => {
                let event = store::event::by_id(tx, wish.event).await?;
                let slug = event.ok_or(SignUpError::NoSuchDate)?.card.slug;
                let published = store::event::by_slug(tx, &slug).await?;
                Arc::new(published.ok_or(SignUpError::NoSuchDate)?)
            }
        };
        let new = OccurrenceId::new(self.now(), self.random());
        let offered = part(&known)
            .ok_or(SignUpError::NoSuchDate)?
            .offered(&known, self.zone());
        let mut row = store::occurrence::open(tx, &offered, new).await?;
        let event = store::event::by_id(tx, wish.event).await?;
        let event = event.ok_or(SignUpError::NoSuchDate)?;
        let part = part(&event).ok_or(SignUpError::NoSuchDate)?;
        let now_offered = part.offered(&event, self.zone());
        if now_offered != offered {
            row = store::occurrence::open(tx, &now_offered, new).await?;
        }
        let rules = event.card.sign_up.clone().ok_or(SignUpError::Closed)?;
        if !part.takes_place() || !part.is_offered_by(&rules) {
            return Err(SignUpError::NoSuchDate);
        }
        let closed = match through {
            Through::Site => self.now() >= rules.closes_at(now_offered.starts_at),
            Through::Staff => self.today() > part.ends.date(),
        };
        if closed {
            return Err(SignUpError::Closed);
        }
        if wish.party.size() > u16::from(rules.party_max) {
            return Err(SignUpError::PartyTooLarge(rules.party_max));
        }
        Ok(Opened {
            event,
            rules,
            part,
            row,
        })
    }

    async fn take_or_wait(
        &self,
        tx: &mut Tx,
        wish: SignUpWish,
        opened: &Opened,
    ) -> Result<SignUp, SignUpError> {
        let Opened {
            event,
            rules,
            part,
            row,
        } = opened;
        let (now, size) = (self.now(), wish.party.size());
        let starts_at = part.offered(event, self.zone()).starts_at;
        let mut sign_up = SignUp {
            id: SignUpId::new(now, self.random()),
            code: BookingCode::new(self.random()),
            occurrence: row.id,
            event: event.id,
            date: wish.date,
            stage: wish.stage,
            starts_at,
            party: wish.party,
            arrival: None,
            status: SignUpStatus::Confirmed,
            offer_until: None,
            sequence: 0,
            guest: wish.guest,
            arrived_at: None,
            created_at: now,
            erase_on: sign_up_erased_on(starts_at, self.zone()),
            erased_at: None,
        };
        let mut number = None;
        match store::occurrence::take(tx, row.id, size, rules.capacity).await? {
            Take::Taken => match self.ticket(tx, rules, part, row.id, wish.arrival).await? {
                Ticket::Had(arrival) => sign_up.arrival = arrival,
                Ticket::Full(free) => return Err(SignUpError::NoSuchArrival { free }),
            },
            Take::Full => {
                let fits_ever = rules.capacity.is_none_or(|capacity| size <= capacity);
                let may_wait = rules.waiting_list && fits_ever;
                if wish.if_full == IfFull::Tell || !may_wait {
                    let left = row.left().unwrap_or(0);
                    return Err(SignUpError::TooFew { left, may_wait });
                }
                if sign_up.guest.contact.is_none() {
                    return Err(SignUpError::NeedsContact);
                }
                number = Some(store::occurrence::queue(tx, row.id).await?);
                sign_up.status = SignUpStatus::Waiting;
            }
        }
        for _ in 0..CODE_DRAWS {
            match store::sign_up::insert(tx, &sign_up, number).await? {
                Insert::Done => return Ok(sign_up),
                Insert::SameFamily => return Err(SignUpError::SameFamily),
                Insert::CodeTaken => sign_up.code = BookingCode::new(self.random()),
            }
        }
        Err(Failure::Internal(anyhow::anyhow!("no free code in {CODE_DRAWS} draws")).into())
    }
}
