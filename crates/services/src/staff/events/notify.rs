//! Tell something to everybody who signed up.

use domain::event::{NOTICE_MAX, Notice, SignUp};
use domain::id::{EventId, NoticeId};
use domain::locale::Locale;
use domain::secret::FormKey;
use domain::staff::account::Staff;
use domain::staff::history::Thing;
use domain::staff::rights::Verb;
use domain::text::LocalText;
use jiff::civil::Date;
use store::StoreError;

use crate::Services;
use crate::error::Failure;
use crate::staff::{Denied, Happened, StaffFailure};

use super::EventDay;

/// Why nothing was sent.
#[derive(Debug, thiserror::Error)]
pub enum NotifyError {
    /// There is no Italian, or a text is longer than [`NOTICE_MAX`].
    #[error("the text cannot be sent")]
    Text,
    /// It is over.
    #[error("it is over")]
    Over,
    /// They may not, or nobody's fault but ours.
    #[error(transparent)]
    Staff(#[from] StaffFailure),
}

impl From<StoreError> for NotifyError {
    fn from(error: StoreError) -> Self {
        Self::Staff(error.into())
    }
}

/// A date of an event with those who would be told something, and what they were told.
#[derive(Debug, Clone)]
pub struct Notices {
    /// Everybody who signed up and still wants to come.
    pub day: EventDay<SignUp>,
    /// What they were told before, the newest first.
    pub sent: Vec<Notice>,
}

impl Services {
    /// Who would be told something about a date of an event, and what they were told: for whoever may publish it, because these words
    /// reach the public without anybody's review.
    ///
    /// # Errors
    /// See [`StaffFailure`].
    pub async fn notices(
        &self,
        staff: &Staff,
        event: EventId,
        date: Date,
    ) -> Result<Notices, StaffFailure> {
        let mut session = self.store().reader().await?;
        let event = self
            .event_for(&mut session, staff, Verb::Publish, event)
            .await?;
        let people = store::sign_up::expected(&mut session, event.id, date).await?;
        let sent = store::notice::of_date(&mut session, event.id, date).await?;
        let day = EventDay { event, people };
        Ok(Notices { day, sent })
    }

    /// Whether a message to somebody who signed up could leave at all.
    pub fn reaches(&self, sign_up: &SignUp) -> bool {
        self.channel_to(sign_up).is_some()
    }

    /// Writes to everybody who signed up for a date of an event and still wants to come, in their language or in Italian. The same form
    /// sent again writes to nobody.
    ///
    /// # Errors
    /// See [`NotifyError`].
    pub async fn notify(
        &self,
        staff: &Staff,
        event: EventId,
        date: Date,
        text: &LocalText,
        key: FormKey,
    ) -> Result<(), NotifyError> {
        let long = |locale| {
            text.get(locale)
                .is_some_and(|t| t.chars().count() > NOTICE_MAX)
        };
        if text.get(Locale::It).is_none() || text.locales().any(long) {
            return Err(NotifyError::Text);
        }
        let mut tx = self.store().begin().await?;
        let event = self.event_for(&mut tx, staff, Verb::Publish, event).await?;
        let on = event.on(date).ok_or(Denied::Unknown);
        let on = on.map_err(StaffFailure::from)?;
        if self.now() >= on.ends_at(self.zone()) {
            return Err(NotifyError::Over);
        }
        let notice = Notice {
            id: NoticeId(key.0),
            event: event.id,
            date,
            text: text.clone(),
            author: staff.id,
            at: self.now(),
        };
        if !store::notice::insert(&mut tx, &notice).await? {
            return Ok(());
        }
        for one in store::sign_up::expected(&mut tx, event.id, date).await? {
            self.queue_notice(&mut tx, &one, notice.id)
                .await
                .map_err(StaffFailure::from)?;
        }
        let mut line = Happened::new("event-notice-sent", Thing::Event, event.id.0);
        if let [municipality] = event.card.municipalities.as_slice() {
            line = line.in_municipality(*municipality);
        }
        self.note(&mut tx, Some(staff.id), line)
            .await
            .map_err(StaffFailure::from)?;
        self.commit(tx).await.map_err(StaffFailure::from)?;
        Ok(())
    }

    /// The notice that a message carries.
    pub(crate) async fn notice_of(
        &self,
        about: Option<uuid::Uuid>,
    ) -> Result<Option<Notice>, Failure> {
        let Some(id) = about else {
            return Ok(None);
        };
        let mut session = self.store().reader().await?;
        Ok(store::notice::by_id(&mut session, NoticeId(id)).await?)
    }
}
