//! Accounts and sessions of staff.

use jiff::{SignedDuration, Timestamp};

use crate::contact::Email;
use crate::id::{StaffId, StaffSessionId};
use crate::locale::Locale;
use crate::text::Line;

use super::rights::{Permission, Verb, may, may_somewhere, permission};
use super::role::{Grant, Role};
use super::target::Target;

/// The longest name of a member of staff, in characters.
pub const STAFF_NAME_MAX: usize = 80;
/// The languages that staff pages exist in.
pub const STAFF_LOCALES: [Locale; 2] = [Locale::It, Locale::En];

/// A session that nobody used for this long is over: a forgotten laptop in a parish.
pub const SESSION_IDLE: SignedDuration = SignedDuration::from_hours(2);
/// A session is over after this, however much it is used: a working day.
pub const SESSION_LIFE: SignedDuration = SignedDuration::from_hours(12);
/// How long the second factor may take.
pub const HALF_SESSION_LIFE: SignedDuration = SignedDuration::from_mins(10);
/// How long an invitation can be taken up.
pub const INVITATION_LIFE: SignedDuration = SignedDuration::from_hours(7 * 24);
/// How long a link to a new password is good for.
pub const RESET_LIFE: SignedDuration = SignedDuration::from_mins(60);

/// What has become of an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StaffState {
    /// Asked for by an organisation; nobody has decided.
    Applied,
    /// Invited; has no password yet.
    Invited,
    /// Can sign in.
    Active,
    /// Can not sign in any more.
    Disabled,
}

impl StaffState {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::Applied, Self::Invited, Self::Active, Self::Disabled];

    /// The word in the database and in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Applied => "applied",
            Self::Invited => "invited",
            Self::Active => "active",
            Self::Disabled => "disabled",
        }
    }

    /// The state of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.word() == word)
    }
}

/// A member of staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staff {
    /// Key.
    pub id: StaffId,
    /// Where they are written to, and what they sign in with.
    pub email: Email,
    /// What they are called.
    pub name: Line,
    /// The language of their pages and mails, one of [`STAFF_LOCALES`].
    pub language: Locale,
    /// What has become of the account.
    pub state: StaffState,
    /// Their roles.
    pub grants: Vec<Grant>,
    /// When the account was made.
    pub created_at: Timestamp,
}

impl Staff {
    /// What they are told when they want to do something.
    pub fn permission(&self, verb: Verb, target: &Target) -> Permission {
        permission(&self.grants, verb, target)
    }

    /// Whether they may do something.
    pub fn may(&self, verb: Verb, target: &Target) -> bool {
        may(&self.grants, verb, target)
    }

    /// Whether there is anything to which they may do it.
    pub fn may_somewhere(&self, verb: Verb) -> bool {
        may_somewhere(&self.grants, verb)
    }

    /// Whether they receive families and do nothing else: their page is that of today.
    pub fn only_receives(&self) -> bool {
        let receives = |grant: &Grant| matches!(grant.role, Role::DeskWorker | Role::Counter);
        !self.grants.is_empty() && self.grants.iter().all(receives)
    }
}

/// How far somebody has come in signing in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionStage {
    /// The password was right; the second factor is still asked for, or has yet to be set up.
    Half,
    /// Signed in.
    Full,
}

impl SessionStage {
    /// The word in the database.
    pub fn word(self) -> &'static str {
        match self {
            Self::Half => "half",
            Self::Full => "full",
        }
    }

    /// The stage of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Half, Self::Full]
            .into_iter()
            .find(|s| s.word() == word)
    }
}

/// Somebody signed in on some device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffSession {
    /// Key.
    pub id: StaffSessionId,
    /// Who.
    pub staff: StaffId,
    /// How far they have come.
    pub stage: SessionStage,
    /// When it began.
    pub created_at: Timestamp,
    /// When it was last used, to about a minute.
    pub seen_at: Timestamp,
    /// When it ends whatever happens.
    pub expires_at: Timestamp,
    /// The browser and system it was begun with, in a few words of their own: `Firefox, Android`.
    pub device: String,
}

impl StaffSession {
    /// Whether it still holds at `now`.
    pub fn is_live(&self, now: Timestamp) -> bool {
        now < self.expires_at && now.duration_since(self.seen_at) < SESSION_IDLE
    }
}
