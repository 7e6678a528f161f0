//! A message as the family will read it, before it is sent.

use std::sync::Arc;

use domain::booking::Booking;
use domain::contact::Contact;
use domain::desk::Desk;
use domain::id::SlotId;
use domain::locale::Locale;
use domain::message::MessageKind;
use domain::slot::Slot;

use super::book::{BookFor, When};
use crate::Services;
use crate::message::compose::{About, booking_letter, booking_sms};

/// The code of a booking that has none yet.
const NO_CODE: &str = "··· ···";

/// A message as the family will read it.
#[derive(Debug, Clone)]
pub struct Preview {
    /// Its language.
    pub locale: Locale,
    /// Its subject, if it is a mail.
    pub subject: Option<String>,
    /// Its text.
    pub text: String,
}

impl Services {
    /// What a family would read about its booking; `None` when there is no way to write to it.
    pub fn preview(&self, booking: &Booking, kind: MessageKind) -> Option<Preview> {
        let directory = self.directory();
        let desk = directory.desk(booking.desk)?;
        let locale = self.reader_locale(booking.family.language);
        let link = match kind {
            MessageKind::Cancelled | MessageKind::Closed => self.book_url(locale, desk, None),
            _ => {
                // Each message mints a link of its own when it leaves.
                let mut url = self.settings().base_url.clone();
                url.set_path(&format!("/{locale}/appuntamento/"));
                url
            }
        };
        let about = About {
            directory: &directory,
            desk,
            booking,
            kind,
            locale,
            zone: self.zone(),
            link: &link,
            now: self.now(),
            offers: &[],
        };
        match booking.family.contact.as_ref()? {
            Contact::Email(to) => {
                let from = self.settings().mail.from.email.to_string();
                let letter = booking_letter(&about, &from, to, self.host());
                Some(Preview {
                    locale,
                    subject: Some(letter.subject),
                    text: letter.text,
                })
            }
            Contact::Phone(_) if self.settings().sms.is_some() => Some(Preview {
                locale,
                subject: None,
                text: booking_sms(&about),
            }),
            Contact::Phone(_) => None,
        }
    }

    /// The confirmation of a booking that is about to be made.
    pub fn preview_new(&self, desk: &Arc<Desk>, what: &BookFor) -> Option<Preview> {
        let (When::At(start) | When::Beyond(start)) = what.when else {
            return None;
        };
        let slot = Slot {
            start,
            at: domain::slot::instant(start, self.zone())?,
            minutes: 0,
            seats: 0,
            caller_seats: 0,
            languages: Arc::default(),
        };
        let row = SlotId::new(self.now(), self.random());
        let booking = self.draft(desk, row, &slot, domain::booking::Seat::Caller, what);
        let preview = self.preview(&booking, MessageKind::Confirmed)?;
        Some(Preview {
            text: preview.text.replace(&booking.code.readable(), NO_CODE),
            ..preview
        })
    }
}
