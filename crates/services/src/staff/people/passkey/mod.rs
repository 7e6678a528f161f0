//! Passkeys: added and taken away in one's own account, and a way in that counts as both factors.

mod add;
mod enter;
mod relying_party;
mod remove;

pub use add::AddPasskeyError;
