//! Put messages into the outbox, in the transaction that causes them (rule 6).

use domain::booking::Booking;
use domain::callback::Callback;
use domain::contact::Contact;
use domain::drive::{Pledge, PledgePlace, reminder_at};
use domain::event::SignUp;
use domain::id::{NoticeId, StaffId};
use domain::message::{Channel, Message, MessageKind, MessageState, Subject};
use jiff::{SignedDuration, Timestamp};
use store::Tx;
use store::message::Owed;

use crate::Services;
use crate::error::Failure;

impl Services {
    /// Queues a message about a booking, now, if its family can be reached.
    pub(crate) async fn queue_for_booking(
        &self,
        tx: &mut Tx,
        booking: &Booking,
        kind: MessageKind,
    ) -> Result<(), Failure> {
        let owed = self.owed_for_booking(booking, kind, self.now(), "");
        Ok(queue(tx, owed).await?)
    }

    /// Queues a booking's confirmation and its reminders, by one statement.
    pub(crate) async fn queue_for_new_booking(
        &self,
        tx: &mut Tx,
        booking: &Booking,
    ) -> Result<(), Failure> {
        let confirmed = self.owed_for_booking(booking, MessageKind::Confirmed, self.now(), "");
        let owed = confirmed.into_iter().chain(self.reminders(booking));
        Ok(queue(tx, owed).await?)
    }

    /// Queues a booking's confirmation once more, if its family can be reached.
    pub(crate) async fn queue_confirmation_again(
        &self,
        tx: &mut Tx,
        booking: &Booking,
    ) -> Result<(), Failure> {
        let now = self.now();
        let which = format!("-{}", now.as_second());
        let owed = self.owed_for_booking(booking, MessageKind::Confirmed, now, &which);
        Ok(queue(tx, owed).await?)
    }

    /// Queues the reminders whose hour is still to come. When it comes they are dropped unless the booking still
    /// stands at that time.
    pub(crate) async fn queue_reminders(
        &self,
        tx: &mut Tx,
        booking: &Booking,
    ) -> Result<(), Failure> {
        Ok(queue(tx, self.reminders(booking)).await?)
    }

    fn reminders(&self, booking: &Booking) -> Vec<Owed> {
        let due = self.reminder_times(booking.starts_at);
        due.filter_map(|(hours, at)| {
            self.owed_for_booking(booking, MessageKind::Reminder, at, &hours.to_string())
        })
        .collect()
    }

    /// Before so many hours it is due then: those that are still to come.
    fn reminder_times(&self, starts_at: Timestamp) -> impl Iterator<Item = (u16, Timestamp)> {
        // A reminder within the hour of the confirmation says nothing new.
        let soon = self.now() + SignedDuration::from_hours(1);
        self.settings()
            .reminder_hours
            .iter()
            .filter_map(move |hours| {
                let before = SignedDuration::from_hours(i64::from(*hours));
                let due = starts_at.saturating_sub(before).unwrap_or(Timestamp::MIN);
                (due > soon).then_some((*hours, due))
            })
    }

    /// Queues a message about a request to be called, if text messages are on.
    pub(crate) async fn queue_for_callback(
        &self,
        tx: &mut Tx,
        callback: &Callback,
        kind: MessageKind,
    ) -> Result<(), Failure> {
        if self.settings().sms.is_none() {
            return Ok(());
        }
        let message = self.message(kind, Channel::Sms, Subject::Callback(callback.id));
        let dedup = format!("{}:{}", kind.word(), callback.id);
        store::message::enqueue(tx, &message, self.now(), &dedup).await?;
        Ok(())
    }

    /// Queues a mail to a member of staff. `dedup` tells apart what may be said more than once.
    pub(crate) async fn queue_for_staff(
        &self,
        tx: &mut Tx,
        staff: StaffId,
        kind: MessageKind,
        about: Option<uuid::Uuid>,
        dedup: &str,
    ) -> Result<(), Failure> {
        let message = Message {
            about,
            ..self.message(kind, Channel::Email, Subject::Staff(staff))
        };
        let dedup = format!("{}:{staff}:{dedup}", kind.word());
        store::message::enqueue(tx, &message, self.now(), &dedup).await?;
        Ok(())
    }

    fn owed_for_booking(
        &self,
        booking: &Booking,
        kind: MessageKind,
        run_at: Timestamp,
        which: &str,
    ) -> Option<Owed> {
        let channel = self.channel_by(booking.family.contact.as_ref())?;
        let message = Message {
            starts_at: Some(booking.starts_at),
            sequence: booking.sequence,
            ..self.message(kind, channel, Subject::Booking(booking.id))
        };
        let dedup = format!("{}{which}:{}:{}", kind.word(), booking.id, booking.sequence);
        Some(Owed {
            message,
            run_at,
            dedup,
        })
    }

    /// Queues a message about a sign-up, now, if they can be reached.
    pub(crate) async fn queue_for_sign_up(
        &self,
        tx: &mut Tx,
        sign_up: &SignUp,
        kind: MessageKind,
    ) -> Result<(), Failure> {
        let owed = self.owed_for_sign_up(sign_up, kind, self.now(), "");
        Ok(queue(tx, owed).await?)
    }

    /// Queues the reminders of an event whose hour is still to come. When it comes they are dropped unless they still come then.
    pub(crate) async fn queue_event_reminders(
        &self,
        tx: &mut Tx,
        sign_up: &SignUp,
    ) -> Result<(), Failure> {
        let due = self.reminder_times(sign_up.starts_at);
        let owed: Vec<Owed> = due
            .filter_map(|(hours, at)| {
                // One for each hour that it ever had: a change of who comes says nothing new of when.
                let which = format!("{hours}@{}", sign_up.starts_at.as_second());
                self.owed_for_sign_up(sign_up, MessageKind::EventReminder, at, &which)
            })
            .collect();
        Ok(queue(tx, owed).await?)
    }

    /// Queues what everybody is told about an event for one of them, now, if they can be reached: once, whatever becomes of it.
    pub(crate) async fn queue_notice(
        &self,
        tx: &mut Tx,
        sign_up: &SignUp,
        notice: NoticeId,
    ) -> Result<(), Failure> {
        let Some(channel) = self.channel_to(sign_up) else {
            return Ok(());
        };
        let kind = MessageKind::EventNotice;
        let message = Message {
            about: Some(notice.0),
            starts_at: Some(sign_up.starts_at),
            sequence: sign_up.sequence,
            ..self.message(kind, channel, Subject::SignUp(sign_up.id))
        };
        let dedup = format!("{}:{}:{notice}", kind.word(), sign_up.id);
        store::message::enqueue(tx, &message, self.now(), &dedup).await?;
        Ok(())
    }

    /// The way a message takes to somebody who signed up; `None`: there is none.
    pub(crate) fn channel_to(&self, sign_up: &SignUp) -> Option<Channel> {
        self.channel_by(sign_up.guest.contact.as_ref())
    }

    fn channel_by(&self, contact: Option<&Contact>) -> Option<Channel> {
        match contact? {
            Contact::Email(_) => Some(Channel::Email),
            Contact::Phone(_) => self.settings().sms.is_some().then_some(Channel::Sms),
        }
    }

    fn owed_for_sign_up(
        &self,
        sign_up: &SignUp,
        kind: MessageKind,
        run_at: Timestamp,
        which: &str,
    ) -> Option<Owed> {
        let channel = self.channel_to(sign_up)?;
        let message = Message {
            starts_at: Some(sign_up.starts_at),
            sequence: sign_up.sequence,
            ..self.message(kind, channel, Subject::SignUp(sign_up.id))
        };
        let told = match which {
            "" => sign_up.sequence.to_string(),
            reminder => reminder.to_owned(),
        };
        Some(Owed {
            message,
            run_at,
            dedup: format!("{}:{}:{told}", kind.word(), sign_up.id),
        })
    }

    /// Queues a message about a pledge, now, if its donor can be reached: that something was missed once for each hour at which it was to
    /// come.
    pub(crate) async fn queue_for_pledge(
        &self,
        tx: &mut Tx,
        pledge: &Pledge,
        kind: MessageKind,
    ) -> Result<(), Failure> {
        let told = match kind {
            MessageKind::PledgeMissed => format!("@{}", pledge.due.0.as_second()),
            _ => pledge.sequence.to_string(),
        };
        let owed = self.owed_for_pledge(pledge, kind, self.now(), starts_at(pledge), &told);
        Ok(queue(tx, owed).await?)
    }

    /// Queues a pledge's confirmation and its reminder, by one statement.
    pub(crate) async fn queue_for_new_pledge(
        &self,
        tx: &mut Tx,
        pledge: &Pledge,
    ) -> Result<(), Failure> {
        let (kind, now) = (MessageKind::PledgeMade, self.now());
        let told = pledge.sequence.to_string();
        let made = self.owed_for_pledge(pledge, kind, now, starts_at(pledge), &told);
        let owed = made.into_iter().chain(self.pledge_reminder(pledge));
        Ok(queue(tx, owed).await?)
    }

    /// Queues that a pledge is another. One that is bound to no hours any more ends what calendars know of it.
    pub(crate) async fn queue_pledge_changed(
        &self,
        tx: &mut Tx,
        before: &Pledge,
        after: &Pledge,
    ) -> Result<(), Failure> {
        let (kind, now) = (MessageKind::PledgeChanged, self.now());
        let told = after.sequence.to_string();
        let at = starts_at(after).or_else(|| starts_at(before));
        let owed = self.owed_for_pledge(after, kind, now, at, &told);
        Ok(queue(tx, owed).await?)
    }

    /// Queues that nobody is there when something was to be brought. `was_at` is when that was.
    pub(crate) async fn queue_window_closed(
        &self,
        tx: &mut Tx,
        pledge: &Pledge,
        was_at: Option<Timestamp>,
    ) -> Result<(), Failure> {
        let (kind, now) = (MessageKind::WindowClosed, self.now());
        let told = pledge.sequence.to_string();
        let owed = self.owed_for_pledge(pledge, kind, now, was_at, &told);
        Ok(queue(tx, owed).await?)
    }

    /// Queues the reminder of a window whose hour is still to come. When it comes it is dropped unless they still come then.
    pub(crate) async fn queue_pledge_reminder(
        &self,
        tx: &mut Tx,
        pledge: &Pledge,
    ) -> Result<(), Failure> {
        Ok(queue(tx, self.pledge_reminder(pledge)).await?)
    }

    fn pledge_reminder(&self, pledge: &Pledge) -> Option<Owed> {
        let starts = starts_at(pledge)?;
        let due = reminder_at(self.zone().to_datetime(starts), self.zone());
        // A reminder within the hour of the confirmation says nothing new.
        if due <= self.now() + SignedDuration::from_hours(1) {
            return None;
        }
        let told = format!("@{}", starts.as_second());
        self.owed_for_pledge(
            pledge,
            MessageKind::PledgeReminder,
            due,
            Some(starts),
            &told,
        )
    }

    fn owed_for_pledge(
        &self,
        pledge: &Pledge,
        kind: MessageKind,
        run_at: Timestamp,
        starts_at: Option<Timestamp>,
        told: &str,
    ) -> Option<Owed> {
        let channel = self.channel_by(pledge.donor.contact.as_ref())?;
        let message = Message {
            starts_at,
            sequence: pledge.sequence,
            ..self.message(kind, channel, Subject::Pledge(pledge.id))
        };
        Some(Owed {
            message,
            run_at,
            dedup: format!("{}:{}:{told}", kind.word(), pledge.id),
        })
    }

    fn message(&self, kind: MessageKind, channel: Channel, subject: Subject) -> Message {
        Message {
            id: self.new_message_id(),
            kind,
            channel,
            subject,
            about: None,
            starts_at: None,
            sequence: 0,
            state: MessageState::Queued,
            attempts: 0,
            created_at: self.now(),
        }
    }
}

async fn queue(tx: &mut Tx, owed: impl IntoIterator<Item = Owed>) -> Result<(), store::StoreError> {
    let owed = Vec::from_iter(owed);
    store::message::enqueue_all(tx, &owed).await.map(|_| ())
}

/// When something is to be brought, if it is bound to hours.
fn starts_at(pledge: &Pledge) -> Option<Timestamp> {
    match pledge.place {
        PledgePlace::Window { starts_at, .. } => Some(starts_at),
        PledgePlace::Shop(_) | PledgePlace::Open => None,
    }
}
