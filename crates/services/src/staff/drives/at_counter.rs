//! What is expected at a drive: by first name and code.

use std::sync::Arc;

use domain::drive::{Drive, Pledge, PledgeLine, PledgePlace, PledgeStatus, WindowDate};
use domain::id::{DriveId, PledgeId};
use domain::secret::BookingCode;
use domain::staff::account::Staff;
use domain::staff::rights::Verb;
use domain::staff::target::Target;
use domain::text::{Line, fold};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use store::Session;
use store::drive_item::Counted;

use crate::Services;
use crate::error::Failure;
use crate::staff::called::is_called;
use crate::staff::{Denied, StaffFailure};

/// How many are found by name: whoever finds more types more.
const MOST: usize = 50;

/// A pledge as the counter sees it: no contact, no language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AtCounter {
    /// Key.
    pub id: PledgeId,
    /// The code that the donor keeps.
    pub code: BookingCode,
    /// First name, if they gave one.
    pub first_name: Option<Line>,
    /// What was promised, and what came of it.
    pub lines: Vec<PledgeLine>,
    /// Where and when.
    pub place: PledgePlace,
    /// What has become of it.
    pub status: PledgeStatus,
    /// When it came.
    pub received_at: Option<Timestamp>,
}

/// A date of a window with everything that was promised for it.
#[derive(Debug, Clone)]
pub struct ExpectedWindow {
    /// The date.
    pub date: WindowDate,
    /// In the order in which it was promised; what was taken back is left out.
    pub pledges: Vec<AtCounter>,
}

/// A day of a drive, as the counter sees it.
#[derive(Debug, Clone)]
pub struct DriveDay {
    /// The drive.
    pub drive: Arc<Drive>,
    /// Its windows on that day, also those without any pledge, in order of time.
    pub windows: Vec<ExpectedWindow>,
    /// Everything that it asks for or has asked for, with all counts.
    pub items: Vec<Counted>,
}

impl Services {
    /// What is expected at a drive on a day.
    ///
    /// # Errors
    /// See [`StaffFailure`].
    pub async fn expected_at_drive(
        &self,
        staff: &Staff,
        id: DriveId,
        day: Date,
    ) -> Result<DriveDay, StaffFailure> {
        let mut session = self.store().snapshot().await?;
        let drive = self
            .drive_for(&mut session, staff, Verb::ReceiveGoods, id)
            .await?;
        let midnight = |day: Date| {
            let at = self.zone().to_timestamp(day.at(0, 0, 0, 0));
            at.unwrap_or(Timestamp::MAX)
        };
        let (from, until) = (midnight(day), midnight(day.saturating_add(1.day())));
        let pledges = store::pledge::expected(&mut session, drive.id, from, until).await?;
        let is_at = |pledge: &Pledge, date: &WindowDate| match pledge.place {
            PledgePlace::Window {
                window, date: on, ..
            } => (window, on) == (date.window, date.date),
            PledgePlace::Shop(_) | PledgePlace::Open => false,
        };
        let dates = drive.dates(&self.directory().holidays());
        let dates = dates
            .into_iter()
            .filter(|date| date.takes_place() && date.starts.date() == day);
        let windows = dates
            .map(|date| ExpectedWindow {
                pledges: pledges
                    .iter()
                    .filter(|pledge| is_at(pledge, &date))
                    .map(AtCounter::of)
                    .collect(),
                date,
            })
            .collect();
        let items = store::drive_item::of_drive(&mut session, drive.id).await?;
        Ok(DriveDay {
            drive,
            windows,
            items,
        })
    }

    /// The pledge to a drive that has a code, whatever has become of it; else those that are waited for and whose donor is called so.
    ///
    /// # Errors
    /// See [`StaffFailure`].
    pub async fn find_at_counter(
        &self,
        staff: &Staff,
        drive: DriveId,
        typed: &str,
    ) -> Result<Vec<AtCounter>, StaffFailure> {
        if let Ok(code) = typed.parse()
            && let Some(found) = self.pledge_at_counter(staff, drive, &code).await?
        {
            return Ok(vec![found]);
        }
        let mut session = self.store().reader().await?;
        self.drive_for(&mut session, staff, Verb::ReceiveGoods, drive)
            .await?;
        if fold(typed).is_empty() {
            return Ok(Vec::new());
        }
        let waited_for = store::pledge::of_drive(&mut session, drive).await?;
        let found = waited_for.iter().map(AtCounter::of);
        Ok(found
            .filter(|one| one.is_called(typed))
            .take(MOST)
            .collect())
    }

    /// A pledge to a drive by its key, whatever has become of it.
    ///
    /// # Errors
    /// See [`StaffFailure`].
    pub async fn pledge_to_receive(
        &self,
        staff: &Staff,
        drive: DriveId,
        id: PledgeId,
    ) -> Result<AtCounter, StaffFailure> {
        let mut session = self.store().reader().await?;
        self.drive_for(&mut session, staff, Verb::ReceiveGoods, drive)
            .await?;
        let found = store::pledge::by_id(&mut session, id).await?;
        let found = found.filter(|pledge| pledge.drive == drive);
        let found = found.ok_or(Denied::Unknown)?;
        Ok(AtCounter::of(&found))
    }

    /// The pledge to a drive that has a code, whatever has become of it.
    ///
    /// # Errors
    /// See [`StaffFailure`].
    pub async fn pledge_at_counter(
        &self,
        staff: &Staff,
        drive: DriveId,
        code: &BookingCode,
    ) -> Result<Option<AtCounter>, StaffFailure> {
        let mut session = self.store().reader().await?;
        self.drive_for(&mut session, staff, Verb::ReceiveGoods, drive)
            .await?;
        let found = store::pledge::by_code(&mut session, code).await?;
        let found = found.filter(|pledge| pledge.drive == drive);
        Ok(found.as_ref().map(AtCounter::of))
    }

    /// The drives on the site at which somebody may do something: what lists of staff begin with.
    pub fn drives_for(&self, staff: &Staff, verb: Verb) -> Vec<Arc<Drive>> {
        let directory = self.directory();
        let drives = directory.drives.iter();
        drives
            .filter(|drive| staff.may(verb, &Target::drive(&drive.card)))
            .cloned()
            .collect()
    }

    /// A drive, on the site or not any more, for whoever may do something at it.
    ///
    /// # Errors
    /// See [`StaffFailure`].
    pub async fn staff_drive(
        &self,
        staff: &Staff,
        verb: Verb,
        id: DriveId,
    ) -> Result<Arc<Drive>, StaffFailure> {
        let mut session = self.store().reader().await?;
        self.drive_for(&mut session, staff, verb, id).await
    }

    pub(super) async fn drive_for(
        &self,
        session: &mut Session,
        staff: &Staff,
        verb: Verb,
        id: DriveId,
    ) -> Result<Arc<Drive>, StaffFailure> {
        let known = self.directory().drive(id).cloned();
        let drive = match known {
            Some(drive) => drive,
            None => {
                let found = store::drive::by_id(session, id)
                    .await
                    .map_err(Failure::from)?;
                Arc::new(found.ok_or(Denied::Unknown)?)
            }
        };
        Denied::unless(staff, verb, &Target::drive(&drive.card))?;
        Ok(drive)
    }
}

impl AtCounter {
    /// Whether a word of the name, or the code, begins with what was typed.
    pub fn is_called(&self, typed: &str) -> bool {
        is_called(self.first_name.as_ref(), &self.code, typed)
    }

    pub(super) fn of(pledge: &Pledge) -> Self {
        Self {
            id: pledge.id,
            code: pledge.code.clone(),
            first_name: pledge.donor.first_name.clone(),
            lines: pledge.lines.clone(),
            place: pledge.place,
            status: pledge.status,
            received_at: pledge.received_at,
        }
    }
}
