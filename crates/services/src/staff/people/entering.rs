//! The last step of signing in: a full session with a token that nobody has seen before.

use domain::message::MessageKind;
use domain::secret::Secret;
use domain::staff::account::{SessionStage, Staff, StaffSession};
use store::Tx;

use super::code::Entered;
use super::visitor::Visitor;
use crate::Services;
use crate::error::Failure;

impl Services {
    /// Ends a half session and begins a full one. `None`: the half session was used by somebody else meanwhile; drop the
    /// transaction.
    pub(super) async fn enter(
        &self,
        tx: &mut Tx,
        staff: &Staff,
        half: &StaffSession,
        from: &Visitor,
    ) -> Result<Option<Entered>, Failure> {
        if !store::staff::end_session(tx, staff.id, half.id).await? {
            return Ok(None);
        }
        self.enter_at_once(tx, staff, from).await.map(Some)
    }

    /// Begins a full session. A browser not seen before is told of by mail, unless it is the first of all.
    pub(super) async fn enter_at_once(
        &self,
        tx: &mut Tx,
        staff: &Staff,
        from: &Visitor,
    ) -> Result<Entered, Failure> {
        let (token, session) = self
            .begin_staff_session(tx, staff.id, SessionStage::Full, &from.browser)
            .await?;
        let device = match &from.device {
            Some(device) => device.clone(),
            None => Secret::new(self.random()),
        };
        let before = store::staff::devices_of(tx, staff.id).await?;
        let new = store::staff::see_device(tx, staff.id, &device.hash(), self.now()).await?;
        if new && before > 0 {
            let which = session.id.to_string();
            self.queue_for_staff(tx, staff.id, MessageKind::NewSignIn, None, &which)
                .await?;
        }
        self.forget_failures(tx, staff.email.as_str()).await?;
        Ok(Entered { token, device })
    }
}
