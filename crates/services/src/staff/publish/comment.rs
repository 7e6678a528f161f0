//! Say something about a card to those who work on it.

use domain::publishing::Comment;
use domain::secret::FormKey;
use domain::staff::account::Staff;
use domain::staff::rights::Verb;
use domain::text::Line;
use store::Tx;
use uuid::Uuid;

use super::find::Found;
use super::steps::StepError;
use crate::Services;
use crate::staff::Denied;

impl Services {
    /// Adds a comment. The same form sent again is the same comment.
    ///
    /// # Errors
    /// See [`StepError`].
    pub async fn comment_card(
        &self,
        staff: &Staff,
        thing: Uuid,
        text: Line,
        key: FormKey,
    ) -> Result<(), StepError> {
        let mut tx = self.store().begin().await?;
        let found = self.find_card(&mut tx, thing).await?;
        let found = found.ok_or(Denied::Unknown)?;
        found.allow(staff, Verb::Draft)?;
        if store::publication::insert(&mut tx, &found.publication).await? {
            store::publication::add_revision(&mut tx, thing, &found.latest).await?;
        }
        self.write_comment(&mut tx, staff, &found, text, key)
            .await?;
        Ok(self.commit(tx).await?)
    }

    pub(super) async fn write_comment(
        &self,
        tx: &mut Tx,
        staff: &Staff,
        found: &Found,
        text: Line,
        key: FormKey,
    ) -> Result<(), StepError> {
        let comment = Comment {
            id: key.0,
            author: staff.id,
            at: self.now(),
            revision: found.latest.number,
            text,
        };
        store::publication::add_comment(tx, found.publication.thing, &comment).await?;
        Ok(())
    }
}
