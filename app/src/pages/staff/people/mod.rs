//! Sign-in and one's own account.

pub mod access;
pub mod ask_password;
pub mod choose_password;
pub mod code;
pub mod codes;
pub mod factor;
pub mod invite;
pub mod list;
pub mod own_password;
pub mod passkeys;
pub mod person;
pub mod profile;
mod role_fields;
mod secret_field;
