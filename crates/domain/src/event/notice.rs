//! What whoever holds an event tells everybody who signed up, in words of their own.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::id::{EventId, NoticeId, StaffId};
use crate::text::LocalText;

/// How long a notice may be in each language: it must fit into a few text messages.
pub const NOTICE_MAX: usize = 400;

/// A notice about a date of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Key.
    pub id: NoticeId,
    /// The event.
    pub event: EventId,
    /// The date, by the event's rule.
    pub date: Date,
    /// What is said: in Italian, and in whatever other languages somebody wrote.
    pub text: LocalText,
    /// Who wrote it.
    pub author: StaffId,
    /// When it was sent.
    pub at: Timestamp,
}
