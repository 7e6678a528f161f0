//! When families come to a desk, and nothing about who they are.

use domain::desk::Desk;
use domain::staff::account::Staff;
use domain::staff::rights::Verb;
use domain::staff::target::Target;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use crate::Services;
use crate::staff::{Denied, StaffFailure};

/// Families who come at one time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Busy {
    /// When it begins.
    pub starts_at: Timestamp,
    /// How long it lasts.
    pub minutes: u16,
    /// How many come.
    pub families: usize,
}

impl Services {
    /// When families are expected at a desk, in order, on so many days from a day on.
    ///
    /// # Errors
    /// See [`StaffFailure`].
    pub async fn busy_times(
        &self,
        staff: &Staff,
        desk: &Desk,
        from: Date,
        days: i32,
    ) -> Result<Vec<Busy>, StaffFailure> {
        Denied::unless(staff, Verb::EditOpenings, &Target::desk(desk))?;
        let midnight = |day: Date| {
            let at = self.zone().to_timestamp(day.at(0, 0, 0, 0));
            at.unwrap_or(Timestamp::MAX)
        };
        let (first, end) = (midnight(from), midnight(from.saturating_add(days.days())));
        let before = first - jiff::SignedDuration::from_secs(1);
        let mut session = self.store().reader().await?;
        let expected = store::booking::expected_after(&mut session, desk.id, before).await?;
        let mut found: Vec<Busy> = Vec::new();
        for booking in expected.iter().filter(|b| b.starts_at < end) {
            match found.last_mut() {
                Some(last) if last.starts_at == booking.starts_at => last.families += 1,
                _ => found.push(Busy {
                    starts_at: booking.starts_at,
                    minutes: booking.minutes,
                    families: 1,
                }),
            }
        }
        Ok(found)
    }
}
