//! What a change of an event does to those who signed up for it.

use domain::event::{Event, SignUp, SignUpStatus, sign_up_erased_on};
use domain::message::MessageKind;
use jiff::civil::Date;
use store::Tx;
use store::occurrence::Occurrence;

use super::part::{Part, part_of};
use super::ticket::Ticket;
use crate::Services;
use crate::error::Failure;

/// Which dates became which others: the only one of an event, or all of a course that was put on another day, one by one. None
/// where some of them stayed: the others are then called off, or new.
fn moves(before: &Event, after: &Event) -> Vec<(Date, Date)> {
    let (was, is) = (before.dates(), after.dates());
    let stayed = was.iter().any(|date| is.contains(date));
    if stayed || was.len() != is.len() {
        return Vec::new();
    }
    was.iter().copied().zip(is.iter().copied()).collect()
}

impl Services {
    /// Brings all sign-ups for an event up to what it is now, and writes to whoever is concerned. What has begun stays as it was. The
    /// event is locked and written.
    pub(crate) async fn follow_event(
        &self,
        tx: &mut Tx,
        before: &Event,
        after: &Event,
    ) -> Result<(), Failure> {
        let moves = moves(before, after);
        for (from, to) in &moves {
            store::occurrence::redate(tx, after.id, *from, *to).await?;
        }
        let was_on = |date: Date| {
            let moved = moves.iter().find(|(_, to)| *to == date);
            moved.map_or(date, |(from, _)| *from)
        };
        for row in store::occurrence::of_event(tx, after.id).await? {
            if row.starts_at <= self.now() {
                continue;
            }
            let Some(row) = store::occurrence::lock(tx, row.id).await? else {
                continue;
            };
            let people = store::sign_up::of_occurrence(tx, row.id).await?;
            let was = part_of(before, was_on(row.date), row.stage);
            let is = part_of(after, row.date, row.stage).filter(Part::takes_place);
            match is {
                None => self.call_off_all(tx, &people).await?,
                Some(is) => {
                    let moved = was.is_none_or(|was| was.told() != is.told());
                    self.bring_up(tx, after, &is, &row, people, moved).await?;
                }
            }
        }
        Ok(())
    }

    async fn call_off_all(&self, tx: &mut Tx, people: &[SignUp]) -> Result<(), Failure> {
        for one in people {
            if store::sign_up::end(tx, one.id, SignUpStatus::CalledOff, self.now()).await? {
                self.give_all_back(tx, one).await?;
                if let Some(off) = store::sign_up::by_id(tx, one.id).await? {
                    self.queue_for_sign_up(tx, &off, MessageKind::EventCancelled)
                        .await?;
                }
            }
        }
        Ok(())
    }

    /// Places as the card has them now; hour and place, if they changed; and what came free to whoever waits.
    async fn bring_up(
        &self,
        tx: &mut Tx,
        event: &Event,
        part: &Part,
        row: &Occurrence,
        people: Vec<SignUp>,
        moved: bool,
    ) -> Result<(), Failure> {
        let offered = part.offered(event, self.zone());
        let row = store::occurrence::open(tx, &offered, row.id).await?;
        if moved {
            let (now, erase_on) = (self.now(), sign_up_erased_on(row.starts_at, self.zone()));
            store::sign_up::retime(tx, row.id, erase_on, now).await?;
            self.move_tickets(tx, event, part, &people).await?;
            for one in people {
                let Some(moved) = store::sign_up::by_id(tx, one.id).await? else {
                    continue;
                };
                self.queue_for_sign_up(tx, &moved, MessageKind::EventChanged)
                    .await?;
                if moved.status == SignUpStatus::Confirmed {
                    self.queue_event_reminders(tx, &moved).await?;
                }
            }
        }
        self.offer_round(tx, event, &row).await
    }

    /// Whoever had an hour of arrival that is no more gets the first that has room, in the order in which they signed up.
    async fn move_tickets(
        &self,
        tx: &mut Tx,
        event: &Event,
        part: &Part,
        people: &[SignUp],
    ) -> Result<(), Failure> {
        let rules = event.card.sign_up.clone().unwrap_or_default();
        let halves = rules.half_hours(part.starts, part.ends);
        let lost = |one: &&SignUp| one.arrival.is_some_and(|at| !halves.contains(&at));
        for one in people.iter().filter(lost) {
            if let Some(old) = one.arrival {
                store::occurrence::give_back_arrival(tx, one.occurrence, old).await?;
            }
            let ticket = self.ticket(tx, &rules, part, one.occurrence, None).await?;
            let arrival = match ticket {
                Ticket::Had(arrival) => arrival,
                Ticket::Full(_) => None,
            };
            store::sign_up::set_arrival(tx, one.id, arrival).await?;
        }
        Ok(())
    }
}
