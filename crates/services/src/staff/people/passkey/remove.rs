//! See the passkeys of one's own account, and take one away.

use domain::id::PasskeyId;
use domain::message::MessageKind;
use domain::staff::history::Thing;
use domain::staff::passkey::Passkey;

use crate::Services;
use crate::error::Failure;
use crate::staff::people::OwnError;
use crate::staff::{Happened, SignedIn};

impl Services {
    /// Somebody's passkeys, the oldest first.
    ///
    /// # Errors
    /// The database is away.
    pub async fn passkeys(&self, who: &SignedIn) -> Result<Vec<Passkey>, Failure> {
        let mut reader = self.store().reader().await?;
        let there = store::staff::passkeys_of(&mut reader, who.staff.id).await?;
        Ok(there.into_iter().map(|stored| stored.passkey).collect())
    }

    /// Takes a passkey away, once the password is right: it opens nothing any more, and sessions elsewhere end, for it may be on a
    /// device that was lost. Its owner is told by mail. Doing it twice does nothing twice.
    ///
    /// # Errors
    /// See [`OwnError`].
    pub async fn remove_passkey(
        &self,
        who: &SignedIn,
        passkey: PasskeyId,
        password: &str,
    ) -> Result<(), OwnError> {
        self.ask_password(who, password).await?;
        let staff = who.staff.id;
        let mut tx = self.store().begin().await?;
        if store::staff::remove_passkey(&mut tx, staff, passkey).await? {
            store::staff::end_all_sessions(&mut tx, staff, Some(who.session.id)).await?;
            let what = Happened::new("passkey-removed", Thing::Staff, staff.0);
            self.note(&mut tx, Some(staff), what).await?;
            let (kind, which) = (MessageKind::PasskeyRemoved, passkey.to_string());
            self.queue_for_staff(&mut tx, staff, kind, None, &which)
                .await?;
        }
        self.commit(tx).await?;
        Ok(())
    }
}
