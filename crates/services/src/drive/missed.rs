//! What did not come in time: one kind message, and after the days of grace pieces and room go back by themselves.

use domain::drive::PledgeStatus;
use domain::id::PledgeId;
use domain::message::MessageKind;

use crate::Services;
use crate::error::Failure;

/// How many pledges one round handles.
const ROUND: u32 = 200;

impl Services {
    /// Tells donors what was missed, and ends what was kept long enough. Each pledge is a transaction of its own; safe on every server at
    /// once.
    pub(crate) async fn look_for_missed(&self) -> Result<(), Failure> {
        let mut session = self.store().reader().await?;
        let missed = store::pledge::missed_by(&mut session, self.now(), ROUND).await?;
        let lapsing = store::pledge::lapsing_by(&mut session, self.now(), ROUND).await?;
        drop(session);
        for id in missed {
            self.miss_pledge(id).await?;
        }
        for id in lapsing {
            self.lapse_pledge(id).await?;
        }
        Ok(())
    }

    async fn miss_pledge(&self, id: PledgeId) -> Result<(), Failure> {
        let mut tx = self.store().begin().await?;
        let Some(pledge) = self.lock_pledge_by_id(&mut tx, id).await? else {
            return Ok(());
        };
        let Some(drive) = store::drive::by_id(&mut tx, pledge.drive).await? else {
            return Ok(());
        };
        let now = self.now();
        let grace = drive.card.grace_days;
        let lapses_at = pledge.due.lapses_at(now, grace, self.zone());
        if !store::pledge::miss(&mut tx, id, lapses_at, now).await? {
            return Ok(());
        }
        self.queue_for_pledge(&mut tx, &pledge, MessageKind::PledgeMissed)
            .await?;
        self.commit(tx).await
    }

    async fn lapse_pledge(&self, id: PledgeId) -> Result<(), Failure> {
        let mut tx = self.store().begin().await?;
        let Some(pledge) = self.lock_pledge_by_id(&mut tx, id).await? else {
            return Ok(());
        };
        let over = pledge.lapses_at.is_some_and(|at| at <= self.now());
        if pledge.status != PledgeStatus::Promised || !over {
            return Ok(());
        }
        self.end_pledge(&mut tx, &pledge, PledgeStatus::Lapsed, None)
            .await?;
        self.commit(tx).await
    }
}
