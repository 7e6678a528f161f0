//! How a family will hear of something.

use domain::booking::Booking;
use domain::contact::{Contact, Phone};

use crate::Services;

/// How a family will hear of something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// By e-mail.
    Mail,
    /// By text message.
    Sms,
    /// Not by us: somebody must call.
    Call(Phone),
    /// Not at all: it left no contact.
    NoWay,
}

/// How the family of a booking is told, when text messages are sent or not.
pub fn told(booking: &Booking, sends_sms: bool) -> Told {
    match &booking.family.contact {
        Some(Contact::Email(_)) => Told::Mail,
        Some(Contact::Phone(_)) if sends_sms => Told::Sms,
        Some(Contact::Phone(phone)) => Told::Call(phone.clone()),
        None => Told::NoWay,
    }
}

impl Services {
    /// How the family of a booking is told.
    pub fn way_to_tell(&self, booking: &Booking) -> Told {
        told(booking, self.settings().sms.is_some())
    }
}
