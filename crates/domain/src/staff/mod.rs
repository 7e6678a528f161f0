//! People who sign in: who they are, what they may do, and where.

pub mod account;
pub mod passkey;
pub mod password;
pub mod role;
pub mod slow_down;
pub mod target;

pub mod extent;
pub mod people;
pub mod rights;

pub mod history;
