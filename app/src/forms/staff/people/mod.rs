//! Forms of those who sign in.

pub mod from;
pub mod password;
pub mod then;
