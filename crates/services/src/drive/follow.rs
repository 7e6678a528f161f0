//! What a change of a drive does to those who have promised something.

use domain::drive::{Drive, Pledge, PledgePlace, PledgeStatus, WindowDate, pledge_erased_on};
use domain::event::{Standing, VenuePlace};
use domain::message::MessageKind;
use jiff::Timestamp;
use jiff::civil::DateTime;
use store::Tx;
use store::drive_window::DriveWindow;

use domain::drive::Due;

use crate::Services;
use crate::error::Failure;

impl Services {
    /// Brings all pledges to a drive up to what it is now, and writes to whoever is concerned. Windows that are over stay as they were. The
    /// drive is locked and written.
    pub(crate) async fn follow_drive(
        &self,
        tx: &mut Tx,
        before: &Drive,
        after: &Drive,
    ) -> Result<(), Failure> {
        if after.standing == Standing::CalledOff {
            return self.call_off_pledges(tx, after).await;
        }
        let holidays = self.directory().holidays();
        for row in store::drive_window::of_drive(tx, after.id).await? {
            if row.ends_at <= self.now() {
                continue;
            }
            let was = before.on(row.window, row.date, &holidays);
            let is = after.on(row.window, row.date, &holidays);
            let is = is.filter(|date| date.takes_place() && date.ends_at(self.zone()) > self.now());
            match is {
                None => self.close_window(tx, after, &row).await?,
                Some(is) => {
                    let was = was.map(|date| told(before, &date));
                    let moved = was != Some(told(after, &is));
                    self.bring_window_up(tx, after, &row, &is, moved).await?;
                }
            }
        }
        self.bring_others_up(tx, after).await
    }

    async fn call_off_pledges(&self, tx: &mut Tx, drive: &Drive) -> Result<(), Failure> {
        for pledge in store::pledge::of_drive(tx, drive.id).await? {
            let say = Some(MessageKind::DriveCancelled);
            self.end_pledge(tx, &pledge, PledgeStatus::Lapsed, say)
                .await?;
        }
        Ok(())
    }

    /// Nobody is there: what is promised stays promised, and its donors choose another window.
    async fn close_window(
        &self,
        tx: &mut Tx,
        drive: &Drive,
        row: &DriveWindow,
    ) -> Result<(), Failure> {
        for pledge in store::pledge::of_window(tx, row.id).await? {
            self.give_back_room(tx, &pledge).await?;
            self.unbind(tx, drive, &pledge, Some(row.starts_at)).await?;
        }
        Ok(())
    }

    /// Takes a pledge away from where it was to be brought, and says so. `was_at` is when that was to be.
    async fn unbind(
        &self,
        tx: &mut Tx,
        drive: &Drive,
        pledge: &Pledge,
        was_at: Option<Timestamp>,
    ) -> Result<(), Failure> {
        let (due, now) = (drive.due(self.zone()), self.now());
        let erase_on = pledge_erased_on(due, self.zone());
        let place = PledgePlace::Open;
        if store::pledge::rebind(tx, pledge.id, place, due, erase_on, now).await?
            && let Some(unbound) = store::pledge::by_id(tx, pledge.id).await?
        {
            self.queue_window_closed(tx, &unbound, was_at).await?;
        }
        Ok(())
    }

    /// Room as the card has it now; hours and place, if they changed.
    async fn bring_window_up(
        &self,
        tx: &mut Tx,
        drive: &Drive,
        row: &DriveWindow,
        is: &WindowDate,
        moved: bool,
    ) -> Result<(), Failure> {
        let offered = self.offered_window(drive, is);
        let row = store::drive_window::open(tx, &offered, row.id).await?;
        if !moved {
            return Ok(());
        }
        let due = Due(row.ends_at);
        let erase_on = pledge_erased_on(due, self.zone());
        store::pledge::retime(tx, row.id, due, erase_on, self.now()).await?;
        for pledge in store::pledge::of_window(tx, row.id).await? {
            self.queue_for_pledge(tx, &pledge, MessageKind::WindowMoved)
                .await?;
            self.queue_pledge_reminder(tx, &pledge).await?;
        }
        Ok(())
    }

    /// What is bound to a shop or to nothing: the drive's last day counts, and the shop may be gone.
    async fn bring_others_up(&self, tx: &mut Tx, drive: &Drive) -> Result<(), Failure> {
        let due = drive.due(self.zone());
        for pledge in store::pledge::of_drive(tx, drive.id).await? {
            let shop = match pledge.place {
                PledgePlace::Window { .. } => continue,
                PledgePlace::Shop(id) => Some(id),
                PledgePlace::Open => None,
            };
            let is_there = |id| drive.point(id).is_some_and(|point| point.is_shop());
            if shop.is_some_and(|id| !is_there(id)) {
                self.unbind(tx, drive, &pledge, None).await?;
            } else if pledge.due != due {
                let erase_on = pledge_erased_on(due, self.zone());
                store::pledge::set_due(tx, pledge.id, due, erase_on).await?;
            }
        }
        Ok(())
    }
}

/// What whoever promised was told of a date: when and where.
fn told(drive: &Drive, date: &WindowDate) -> (DateTime, DateTime, Option<VenuePlace>) {
    let point = drive.point(date.point);
    (
        date.starts,
        date.ends,
        point.map(|point| point.place.clone()),
    )
}
