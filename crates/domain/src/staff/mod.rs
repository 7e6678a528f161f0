//! People who sign in: who they are, what they may do, and where.

pub mod account;
pub mod role;
pub mod target;

pub mod extent;
pub mod rights;

pub mod history;
