//! Who is signed in: sessions begin, are recognised, and end.

use domain::id::{StaffId, StaffSessionId};
use domain::secret::Secret;
use domain::staff::account::{
    HALF_SESSION_LIFE, SESSION_IDLE, SESSION_LIFE, SessionStage, Staff, StaffSession, StaffState,
};
use domain::staff::slow_down::FAILURES_LAST;
use jiff::SignedDuration;
use store::Tx;

use super::Denied;
use crate::Services;
use crate::error::Failure;

/// How often the use of a session is written down.
const NOTED_EVERY: SignedDuration = SignedDuration::from_mins(1);

/// How long a browser stays known without being used.
const DEVICES_LAST: SignedDuration = SignedDuration::from_hours(183 * 24);

/// Somebody signed in, and on which session.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// Who.
    pub staff: Staff,
    /// On which session.
    pub session: StaffSession,
}

/// Why a verb of staff was not done, where nothing else can be wrong.
#[derive(Debug, thiserror::Error)]
pub enum StaffFailure {
    /// They may not.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// Not the caller's fault.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<store::StoreError> for StaffFailure {
    fn from(error: store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

impl Services {
    /// Begins a session and gives its token, which nobody has seen before: a token set from outside is never taken over.
    pub(crate) async fn begin_staff_session(
        &self,
        tx: &mut Tx,
        staff: StaffId,
        stage: SessionStage,
        device: &str,
    ) -> Result<(Secret, StaffSession), Failure> {
        let now = self.now();
        let life = match stage {
            SessionStage::Half => HALF_SESSION_LIFE,
            SessionStage::Full => SESSION_LIFE,
        };
        let session = StaffSession {
            id: StaffSessionId::new(now, self.random()),
            staff,
            stage,
            created_at: now,
            seen_at: now,
            expires_at: now + life,
            device: device.to_owned(),
        };
        let token = Secret::new(self.random());
        store::staff::begin_session(tx, &session, &token.hash()).await?;
        Ok((token, session))
    }

    /// Who holds a session's token, if the session holds and the account may sign in. Its use is noted, at most once a minute.
    ///
    /// # Errors
    /// The database is away.
    pub async fn staff_session(&self, token: &Secret) -> Result<Option<SignedIn>, Failure> {
        let now = self.now();
        let mut reader = self.store().reader().await?;
        let found = store::staff::session_by_token(&mut reader, &token.hash()).await?;
        let Some(session) = found.filter(|session| session.is_live(now)) else {
            return Ok(None);
        };
        let staff = store::staff::by_id(&mut reader, session.staff).await?;
        drop(reader);
        // An invitation that is being taken up has a half session before it has a password.
        let may_be_here = |staff: &Staff| match session.stage {
            SessionStage::Full => staff.state == StaffState::Active,
            SessionStage::Half => matches!(staff.state, StaffState::Active | StaffState::Invited),
        };
        let Some(staff) = staff.filter(may_be_here) else {
            return Ok(None);
        };
        if now.duration_since(session.seen_at) >= NOTED_EVERY {
            let mut tx = self.store().begin_unflushed().await?;
            store::staff::touch_session(&mut tx, session.id, now).await?;
            tx.commit().await?;
        }
        Ok(Some(SignedIn { staff, session }))
    }

    /// The sessions of somebody that still hold, the last used first.
    ///
    /// # Errors
    /// The database is away.
    pub async fn staff_sessions(&self, staff: &Staff) -> Result<Vec<StaffSession>, Failure> {
        let now = self.now();
        let mut reader = self.store().reader().await?;
        let mut sessions = store::staff::sessions_of(&mut reader, staff.id).await?;
        sessions.retain(|s| s.stage == SessionStage::Full && s.is_live(now));
        Ok(sessions)
    }

    /// Ends a session of somebody's own: signing out, here or on another device. Doing it twice does nothing twice.
    ///
    /// # Errors
    /// The database is away.
    pub async fn end_staff_session(
        &self,
        staff: &Staff,
        session: StaffSessionId,
    ) -> Result<(), Failure> {
        let mut tx = self.store().begin().await?;
        store::staff::end_session(&mut tx, staff.id, session).await?;
        Ok(tx.commit().await?)
    }

    /// Forgets sessions, links and challenges that ended.
    pub(crate) async fn forget_ended_sessions(&self, tx: &mut Tx) -> Result<(), Failure> {
        let now = self.now();
        store::staff::forget_sessions_before(tx, now, now - SESSION_IDLE).await?;
        store::staff::forget_challenges_before(tx, now).await?;
        store::staff::forget_failures_before(tx, now - FAILURES_LAST).await?;
        store::staff::forget_devices_before(tx, now - DEVICES_LAST).await?;
        // A link that was used or is too old is told apart from one that never was, for a month.
        let month = SignedDuration::from_hours(30 * 24);
        store::staff::forget_links_before(tx, now - month).await?;
        Ok(())
    }
}
