//! Passkeys (Web Authentication, Level 3): keys that stay in a phone, a computer or a key ring, and open the account by
//! themselves, because whoever uses one has unlocked the device for it.

use jiff::{SignedDuration, Timestamp};

use crate::id::PasskeyId;
use crate::text::Line;

/// The longest name of a passkey, in characters.
pub const PASSKEY_NAME_MAX: usize = 40;
/// How long the answer to a challenge may take: longer than the five minutes for which browsers wait for a person.
pub const CHALLENGE_LIFE: SignedDuration = SignedDuration::from_mins(6);

/// A passkey as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passkey {
    /// Key.
    pub id: PasskeyId,
    /// What its owner calls it.
    pub name: Line,
    /// When it was made.
    pub created_at: Timestamp,
    /// When somebody last signed in with it, if ever.
    pub used_at: Option<Timestamp>,
}
