//! The message files: whole, alike in every locale, and used.

mod calls;
mod catalogue;
mod checks;
mod faults;
mod files;
mod use_in_code;
