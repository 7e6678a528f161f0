//! Forms of those who sign in.

pub mod from;
pub mod passkey;
pub mod password;
pub mod role;
pub mod then;
