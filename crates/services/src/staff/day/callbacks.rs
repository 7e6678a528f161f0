//! Families that wait for a call.

use domain::callback::{Callback, CallbackStatus, TRIES_MAX};
use domain::id::CallbackId;
use domain::staff::account::Staff;
use domain::staff::history::Thing;
use domain::staff::rights::Verb;
use domain::staff::target::Target;
use store::{Session, StoreError, Tx};

use crate::Services;
use crate::error::Failure;
use crate::staff::{Denied, Happened, StaffFailure};

/// Why a call was not noted.
#[derive(Debug, thiserror::Error)]
pub enum CallbackError {
    /// The family waits no more, or somebody has noted another call since.
    #[error("the request is in another state by now")]
    Overtaken,
    /// They may not, or nobody's fault but ours.
    #[error(transparent)]
    Staff(#[from] StaffFailure),
}

impl From<StoreError> for CallbackError {
    fn from(error: StoreError) -> Self {
        Self::Staff(error.into())
    }
}

impl From<Failure> for CallbackError {
    fn from(failure: Failure) -> Self {
        Self::Staff(failure.into())
    }
}

impl Services {
    /// The families that wait for a call of somebody: by language, then by the best hour, then by age.
    ///
    /// # Errors
    /// See [`StaffFailure`].
    pub async fn waiting_callbacks(&self, staff: &Staff) -> Result<Vec<Callback>, StaffFailure> {
        if !staff.may_somewhere(Verb::AnswerCallbacks) {
            return Err(Denied::Forbidden.into());
        }
        let mut session = self.store().reader().await?;
        let mut waiting = store::callback::waiting(&mut session).await?;
        waiting.retain(|callback| staff.may(Verb::AnswerCallbacks, &self.target_of(callback)));
        waiting.sort_by_key(|c| (c.language, c.best_hour, c.created_at, c.id));
        Ok(waiting)
    }

    /// One request, for whoever may answer it.
    ///
    /// # Errors
    /// See [`StaffFailure`].
    pub async fn callback_to_answer(
        &self,
        staff: &Staff,
        id: CallbackId,
    ) -> Result<Callback, StaffFailure> {
        let mut session = self.store().reader().await?;
        self.callback_for(&mut session, staff, id).await
    }

    /// Notes that nobody answered, for the next time after `tries`: noted twice, it is noted once.
    ///
    /// # Errors
    /// See [`CallbackError`].
    pub async fn note_call_in_vain(
        &self,
        staff: &Staff,
        id: CallbackId,
        tries: u8,
    ) -> Result<(), CallbackError> {
        let mut tx = self.store().begin().await?;
        let callback = self.callback_for(&mut tx, staff, id).await?;
        if callback.tries == tries.saturating_add(1) {
            return Ok(());
        }
        if tries >= TRIES_MAX || !store::callback::note_try(&mut tx, id, tries, self.now()).await? {
            return Err(CallbackError::Overtaken);
        }
        let what = self
            .about_callback("callback-tried", &callback)
            .to(&(tries + 1));
        self.note(&mut tx, Some(staff.id), what).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Ends a request: the family was spoken to, or nobody need call any more.
    ///
    /// # Errors
    /// See [`CallbackError`].
    pub async fn end_callback(
        &self,
        staff: &Staff,
        id: CallbackId,
        end: CallbackStatus,
    ) -> Result<(), CallbackError> {
        let mut tx = self.store().begin().await?;
        let callback = self.callback_for(&mut tx, staff, id).await?;
        if callback.status == end {
            return Ok(());
        }
        if !self.end_in(&mut tx, staff, &callback, end).await? {
            return Err(CallbackError::Overtaken);
        }
        tx.commit().await?;
        Ok(())
    }

    /// Ends a request whose family has just been given an appointment.
    pub(super) async fn answer_by_booking(
        &self,
        tx: &mut Tx,
        staff: &Staff,
        id: CallbackId,
    ) -> Result<(), StaffFailure> {
        let callback = self.callback_for(tx, staff, id).await?;
        // That it was ended meanwhile takes nothing from the appointment.
        self.end_in(tx, staff, &callback, CallbackStatus::Reached)
            .await?;
        Ok(())
    }

    async fn end_in(
        &self,
        tx: &mut Tx,
        staff: &Staff,
        callback: &Callback,
        end: CallbackStatus,
    ) -> Result<bool, Failure> {
        if !store::callback::close(tx, callback.id, end, self.now()).await? {
            return Ok(false);
        }
        let action = match end {
            CallbackStatus::Reached => "callback-reached",
            CallbackStatus::Closed | CallbackStatus::Waiting => "callback-closed",
        };
        let what = self.about_callback(action, callback);
        self.note(tx, Some(staff.id), what).await?;
        Ok(true)
    }

    async fn callback_for(
        &self,
        session: &mut Session,
        staff: &Staff,
        id: CallbackId,
    ) -> Result<Callback, StaffFailure> {
        let callback = store::callback::by_id(session, id)
            .await?
            .ok_or(Denied::Unknown)?;
        Denied::unless(staff, Verb::AnswerCallbacks, &self.target_of(&callback))?;
        Ok(callback)
    }

    /// Whose a request is: of the desk it is about, or of the municipality, or of the network.
    fn target_of(&self, callback: &Callback) -> Target {
        let directory = self.directory();
        match callback.desk.and_then(|id| directory.desk(id)) {
            Some(desk) => Target::desk(desk),
            None => callback
                .municipality
                .map_or_else(Target::network, Target::municipality),
        }
    }

    fn about_callback(&self, action: &'static str, callback: &Callback) -> Happened {
        let what = Happened::new(action, Thing::Callback, callback.id.0);
        let directory = self.directory();
        match (
            callback.desk.and_then(|id| directory.desk(id)),
            callback.municipality,
        ) {
            (Some(desk), _) => what.at_desk(desk),
            (None, Some(municipality)) => what.in_municipality(municipality),
            (None, None) => what,
        }
    }
}
