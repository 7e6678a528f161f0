//! What leaves the house: queued with what caused it, composed when sent, given up in plain sight.

mod queue;
pub mod compose;
pub mod calendar;
pub mod sms;
mod mail;
pub mod deliver;
