//! Offer places that came free to the first in line; and when an offer is over, to the next.

use domain::event::{Event, SignUpRules, offer_until};
use domain::id::{JobId, OccurrenceId, SignUpId};
use domain::message::MessageKind;
use jiff::Timestamp;
use store::job::Job;
use store::occurrence::{Occurrence, Take};
use store::{StoreError, Tx};

use super::part::{Part, part_of};
use super::ticket::Ticket;
use crate::Services;
use crate::error::Failure;

/// The kind of the job that looks whether an offer is over; its payload is the key of the occurrence.
pub(crate) const OFFER_ENDS: &str = "offer_ends";
/// How many offers that are over one round of the sweep handles.
const ROUND: u32 = 200;

impl Services {
    /// Offers what is free to whoever is first in line, and so on, as long as it suffices for the first: nobody overtakes. The row is
    /// locked. Nothing is offered once the event is too near for an answer, or does not take place.
    pub(crate) async fn offer_round(
        &self,
        tx: &mut Tx,
        event: &Event,
        row: &Occurrence,
    ) -> Result<(), Failure> {
        let Some(rules) = &event.card.sign_up else {
            return Ok(());
        };
        let part = part_of(event, row.date, row.stage).filter(Part::takes_place);
        let Some(part) = part else {
            return Ok(());
        };
        let closes_at = rules.closes_at(part.offered(event, self.zone()).starts_at);
        while let Some(until) = offer_until(self.now(), closes_at) {
            if !self.offer_to_first(tx, rules, &part, row.id, until).await? {
                break;
            }
        }
        Ok(())
    }

    /// Whether there was somebody to whom what is free could be offered.
    async fn offer_to_first(
        &self,
        tx: &mut Tx,
        rules: &SignUpRules,
        part: &Part,
        id: OccurrenceId,
        until: Timestamp,
    ) -> Result<bool, Failure> {
        let Some(first) = store::sign_up::head(tx, id).await? else {
            return Ok(false);
        };
        let size = first.party.size();
        let taken = store::occurrence::take_for_next(tx, id, size, rules.capacity).await?;
        if taken == Take::Full {
            return Ok(false);
        }
        let arrival = match self.ticket(tx, rules, part, id, None).await? {
            Ticket::Had(arrival) => arrival,
            Ticket::Full(_) => {
                store::occurrence::release(tx, id, size).await?;
                return Ok(false);
            }
        };
        let now = self.now();
        store::sign_up::offer(tx, first.id, until, arrival, now).await?;
        store::occurrence::unqueue(tx, id).await?;
        if let Some(offered) = store::sign_up::by_id(tx, first.id).await? {
            self.queue_for_sign_up(tx, &offered, MessageKind::PlaceOffered)
                .await?;
        }
        self.look_at_offer(tx, id, first.id, until).await?;
        Ok(true)
    }

    /// Has the worker look when an offer is over.
    async fn look_at_offer(
        &self,
        tx: &mut Tx,
        occurrence: OccurrenceId,
        sign_up: SignUpId,
        until: Timestamp,
    ) -> Result<(), StoreError> {
        let id = JobId::new(self.now(), self.random());
        let dedup = format!("{OFFER_ENDS}:{sign_up}:{}", until.as_second());
        let payload = occurrence.to_string();
        store::job::enqueue(tx, id, OFFER_ENDS, &payload, until, &dedup).await?;
        Ok(())
    }

    /// The job: ends what is over in one occurrence and offers it to the next.
    pub(crate) async fn offer_ends(&self, job: &Job, id: OccurrenceId) -> Result<(), Failure> {
        let mut tx = self.store().begin().await?;
        self.end_offers(&mut tx, id).await?;
        store::job::done(&mut tx, job).await?;
        self.commit(tx).await
    }

    /// Ends every offer that is over, wherever: what a job has missed. Each occurrence is a transaction of its own.
    pub(crate) async fn end_all_offers(&self) -> Result<(), Failure> {
        let mut session = self.store().reader().await?;
        let over = store::sign_up::lapsed_by(&mut session, self.now(), ROUND).await?;
        drop(session);
        let mut rows: Vec<OccurrenceId> = over.into_iter().map(|(row, _)| row).collect();
        rows.dedup();
        for row in rows {
            let mut tx = self.store().begin().await?;
            self.end_offers(&mut tx, row).await?;
            self.commit(tx).await?;
        }
        Ok(())
    }

    async fn end_offers(&self, tx: &mut Tx, id: OccurrenceId) -> Result<(), Failure> {
        let now = self.now();
        let Some(row) = store::occurrence::lock(tx, id).await? else {
            return Ok(());
        };
        for sign_up in store::sign_up::of_occurrence(tx, id).await? {
            if store::sign_up::lapse(tx, sign_up.id, now).await? {
                self.give_all_back(tx, &sign_up).await?;
            }
        }
        if let Some(event) = store::event::by_id(tx, row.event).await? {
            self.offer_round(tx, &event, &row).await?;
        }
        Ok(())
    }
}
