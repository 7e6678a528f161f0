//! What leaves the house: queued with what caused it, composed when sent, given up in plain sight.

pub mod calendar;
pub mod compose;
pub mod deliver;
mod letter;
mod mail;
mod queue;
mod review_letter;
pub mod sms;
mod staff_letter;
