//! Erase applications that nobody has decided, on the day that whoever sent them was told.

use store::Tx;

use super::steps::happened;
use crate::Services;
use crate::error::Failure;

impl Services {
    /// Erases what is due, with name and address of who sent it.
    pub(crate) async fn expire_applications(&self, tx: &mut Tx) -> Result<(), Failure> {
        let today = self.today();
        for publication in store::publication::undecided(tx).await? {
            let thing = publication.thing;
            let due = publication.erase_on(self.zone());
            let due = due.is_some_and(|day| day <= today);
            let Some(applicant) = publication.applicant.filter(|_| due) else {
                continue;
            };
            let latest = store::publication::revision(tx, thing, publication.draft).await?;
            self.forget_applicant(tx, applicant).await?;
            if store::publication::erase(tx, thing).await?
                && let Some(latest) = latest
            {
                let line = happened("card-expired", &latest.card, thing);
                self.note(tx, None, line).await?;
            }
        }
        Ok(())
    }
}
