//! What leaves the house: queued with what caused it, composed when sent, given up in plain sight.

pub mod calendar;
mod calendar_zone;
pub mod compose;
pub mod deliver;
pub mod drive_calendar;
mod drive_letter;
mod drive_words;
pub mod event_calendar;
mod event_letter;
mod event_words;
mod letter;
mod mail;
mod queue;
mod review_letter;
pub mod sms;
mod staff_letter;

pub use drive_words::item_name;
pub use mail::is_mail_server;
