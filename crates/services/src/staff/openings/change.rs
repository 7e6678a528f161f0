//! Change when desks receive, after somebody has decided about the families whose time it takes away.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use domain::booking::{Booking, Seat};
use domain::desk::Desk;
use domain::id::BookingId;
use domain::message::MessageKind;
use domain::opening::Opening;
use domain::opening_change::{OpeningChange, Overfull, Rules, effect, overlapping};
use domain::staff::account::Staff;
use domain::staff::history::Thing;
use domain::staff::rights::Verb;
use domain::staff::target::Target;
use jiff::Timestamp;
use serde_json::Value;
use store::Tx;
use uuid::Uuid;

use super::noted::{Noted, version};
use super::touched::{DeskTouched, Touched};
use crate::Services;
use crate::booking::{MoveError, Moved, Place};
use crate::error::Failure;
use crate::staff::{Denied, Happened};

/// A change wanted at a desk.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// The desk.
    pub desk: Arc<Desk>,
    /// What changes.
    pub change: OpeningChange,
    /// The [`version`] of the rule that the form was filled from; `None`: it makes a new one.
    pub seen: Option<String>,
}

/// What was decided about families.
#[derive(Debug, Clone)]
pub enum Families {
    /// Nothing: nobody has seen any.
    Undecided,
    /// Somebody saw them and decided.
    Decided {
        /// The mark of those they saw: [`Touched::seen`].
        seen: String,
        /// What becomes of them.
        fate: Fate,
        /// But for these, who get another time at the same desk.
        moved: HashMap<BookingId, Timestamp>,
    },
}

/// What becomes of families whose time is taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// They come as agreed.
    Keep,
    /// Their appointments are called off, and they are told with other times.
    CallOff,
}

/// The change is made.
#[derive(Debug, Clone, Default)]
pub struct Changed {
    /// Bookings that were called off.
    pub called_off: Vec<Booking>,
    /// Bookings that have another time.
    pub moved: Vec<Booking>,
}

/// Why nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum ChangeError {
    /// They may not.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// Families lose their time, and nobody has decided about them, or others than these were seen.
    #[error("families lose their time")]
    Touches(Box<Touched>),
    /// A time chosen for one of them is taken meanwhile.
    #[error("the chosen time is taken")]
    TimeTaken(Box<Touched>),
    /// Somebody else has changed the rule since the form was opened.
    #[error("the rule was changed meanwhile")]
    Edited(Box<Rules>),
    /// Another weekly rule opens the desk at the same time.
    #[error("overlaps another opening")]
    Overlap(Box<Opening>),
    /// More families are booked than there would be seats.
    #[error("fewer seats than families")]
    Overfull(Vec<Overfull>),
    /// Not the caller's fault.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<store::StoreError> for ChangeError {
    fn from(error: store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

/// A change at a desk whose rules are locked.
struct Step<'a> {
    wanted: &'a Wanted,
    before: Rules,
    after: Arc<Desk>,
}

impl Services {
    /// Changes the rules of desks, all or nothing. Doing it again changes nothing and tells nobody.
    ///
    /// # Errors
    /// See [`ChangeError`].
    pub async fn change_openings(
        &self,
        staff: &Staff,
        wanted: &[Wanted],
        families: &Families,
    ) -> Result<Changed, ChangeError> {
        for one in wanted {
            Denied::unless(staff, verb(&one.change), &Target::desk(&one.desk))?;
        }
        let mut tx = self.store().begin().await?;
        let mut steps = Vec::new();
        let mut wanted: Vec<&Wanted> = wanted.iter().collect();
        // Desks are locked in one order, as all rows are.
        wanted.sort_by_key(|one| one.desk.id);
        for one in wanted {
            steps.extend(self.step(&mut tx, one).await?);
        }
        let touched = self.touched(&mut tx, &steps).await?;
        let changed = self
            .decide(&mut tx, staff, &steps, touched, families)
            .await?;
        for step in &steps {
            put(&mut tx, step.wanted).await?;
            self.note_change(&mut tx, staff, step).await?;
        }
        self.commit(tx).await?;
        self.refresh().await?;
        Ok(changed)
    }

    /// Locks the rules of a desk and looks whether the change can be made; nothing when it was made already.
    async fn step<'a>(
        &self,
        tx: &mut Tx,
        wanted: &'a Wanted,
    ) -> Result<Option<Step<'a>>, ChangeError> {
        let before = store::content::lock_rules(tx, wanted.desk.id).await?;
        let before = before.ok_or(Denied::Unknown)?;
        let rules = wanted.change.applied_to(&before);
        if rules == before {
            return Ok(None);
        }
        if wanted.seen.is_some() && wanted.seen != version_of_replaced(&wanted.change, &before) {
            return Err(ChangeError::Edited(Box::new(before)));
        }
        if let OpeningChange::PutOpenings(openings) = &wanted.change {
            let others = openings
                .iter()
                .find_map(|o| overlapping(o, &rules.openings));
            if let Some(other) = others {
                return Err(ChangeError::Overlap(Box::new(other.clone())));
            }
        }
        let after = Arc::new(rules.of(&wanted.desk));
        Ok(Some(Step {
            wanted,
            before,
            after,
        }))
    }

    async fn touched(&self, tx: &mut Tx, steps: &[Step<'_>]) -> Result<Touched, ChangeError> {
        let mut desks = Vec::new();
        for step in steps {
            let desk = &step.wanted.desk;
            let bookings = store::booking::expected_after(tx, desk.id, self.now()).await?;
            let before = step.before.clone().of(desk);
            let effect = self.framed(|frame| {
                effect(&bookings, &before, &step.after, frame.holidays, frame.zone)
            });
            if !effect.overfull.is_empty() {
                return Err(ChangeError::Overfull(effect.overfull));
            }
            if effect.outside.is_empty() {
                continue;
            }
            let outside = effect.outside.into_iter();
            desks.push(DeskTouched {
                desk: Arc::clone(desk),
                bookings: outside.map(|at| bookings[at].clone()).collect(),
                free: self.free_for_staff(tx, &step.after).await?,
            });
        }
        Ok(Touched::new(desks))
    }

    /// Does with the families what was decided.
    async fn decide(
        &self,
        tx: &mut Tx,
        staff: &Staff,
        steps: &[Step<'_>],
        touched: Touched,
        families: &Families,
    ) -> Result<Changed, ChangeError> {
        let mut changed = Changed::default();
        if touched.is_empty() {
            return Ok(changed);
        }
        let (fate, moved) = match families {
            Families::Decided { seen, fate, moved } if *seen == touched.seen => (*fate, moved),
            _ => return Err(ChangeError::Touches(Box::new(touched))),
        };
        let desks: BTreeMap<_, _> = steps.iter().map(|s| (s.wanted.desk.id, &s.after)).collect();
        let bookings: Vec<Booking> = touched.bookings().cloned().collect();
        lock_all(tx, &bookings).await?;
        for booking in &bookings {
            let desk = desks[&booking.desk];
            if let Some(at) = moved.get(&booking.id) {
                let Some(booking) = self.move_for_staff(tx, staff, desk, booking, *at).await?
                else {
                    return Err(ChangeError::TimeTaken(Box::new(touched)));
                };
                changed.moved.push(booking);
            } else if fate == Fate::CallOff {
                let off = self.call_off_for_staff(tx, staff, desk, booking.id).await?;
                changed.called_off.extend(off);
            }
        }
        Ok(changed)
    }

    /// Calls a booking off on the desk's side and tells its family, with other times; nothing when it is not confirmed any more.
    pub(super) async fn call_off_for_staff(
        &self,
        tx: &mut Tx,
        staff: &Staff,
        desk: &Desk,
        id: BookingId,
    ) -> Result<Option<Booking>, Failure> {
        let Some(booking) = self.call_off(tx, id).await? else {
            return Ok(None);
        };
        self.queue_for_booking(tx, &booking, MessageKind::Closed)
            .await?;
        // l10n: history-booking-called-off history-booking-moved-by-desk
        let line = Happened::new(store::booking::CALLED_OFF, Thing::Booking, booking.id.0);
        self.note(tx, Some(staff.id), line.at_desk(desk)).await?;
        Ok(Some(booking))
    }

    /// Gives a booking another time of its desk; nothing when that is taken.
    async fn move_for_staff(
        &self,
        tx: &mut Tx,
        staff: &Staff,
        desk: &Arc<Desk>,
        booking: &Booking,
        at: Timestamp,
    ) -> Result<Option<Booking>, Failure> {
        let (start, seat) = (self.zone().to_datetime(at), Seat::Caller);
        let moved = match self
            .move_in(tx, booking, &Place { desk, start, seat })
            .await
        {
            Ok(Moved::Now(moved)) => *moved,
            Err(MoveError::Failure(failure)) => return Err(failure),
            Ok(Moved::Before) | Err(_) => return Ok(None),
        };
        self.queue_for_booking(tx, &moved, MessageKind::Moved)
            .await?;
        let line = Happened::new("booking-moved-by-desk", Thing::Booking, moved.id.0)
            .at_desk(desk)
            .from(&booking.starts_at.to_string())
            .to(&moved.starts_at.to_string());
        self.note(tx, Some(staff.id), line).await?;
        Ok(Some(moved))
    }

    async fn note_change(
        &self,
        tx: &mut Tx,
        staff: &Staff,
        step: &Step<'_>,
    ) -> Result<(), Failure> {
        let before = &step.before;
        for (action, id, after) in written(&step.wanted.change) {
            let mut line = Happened::new(action, Thing::Opening, id).at_desk(&step.wanted.desk);
            if let Some(before) = noted_in(before, id) {
                line = line.from(&before);
            }
            if let Some(after) = after {
                line = line.to(&after);
            }
            self.note(tx, Some(staff.id), line).await?;
        }
        Ok(())
    }
}

/// Bookings are locked before any slot is, as everywhere.
pub(super) async fn lock_all(tx: &mut Tx, bookings: &[Booking]) -> Result<(), Failure> {
    let mut ids: Vec<BookingId> = bookings.iter().map(|b| b.id).collect();
    ids.sort();
    for id in ids {
        store::booking::lock(tx, id).await?;
    }
    Ok(())
}

/// What somebody does who makes a change.
fn verb(change: &OpeningChange) -> Verb {
    match change {
        OpeningChange::PutClosure(_) | OpeningChange::RemoveClosure(_) => Verb::CloseDesk,
        _ => Verb::EditOpenings,
    }
}

// l10n: history-opening-* history-extra-opening-* history-closure-* history-desk-verified
/// What a change writes: the action, the rule's key, and how it is since.
fn written(change: &OpeningChange) -> Vec<(&'static str, Uuid, Option<Value>)> {
    match change {
        OpeningChange::PutOpenings(all) => {
            let put = all.iter();
            put.map(|o| ("opening-put", o.id.0, Some(o.noted())))
                .collect()
        }
        OpeningChange::RemoveOpening(id) => vec![("opening-removed", id.0, None)],
        OpeningChange::PutExtra(extra) => {
            vec![("extra-opening-put", extra.id.0, Some(extra.noted()))]
        }
        OpeningChange::RemoveExtra(id) => vec![("extra-opening-removed", id.0, None)],
        OpeningChange::PutClosure(closure) => {
            vec![("closure-put", closure.id.0, Some(closure.noted()))]
        }
        OpeningChange::RemoveClosure(id) => vec![("closure-removed", id.0, None)],
    }
}

fn noted_in(rules: &Rules, id: Uuid) -> Option<Value> {
    let opening = rules.openings.iter().find(|o| o.id.0 == id);
    let closure = rules.closures.iter().find(|c| c.id.0 == id);
    let extra = rules.extra_openings.iter().find(|e| e.id.0 == id);
    opening
        .map(Noted::noted)
        .or_else(|| closure.map(Noted::noted))
        .or_else(|| extra.map(Noted::noted))
}

/// The version, as it is now, of the rule that a change replaces.
fn version_of_replaced(change: &OpeningChange, rules: &Rules) -> Option<String> {
    match change {
        OpeningChange::PutOpenings(all) => {
            let id = all.first()?.id;
            rules.openings.iter().find(|o| o.id == id).map(version)
        }
        OpeningChange::RemoveOpening(id) => {
            rules.openings.iter().find(|o| o.id == *id).map(version)
        }
        OpeningChange::PutExtra(extra) => {
            let mut all = rules.extra_openings.iter();
            all.find(|e| e.id == extra.id).map(version)
        }
        OpeningChange::RemoveExtra(id) => {
            let mut all = rules.extra_openings.iter();
            all.find(|e| e.id == *id).map(version)
        }
        OpeningChange::PutClosure(closure) => {
            let mut all = rules.closures.iter();
            all.find(|c| c.id == closure.id).map(version)
        }
        OpeningChange::RemoveClosure(id) => {
            rules.closures.iter().find(|c| c.id == *id).map(version)
        }
    }
}

async fn put(tx: &mut Tx, wanted: &Wanted) -> Result<(), store::StoreError> {
    use store::content;
    let desk = wanted.desk.id;
    match &wanted.change {
        OpeningChange::PutOpenings(openings) => {
            for opening in openings {
                content::put_opening(tx, desk, opening).await?;
            }
        }
        OpeningChange::RemoveOpening(id) => {
            content::remove_opening(tx, *id).await?;
        }
        OpeningChange::PutExtra(extra) => content::put_extra_opening(tx, desk, extra).await?,
        OpeningChange::RemoveExtra(id) => {
            content::remove_extra_opening(tx, *id).await?;
        }
        OpeningChange::PutClosure(closure) => content::put_closure(tx, desk, closure).await?,
        OpeningChange::RemoveClosure(id) => {
            content::remove_closure(tx, *id).await?;
        }
    }
    Ok(())
}
