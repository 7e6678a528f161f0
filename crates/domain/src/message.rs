//! What leaves the house, and what has become of it.

use jiff::Timestamp;

use crate::id::{BookingId, CallbackId, MessageId, PledgeId, SignUpId, StaffId};

/// What a message says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MessageKind {
    /// The booking is made.
    Confirmed,
    /// The booking has another time.
    Moved,
    /// The booking is called off.
    Cancelled,
    /// The appointment is near.
    Reminder,
    /// The desk cannot receive the family at that time: called off by the desk, with other times offered.
    Closed,
    /// The request to be called has arrived.
    CallbackReceived,
    /// There are places at an event for them.
    SignedUp,
    /// They wait for places at an event.
    WaitListed,
    /// Places came free, and are kept for them for a while.
    PlaceOffered,
    /// They will not come to an event after all.
    SignedOff,
    /// An event has another time or place.
    EventChanged,
    /// An event does not take place.
    EventCancelled,
    /// An event is near.
    EventReminder,
    /// Whoever holds an event tells something, in words of their own.
    EventNotice,
    /// What somebody promised to bring is noted.
    PledgeMade,
    /// A promise is another, or for another time or place.
    PledgeChanged,
    /// A promise was taken back.
    PledgeWithdrawn,
    /// The hours at which something is to be brought are near.
    PledgeReminder,
    /// What was promised has not come: until when it is kept.
    PledgeMissed,
    /// The hours or the place at which something is to be brought are others.
    WindowMoved,
    /// Nobody is there at the hours at which something was to be brought.
    WindowClosed,
    /// A drive does not take place.
    DriveCancelled,
    /// To staff: an account waits, here is the link to it.
    Invitation,
    /// To staff: a link to a new password.
    PasswordReset,
    /// To staff: somebody signed in with this account on a device that was not seen before.
    NewSignIn,
    /// To staff: this account has one more passkey.
    PasskeyAdded,
    /// To staff: this account has one passkey less.
    PasskeyRemoved,
    /// To staff: is the card of a desk still right? One tap confirms it.
    DeskCheck,
    /// To staff: a draft waits for review.
    ReviewAsked,
    /// To staff: a draft was published, or sent back with a comment.
    ReviewAnswered,
    /// To staff: the network did not admit the organisation.
    ApplicationDeclined,
}

impl MessageKind {
    /// Every kind.
    pub const ALL: [Self; 31] = [
        Self::Confirmed,
        Self::Moved,
        Self::Cancelled,
        Self::Reminder,
        Self::Closed,
        Self::CallbackReceived,
        Self::SignedUp,
        Self::WaitListed,
        Self::PlaceOffered,
        Self::SignedOff,
        Self::EventChanged,
        Self::EventCancelled,
        Self::EventReminder,
        Self::EventNotice,
        Self::PledgeMade,
        Self::PledgeChanged,
        Self::PledgeWithdrawn,
        Self::PledgeReminder,
        Self::PledgeMissed,
        Self::WindowMoved,
        Self::WindowClosed,
        Self::DriveCancelled,
        Self::Invitation,
        Self::PasswordReset,
        Self::NewSignIn,
        Self::PasskeyAdded,
        Self::PasskeyRemoved,
        Self::DeskCheck,
        Self::ReviewAsked,
        Self::ReviewAnswered,
        Self::ApplicationDeclined,
    ];

    /// The word in the database and in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Moved => "moved",
            Self::Cancelled => "cancelled",
            Self::Reminder => "reminder",
            Self::Closed => "closed",
            Self::CallbackReceived => "callback_received",
            Self::SignedUp => "signed_up",
            Self::WaitListed => "wait_listed",
            Self::PlaceOffered => "place_offered",
            Self::SignedOff => "signed_off",
            Self::EventChanged => "event_changed",
            Self::EventCancelled => "event_cancelled",
            Self::EventReminder => "event_reminder",
            Self::EventNotice => "event_notice",
            Self::PledgeMade => "pledge_made",
            Self::PledgeChanged => "pledge_changed",
            Self::PledgeWithdrawn => "pledge_withdrawn",
            Self::PledgeReminder => "pledge_reminder",
            Self::PledgeMissed => "pledge_missed",
            Self::WindowMoved => "window_moved",
            Self::WindowClosed => "window_closed",
            Self::DriveCancelled => "drive_cancelled",
            Self::Invitation => "invitation",
            Self::PasswordReset => "password_reset",
            Self::NewSignIn => "new_sign_in",
            Self::PasskeyAdded => "passkey_added",
            Self::PasskeyRemoved => "passkey_removed",
            Self::DeskCheck => "desk_check",
            Self::ReviewAsked => "review_asked",
            Self::ReviewAnswered => "review_answered",
            Self::ApplicationDeclined => "application_declined",
        }
    }

    /// The kind of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.word() == word)
    }
}

/// The way a message goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Channel {
    /// E-mail.
    Email,
    /// Text message.
    Sms,
}

impl Channel {
    /// The word in the database.
    pub fn word(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Sms => "sms",
        }
    }

    /// The channel of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Email, Self::Sms]
            .into_iter()
            .find(|c| c.word() == word)
    }
}

/// What has become of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MessageState {
    /// Waits to be sent, perhaps again.
    Queued,
    /// Accepted by the mail server or the gateway.
    Sent,
    /// Given up after the last attempt: a person must call.
    Failed,
    /// No longer true when its turn came, so not sent.
    Dropped,
}

impl MessageState {
    /// Every state, in the order shown.
    pub const ALL: [Self; 4] = [Self::Failed, Self::Queued, Self::Sent, Self::Dropped];

    /// The word in the database, in forms and in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Sent => "sent",
            Self::Failed => "failed",
            Self::Dropped => "dropped",
        }
    }

    /// The state of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.word() == word)
    }
}

/// What a message is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// A booking.
    Booking(BookingId),
    /// A request to be called.
    Callback(CallbackId),
    /// A sign-up for an event.
    SignUp(SignUpId),
    /// A pledge to a drive.
    Pledge(PledgeId),
    /// Something a member of staff is told.
    Staff(StaffId),
}

/// An entry of the outbox. It holds no personal data: name and address are read when it is sent.
#[derive(Debug, Clone)]
pub struct Message {
    /// Key; also the left part of the mail's Message-ID, so that a second sending is the same mail.
    pub id: MessageId,
    /// What it says.
    pub kind: MessageKind,
    /// Which way it goes.
    pub channel: Channel,
    /// What it is about.
    pub subject: Subject,
    /// What it speaks of besides: for messages to staff the key of a desk or a draft, for a notice about an event its own.
    pub about: Option<uuid::Uuid>,
    /// The start time it speaks of, for bookings and sign-ups; for a pledge, if it is bound to one.
    pub starts_at: Option<Timestamp>,
    /// The calendar sequence it carries.
    pub sequence: u32,
    /// What has become of it.
    pub state: MessageState,
    /// Attempts so far.
    pub attempts: u32,
    /// When it was written.
    pub created_at: Timestamp,
}
