//! Forms of those who sign in.

pub mod from;
pub mod password;
pub mod role;
pub mod then;
