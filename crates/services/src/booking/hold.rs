//! Keep a slot for a family while it finishes.

use std::sync::Arc;

use domain::booking::{Details, HOLD_FOR, Hold, Seat};
use domain::desk::Desk;
use domain::id::HoldId;
use domain::secret::{FormKey, Secret};
use jiff::civil::DateTime;
use store::hold::Known;

use super::seat::Seated;
use crate::Services;
use crate::error::Failure;

/// The slot is kept; its link is the secret.
#[derive(Debug)]
pub enum Held {
    /// For the family to go on with. Sending the same form again leads here too.
    Kept(Secret),
    /// The same form was sent before and its booking is already made.
    Booked(Secret),
}

/// Why no slot is kept.
#[derive(Debug, thiserror::Error)]
pub enum HoldError {
    /// Somebody else has it.
    #[error("the slot is full")]
    Full,
    /// The desk has no such time, or it is past, too soon or too far ahead.
    #[error("no such time at this desk")]
    NoSuchTime,
    /// The hold that was to change is gone.
    #[error("the hold is gone")]
    Gone,
    /// Not the caller's fault.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<store::StoreError> for HoldError {
    fn from(error: store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

impl Services {
    /// Keeps the slot of `desk` at `start` for [`HOLD_FOR`]. A desk with nothing to choose gets its details filled in.
    ///
    /// # Errors
    /// See [`HoldError`].
    pub async fn hold(
        &self,
        desk: &Arc<Desk>,
        start: DateTime,
        key: FormKey,
    ) -> Result<Held, HoldError> {
        let secret = Secret::of_form(key);
        let hash = secret.hash();
        let mut tx = self.store().begin_unflushed().await?;
        match store::hold::known(&mut tx, &hash).await? {
            Some(Known::Hold) => return Ok(Held::Kept(secret)),
            Some(Known::Booking) => return Ok(Held::Booked(secret)),
            None => (),
        }
        let (row, slot) = match self
            .seat_at(&mut tx, desk, start, Seat::Online, None)
            .await?
        {
            Seated::Yes { row, slot } => (row, slot),
            // The seat may be gone to this very form, sent twice at once.
            Seated::Full if store::hold::by_secret(&mut tx, &hash).await?.is_some() => {
                return Ok(Held::Kept(secret));
            }
            Seated::Full => return Err(HoldError::Full),
            Seated::NoSuchTime => return Err(HoldError::NoSuchTime),
        };
        let now = self.now();
        let hold = Hold {
            id: HoldId::new(now, self.random()),
            slot: row,
            desk: desk.id,
            starts_at: slot.at,
            minutes: slot.minutes,
            seat: Seat::Online,
            expires_at: now + HOLD_FOR,
            keeps_seat: true,
            extensions: 0,
            details: only_details(desk),
            family: None,
        };
        if !store::hold::insert(&mut tx, &hold, &hash).await? {
            // The same form arrived twice at once and the other was first: its seat counts, ours is rolled back.
            return Ok(Held::Kept(secret));
        }
        self.commit(tx).await?;
        Ok(Held::Kept(secret))
    }

    /// Changes the time, and the desk if need be, of a hold that may have lost its seat. What was typed stays; whether the
    /// other desk offers what was chosen is for [`Details::fits`] to say.
    ///
    /// # Errors
    /// See [`HoldError`]; when refused the hold is as it was.
    pub async fn rehold(
        &self,
        secret: &Secret,
        desk: &Arc<Desk>,
        start: DateTime,
    ) -> Result<(), HoldError> {
        for _ in 0..REHOLDS {
            match self.rehold_once(secret, desk, start).await? {
                Reheld::Done => return Ok(()),
                Reheld::Overtaken => (),
            }
        }
        Err(HoldError::Gone)
    }

    async fn rehold_once(
        &self,
        secret: &Secret,
        desk: &Arc<Desk>,
        start: DateTime,
    ) -> Result<Reheld, HoldError> {
        let mut tx = self.store().begin_unflushed().await?;
        let hold = store::hold::by_secret(&mut tx, &secret.hash())
            .await?
            .ok_or(HoldError::Gone)?;
        let now = self.now();
        let same = hold.desk == desk.id && self.zone().to_datetime(hold.starts_at) == start;
        if same && hold.is_live(now) {
            return Ok(Reheld::Done);
        }
        let old = store::hold::unseat(&mut tx, hold.id).await?;
        let (row, slot) = match self
            .seat_at(&mut tx, desk, start, Seat::Online, old)
            .await?
        {
            Seated::Yes { row, slot } => (row, slot),
            Seated::Full => return Err(HoldError::Full),
            Seated::NoSuchTime => return Err(HoldError::NoSuchTime),
        };
        let bound = store::hold::rebind(
            &mut tx,
            hold.id,
            row,
            desk.id,
            slot.at,
            slot.minutes,
            Seat::Online,
            now + HOLD_FOR,
        );
        if !bound.await? {
            return Ok(Reheld::Overtaken);
        }
        if let Some(only) = only_details(desk) {
            let note = hold.details.and_then(|said| said.note);
            let details = Details { note, ..only };
            store::hold::save_details(&mut tx, hold.id, &details).await?;
        }
        self.commit(tx).await?;
        Ok(Reheld::Done)
    }
}

/// What became of one try to change a hold's time.
enum Reheld {
    /// The hold has the time.
    Done,
    /// The same family changed it at the same moment: look again.
    Overtaken,
}

/// How often a change is tried: from the second time on the hold has a seat and nobody else can take its turn.
const REHOLDS: usize = 3;

/// The details of a desk that leaves nothing to choose: one kind and no topics.
fn only_details(desk: &Desk) -> Option<Details> {
    match desk.kinds.as_slice() {
        [only] if desk.topics.is_empty() => Some(Details {
            kind: Some(*only),
            topic: None,
            note: None,
        }),
        _ => None,
    }
}
