//! Tickets for the half hour of arrival, and giving back all that a sign-up has.

use domain::event::{SignUp, SignUpRules, SignUpStatus};
use domain::id::OccurrenceId;
use jiff::civil::DateTime;
use store::occurrence::ArrivalTake;
use store::{StoreError, Tx};

use super::part::Part;
use crate::Services;

/// What became of the wish for a ticket.
pub(super) enum Ticket {
    /// This hour of arrival, or none where arrivals are not spread.
    Had(Option<DateTime>),
    /// The wanted half hour is full, or there is no such; these are free.
    Full(Vec<DateTime>),
}

impl Services {
    /// Takes a ticket: of the wanted half hour, or of the first that has one.
    pub(super) async fn ticket(
        &self,
        tx: &mut Tx,
        rules: &SignUpRules,
        part: &Part,
        id: OccurrenceId,
        wanted: Option<DateTime>,
    ) -> Result<Ticket, StoreError> {
        let Some(arrivals) = rules.arrivals else {
            return Ok(Ticket::Had(None));
        };
        let halves = rules.half_hours(part.starts, part.ends);
        let tried = halves
            .iter()
            .filter(|at| wanted.is_none_or(|wanted| wanted == **at));
        for at in tried {
            let taken = store::occurrence::take_arrival(tx, id, *at, arrivals.families).await?;
            if taken == ArrivalTake::Taken {
                return Ok(Ticket::Had(Some(*at)));
            }
        }
        let taken = store::occurrence::arrivals(tx, id).await?;
        let free = |at: &DateTime| taken.get(at).copied().unwrap_or(0) < arrivals.families;
        Ok(Ticket::Full(halves.into_iter().filter(free).collect()))
    }

    /// Gives back what a sign-up has by its status: places, ticket, place in line. Its occurrence is locked.
    pub(crate) async fn give_all_back(
        &self,
        tx: &mut Tx,
        sign_up: &SignUp,
    ) -> Result<(), StoreError> {
        let id = sign_up.occurrence;
        if sign_up.status.has_places() {
            store::occurrence::release(tx, id, sign_up.party.size()).await?;
        }
        if sign_up.status == SignUpStatus::Waiting {
            store::occurrence::unqueue(tx, id).await?;
        }
        if let Some(at) = sign_up.arrival {
            store::occurrence::give_back_arrival(tx, id, at).await?;
        }
        Ok(())
    }
}
