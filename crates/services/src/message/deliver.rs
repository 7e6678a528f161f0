//! Take one message from the outbox to its person.

use domain::booking::{Booking, Status};
use domain::contact::{Contact, Email, Phone};
use domain::desk::Desk;
use domain::id::MessageId;
use domain::locale::Locale;
use domain::message::{Message, MessageKind, MessageState, Subject};
use domain::secret::Secret;
use domain::staff::account::Staff;
use jiff::civil::DateTime;
use url::Url;

use super::compose::{self, About, Offer};
use super::letter::Letter;
use super::mail::{Envelope, Mailer};
use super::sms::Gateway;
use crate::Services;
use crate::error::Failure;
use crate::settings::Settings;

/// The ways out that are configured.
pub struct Carriers {
    mailer: Mailer,
    gateway: Option<Gateway>,
}

impl Carriers {
    /// # Errors
    /// The SMTP address cannot be understood, or no TLS configuration can be made.
    pub fn new(settings: &Settings) -> anyhow::Result<Self> {
        let gateway = settings.sms.clone().map(Gateway::new).transpose()?;
        Ok(Self {
            mailer: Mailer::new(&settings.mail)?,
            gateway,
        })
    }
}

/// Why a message did not leave.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DeliveryError {
    /// It may leave later: the server is away or busy. The text names no person.
    #[error("{0}")]
    Later(String),
    /// It never will: the address is refused.
    #[error("{0}")]
    Never(String),
}

/// What became of a delivery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Delivery {
    /// Accepted by the carrier.
    Sent,
    /// No longer true, or nobody to send it to: not sent.
    Dropped,
    /// See [`DeliveryError`].
    Refused(DeliveryError),
    /// It had been settled before.
    Settled,
}

impl Services {
    /// Sends one message and says what became of it; noting that down is the caller's.
    pub(crate) async fn deliver(
        &self,
        id: MessageId,
    ) -> Result<(Option<Message>, Delivery), Failure> {
        let mut session = self.store().reader().await?;
        let Some(message) = store::message::by_id(&mut session, id).await? else {
            return Ok((None, Delivery::Settled));
        };
        if message.state != MessageState::Queued {
            return Ok((Some(message), Delivery::Settled));
        }
        let delivery = match message.subject {
            Subject::Booking(id) => {
                let booking = store::booking::by_id(&mut session, id).await?;
                drop(session);
                match booking.filter(|b| self.still_true(&message, b)) {
                    Some(booking) => self.deliver_about_booking(&message, &booking).await?,
                    None => Delivery::Dropped,
                }
            }
            Subject::Callback(id) => {
                let callback = store::callback::by_id(&mut session, id).await?;
                drop(session);
                let phone = callback.as_ref().and_then(|c| c.phone.clone());
                match (callback, phone, &self.carriers().gateway) {
                    (Some(callback), Some(phone), Some(gateway)) => {
                        let directory = self.directory();
                        let desk = callback.desk.and_then(|id| directory.desk(id));
                        let locale = self.reader_locale(callback.language);
                        let text =
                            compose::callback_sms(&directory, desk.map(AsRef::as_ref), locale);
                        outcome(gateway.send(&phone, &text, &message.id.to_string()).await)
                    }
                    _ => Delivery::Dropped,
                }
            }
            Subject::SignUp(id) => {
                let sign_up = store::sign_up::by_id(&mut session, id).await?;
                drop(session);
                match sign_up.filter(|s| self.still_true_of(&message, s)) {
                    Some(sign_up) => self.deliver_about_sign_up(&message, &sign_up).await?,
                    None => Delivery::Dropped,
                }
            }
            Subject::Pledge(id) => {
                let pledge = store::pledge::by_id(&mut session, id).await?;
                drop(session);
                match pledge.filter(|p| self.still_true_of_pledge(&message, p)) {
                    Some(pledge) => self.deliver_about_pledge(&message, &pledge).await?,
                    None => Delivery::Dropped,
                }
            }
            Subject::Staff(id) => {
                let staff = store::staff::by_id(&mut session, id).await?;
                drop(session);
                match staff {
                    Some(staff) => self.deliver_to_staff(&message, &staff).await?,
                    None => Delivery::Dropped,
                }
            }
        };
        Ok((Some(message), delivery))
    }

    /// Whether what a message says still holds: a reminder of a booking that moved, or a confirmation of one that was
    /// called off meanwhile, would send somebody to a place where nobody waits.
    pub(crate) fn still_true(&self, message: &Message, booking: &Booking) -> bool {
        let same_time =
            message.sequence == booking.sequence && message.starts_at == Some(booking.starts_at);
        let to_come = self.now() < booking.starts_at;
        booking.erased_at.is_none()
            && match message.kind {
                MessageKind::Cancelled | MessageKind::Closed => booking.status == Status::Cancelled,
                _ => booking.status == Status::Confirmed && same_time && to_come,
            }
    }

    async fn deliver_about_booking(
        &self,
        message: &Message,
        booking: &Booking,
    ) -> Result<Delivery, Failure> {
        if message.kind == MessageKind::Closed {
            // What is offered must not be what was just shut, perhaps on another server.
            self.refresh().await?;
        }
        let directory = self.directory();
        let Some(desk) = directory.desk(booking.desk) else {
            return Ok(Delivery::Dropped);
        };
        let locale = self.reader_locale(booking.family.language);
        let offers = match message.kind {
            MessageKind::Closed => self.offers(locale, desk).await?,
            _ => Vec::new(),
        };
        let link = match message.kind {
            MessageKind::Cancelled | MessageKind::Closed => self.book_url(locale, desk, None),
            _ => self.fresh_link(booking, locale).await?,
        };
        let about = About {
            directory: &directory,
            desk,
            booking,
            kind: message.kind,
            locale,
            zone: self.zone(),
            link: &link,
            now: self.now(),
            offers: &offers,
        };
        Ok(match (&booking.family.contact, &self.carriers().gateway) {
            (Some(Contact::Email(to)), _) => {
                let from = self.settings().mail.from.email.to_string();
                let letter = compose::booking_letter(&about, &from, to, self.host());
                self.mail(message, to, &letter).await
            }
            (Some(Contact::Phone(to)), Some(gateway)) => outcome(
                gateway
                    .send(to, &compose::booking_sms(&about), &message.id.to_string())
                    .await,
            ),
            (Some(Contact::Phone(_)), None) | (None, _) => Delivery::Dropped,
        })
    }

    async fn deliver_to_staff(
        &self,
        message: &Message,
        staff: &Staff,
    ) -> Result<Delivery, Failure> {
        match self.staff_letter(message, staff).await? {
            Some(letter) => Ok(self.mail(message, &staff.email, &letter).await),
            None => Ok(Delivery::Dropped),
        }
    }

    /// Sends a text message to one person, if there is a way.
    pub(super) async fn text(&self, message: &Message, to: &Phone, text: &str) -> Delivery {
        match &self.carriers().gateway {
            Some(gateway) => outcome(gateway.send(to, text, &message.id.to_string()).await),
            None => Delivery::Dropped,
        }
    }

    /// Sends a mail to one person.
    pub(super) async fn mail(&self, message: &Message, to: &Email, letter: &Letter) -> Delivery {
        let envelope = Envelope {
            to,
            from: self.settings().mail.from.clone(),
            id: message.id,
            host: self.host(),
            date: self.now(),
        };
        outcome(self.carriers().mailer.send(letter, envelope).await)
    }

    /// A link of its own for each message: only hashes are stored, so none can be repeated.
    async fn fresh_link(&self, booking: &Booking, locale: Locale) -> Result<Url, Failure> {
        let secret = Secret::new(self.random());
        let mut tx = self.store().begin().await?;
        store::link::insert(&mut tx, &secret.hash(), booking.id, self.now()).await?;
        tx.commit().await?;
        Ok(self.appointment_url(locale, &secret))
    }

    /// Where somebody whose appointment is off finds another time, or a given one.
    pub(crate) fn book_url(&self, locale: Locale, desk: &Desk, start: Option<DateTime>) -> Url {
        let mut url = self.settings().base_url.clone();
        url.set_path(&format!("/{locale}/prenota/{}", desk.slug));
        let start = start.map(|start| format!("quando={}", start.strftime("%Y-%m-%dT%H:%M")));
        url.set_query(start.as_deref());
        url
    }

    /// The nearest other times, here and then at the neighbours.
    async fn offers(&self, locale: Locale, desk: &Desk) -> Result<Vec<Offer>, Failure> {
        let alternatives = self.alternatives(desk).await?;
        let here = alternatives.here.iter().map(|free| (desk, free));
        let elsewhere = alternatives.elsewhere.iter();
        let elsewhere = elsewhere.map(|(desk, free)| (desk.as_ref(), free));
        let offers = here.chain(elsewhere).map(|(desk, free)| Offer {
            desk: desk.name.clone(),
            start: free.slot.start,
            link: self.book_url(locale, desk, Some(free.slot.start)),
        });
        Ok(offers.collect())
    }

    /// The public address of an appointment's page.
    pub fn appointment_url(&self, locale: Locale, secret: &Secret) -> Url {
        let mut url = self.settings().base_url.clone();
        url.set_path(&format!("/{locale}/appuntamento/{}", secret.reveal()));
        url
    }

    /// The host of the public address, for UIDs and Message-IDs.
    pub fn host(&self) -> &str {
        self.settings().base_url.host_str().unwrap_or("localhost")
    }

    /// The language a person reads us in: theirs if the site has it, Italian otherwise.
    pub fn reader_locale(&self, wanted: Locale) -> Locale {
        if self.settings().locales.contains(&wanted) {
            wanted
        } else {
            Locale::It
        }
    }
}

fn outcome(result: Result<(), DeliveryError>) -> Delivery {
    result.map_or_else(Delivery::Refused, |()| Delivery::Sent)
}
