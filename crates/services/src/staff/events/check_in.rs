//! Note who came: also late, when a phone has found its connection again.

use domain::event::SignUpStatus;
use domain::id::SignUpId;
use domain::staff::account::Staff;
use domain::staff::history::Thing;
use domain::staff::rights::Verb;
use jiff::Timestamp;
use store::StoreError;
use store::sign_up::Mark;

use crate::Services;
use crate::staff::{Denied, Happened, StaffFailure};

/// It is noted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckedIn {
    /// Since this call.
    Now,
    /// It was, or somebody has said otherwise since the mark was made: nothing changed.
    Before,
}

/// Why it is not noted.
#[derive(Debug, thiserror::Error)]
pub enum CheckInError {
    /// They have no places: they wait, have left, or it does not take place.
    #[error("they have no places")]
    NotExpected,
    /// The day is still to come.
    #[error("the day is still to come")]
    TooEarly,
    /// They may not, or nobody's fault but ours.
    #[error(transparent)]
    Staff(#[from] StaffFailure),
}

impl From<StoreError> for CheckInError {
    fn from(error: StoreError) -> Self {
        Self::Staff(error.into())
    }
}

impl Services {
    /// Notes a mark that was made at `made_at` by the clock of a phone, which may be wrong: never later than now. Of several marks the one
    /// that was made last counts, in whatever order they arrive and however often.
    ///
    /// # Errors
    /// See [`CheckInError`].
    pub async fn check_in(
        &self,
        staff: &Staff,
        id: SignUpId,
        mark: Mark,
        made_at: Timestamp,
    ) -> Result<CheckedIn, CheckInError> {
        let mut tx = self.store().begin().await?;
        let sign_up = store::sign_up::by_id(&mut tx, id).await?;
        let sign_up = sign_up.ok_or(Denied::Unknown).map_err(StaffFailure::from)?;
        let event = self
            .event_for(&mut tx, staff, Verb::CheckIn, sign_up.event)
            .await?;
        if sign_up.status != SignUpStatus::Confirmed {
            return Err(CheckInError::NotExpected);
        }
        if self.zone().to_datetime(sign_up.starts_at).date() > self.today() {
            return Err(CheckInError::TooEarly);
        }
        let at = made_at.min(self.now());
        if !store::sign_up::mark(&mut tx, id, mark, at).await? {
            return Ok(CheckedIn::Before);
        }
        let action = match mark {
            Mark::Here => "sign-up-arrived",
            Mark::NotHere => "sign-up-not-arrived",
        };
        let mut line = Happened::new(action, Thing::SignUp, id.0);
        if let [municipality] = event.card.municipalities.as_slice() {
            line = line.in_municipality(*municipality);
        }
        self.note(&mut tx, Some(staff.id), line)
            .await
            .map_err(StaffFailure::from)?;
        tx.commit().await?;
        Ok(CheckedIn::Now)
    }
}
