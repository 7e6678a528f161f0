//! Confirm that the card of a desk is still right: signed in, or by the link of a mail.

use std::sync::Arc;

use domain::desk::Desk;
use domain::id::StaffId;
use domain::locale::Locale;
use domain::secret::Secret;
use domain::staff::account::Staff;
use domain::staff::history::Thing;
use domain::staff::rights::Verb;
use domain::staff::target::Target;
use store::Tx;

use crate::Services;
use crate::error::Failure;
use crate::staff::{Denied, Happened, StaffFailure};

/// What became of a confirmation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verified {
    /// The card is confirmed as of today.
    Now,
    /// It was confirmed with this link before.
    Before,
    /// The link is too old.
    TooLate,
}

/// What a link of a mail asks about.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The desk.
    pub desk: Arc<Desk>,
    /// The language of whoever was asked.
    pub language: Locale,
    /// Whether it can still be answered.
    pub state: AskedState,
}

/// Whether a link can still be answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AskedState {
    /// It waits for an answer.
    Open,
    /// It was answered.
    Answered,
    /// It is too old.
    TooOld,
}

impl Services {
    /// Confirms a desk's card, for somebody signed in.
    ///
    /// # Errors
    /// See [`StaffFailure`].
    pub async fn verify_desk(&self, staff: &Staff, desk: &Desk) -> Result<(), StaffFailure> {
        Denied::unless(staff, Verb::VerifyDesk, &Target::desk(desk))?;
        let mut tx = self.store().begin().await?;
        self.note_verified(&mut tx, staff.id, desk).await?;
        self.commit(tx).await?;
        Ok(self.refresh().await?)
    }

    /// What a link asks about; `None`: it is no link of ours, or its desk or account is gone.
    ///
    /// # Errors
    /// The database is away.
    pub async fn asked_to_verify(&self, secret: &Secret) -> Result<Option<Asked>, Failure> {
        let mut session = self.store().reader().await?;
        let Some(check) = store::desk_check::find_link(&mut session, &secret.hash()).await? else {
            return Ok(None);
        };
        let staff = store::staff::by_id(&mut session, check.staff).await?;
        let directory = self.directory();
        let desk = directory.desk(check.desk);
        let (Some(staff), Some(desk)) = (staff, desk) else {
            return Ok(None);
        };
        let may = staff.may(Verb::VerifyDesk, &Target::desk(desk));
        let state = match check.used_at {
            Some(_) => AskedState::Answered,
            None if check.expires_at <= self.now() || !may => AskedState::TooOld,
            None => AskedState::Open,
        };
        Ok(Some(Asked {
            desk: Arc::clone(desk),
            language: staff.language,
            state,
        }))
    }

    /// Confirms a desk's card by the link of a mail, which is good once and stands for whoever it was sent to.
    ///
    /// # Errors
    /// See [`StaffFailure`]; [`Denied::Unknown`] when it is no link of ours.
    pub async fn verify_by_link(&self, secret: &Secret) -> Result<Verified, StaffFailure> {
        let asked = self.asked_to_verify(secret).await?.ok_or(Denied::Unknown)?;
        match asked.state {
            AskedState::Answered => return Ok(Verified::Before),
            AskedState::TooOld => return Ok(Verified::TooLate),
            AskedState::Open => {}
        }
        let mut tx = self.store().begin().await?;
        let check = store::desk_check::find_link(&mut tx, &secret.hash()).await?;
        let staff = check.ok_or(Denied::Unknown)?.staff;
        if !store::desk_check::use_link(&mut tx, &secret.hash(), self.now()).await? {
            return Ok(Verified::Before);
        }
        self.note_verified(&mut tx, staff, &asked.desk).await?;
        self.commit(tx).await?;
        self.refresh().await?;
        Ok(Verified::Now)
    }

    async fn note_verified(&self, tx: &mut Tx, staff: StaffId, desk: &Desk) -> Result<(), Failure> {
        let today = self.today();
        store::desk_check::verify(tx, desk.id, today).await?;
        let line = Happened::new("desk-verified", Thing::Desk, desk.id.0)
            .at_desk(desk)
            .from(&desk.verified_on.map(|day| day.to_string()))
            .to(&today.to_string());
        self.note(tx, Some(staff), line).await
    }
}
