//! Who signs in: accounts, passwords, second factors, passkeys, and who looks after them.

mod code;
mod entering;
mod factor;
mod guessable;
mod invite;
mod key;
mod link;
mod look_after;
mod passkey;
mod password;
mod profile;
mod recovery;
mod reset;
mod sign_in;
mod slow_down;
mod take_up;
mod visitor;

pub use code::{CodeError, Entered};
pub use factor::{Factors, SetUp, SetUpError};
pub use invite::{Invite, InviteError};
pub use key::TotpKey;
pub use link::{LinkHolder, LinkState};
pub use look_after::PeopleError;
pub use passkey::AddPasskeyError;
pub(crate) use password::Passwords;
pub use profile::OwnError;
pub use recovery::RecoveryCode;
pub use sign_in::{SignInError, is_demonstration};
pub use store::staff::LinkPurpose;
pub use take_up::ChooseError;
pub use visitor::Visitor;
