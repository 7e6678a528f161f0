//! The words of messages, in the person's language, with the desk's phone.

use domain::booking::{Booking, Interpreter};
use domain::contact::{Contact, Email, Phone};
use domain::desk::{Desk, Kind};
use domain::directory::Directory;
use domain::locale::Locale;
use domain::message::MessageKind;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use l10n::Texts;
use url::Url;

use super::calendar::{Entry, Method, calendar};
use super::letter::{Attached, Letter, Piece, with_phone};

/// All that a message about a booking is made from.
#[derive(Clone, Copy)]
pub struct About<'a> {
    /// For the network's name.
    pub directory: &'a Directory,
    /// The booking's desk.
    pub desk: &'a Desk,
    /// The booking.
    pub booking: &'a Booking,
    /// What the message says.
    pub kind: MessageKind,
    /// The language it is in.
    pub locale: Locale,
    /// Where the desk's clock hangs.
    pub zone: &'a TimeZone,
    /// The page of the appointment; of one that is off, the page where another is found.
    pub link: &'a Url,
    /// When it is written.
    pub now: Timestamp,
    /// Other times, for a family that the desk cannot receive.
    pub offers: &'a [Offer],
}

/// Another time for a family that the desk cannot receive.
#[derive(Debug, Clone)]
pub struct Offer {
    /// Where.
    pub desk: String,
    /// When it starts.
    pub start: DateTime,
    /// The page that books it.
    pub link: Url,
}

/// The mail about a booking to `to`, from the address `from`.
pub fn booking_letter(about: &About<'_>, from: &str, to: &Email, host: &str) -> Letter {
    let texts = Texts::of(about.locale);
    let pieces = pieces(about, texts);
    // l10n: mail-*-subject
    let subject = texts.with_plain(
        &format!("mail-{}-subject", about.kind.word()),
        &[("when", when(about, texts).into())],
    );
    let method = match about.kind {
        MessageKind::Cancelled | MessageKind::Closed => Method::Cancel {
            organizer: from,
            attendee: to.as_str(),
        },
        _ => Method::Request {
            organizer: from,
            attendee: to.as_str(),
        },
    };
    Letter {
        calendar: Some(Attached {
            text: booking_calendar(about, method, host),
            method: method.word(),
        }),
        ..Letter::new(subject, &pieces, texts)
    }
}

/// The calendar file of a booking, in the language of `about`.
pub fn booking_calendar(about: &About<'_>, method: Method<'_>, host: &str) -> String {
    let texts = Texts::of(about.locale);
    let summary = texts.get_plain("mail-calendar-summary");
    let mut description = texts.with_plain(
        "mail-calendar-code",
        &[("code", about.booking.code.readable().into())],
    );
    if let Some(phone) = callable(about.directory, Some(about.desk)) {
        let phone = texts.with_plain("mail-calendar-phone", &[("phone", phone.readable().into())]);
        description = texts.sentences_plain(&phone, &description);
    }
    let location = about.desk.place.as_ref().filter(|_| in_person(about));
    let location = location
        .map(|p| format!("{}, {}", p.name, p.address))
        .unwrap_or_default();
    let entry = Entry {
        summary: &summary,
        description: &description,
        location: &location,
        url: Some(about.link),
    };
    calendar(about.booking, &entry, method, about.zone, host, about.now)
}

/// The text message about a booking: short, without a name, from nobody in particular.
pub fn booking_sms(about: &About<'_>) -> String {
    let texts = Texts::of(about.locale);
    let when = texts.day_time(about.zone.to_datetime(about.booking.starts_at));
    let link = about.offers.first().map_or(about.link, |o| &o.link);
    // l10n: sms-confirmed sms-moved sms-cancelled sms-reminder sms-closed
    let text = texts.with_plain(
        &format!("sms-{}", about.kind.word()),
        &[("when", when.into()), ("link", link.as_str().into())],
    );
    with_phone(texts, text, callable(about.directory, Some(about.desk)))
}

/// The text message that a request to be called has arrived: about `desk`, if the family came from one.
pub fn callback_sms(directory: &Directory, desk: Option<&Desk>, locale: Locale) -> String {
    let texts = Texts::of(locale);
    match callable(directory, desk) {
        Some(phone) => texts.with_plain(
            "sms-callback-received",
            &[("phone", phone.readable().into())],
        ),
        None => texts.get_plain("sms-callback-received-nophone"),
    }
}

/// The number to give a family: the desk's, or else the network's.
fn callable<'a>(directory: &'a Directory, desk: Option<&'a Desk>) -> Option<&'a Phone> {
    let network = || directory.network.as_ref()?.phone.as_ref();
    desk.and_then(|d| d.phone.as_ref()).or_else(network)
}

/// Whether a message tells that the appointment is off.
fn is_off(kind: MessageKind) -> bool {
    matches!(kind, MessageKind::Cancelled | MessageKind::Closed)
}

fn in_person(about: &About<'_>) -> bool {
    matches!(about.booking.details.kind, None | Some(Kind::InPerson))
}

fn when(about: &About<'_>, texts: &Texts) -> String {
    texts.date_time(about.zone.to_datetime(about.booking.starts_at))
}

fn pieces(about: &About<'_>, texts: &Texts) -> Vec<Piece> {
    let mut pieces = Vec::new();
    pieces.push(Piece::Paragraph(match &about.booking.family.first_name {
        Some(name) => texts.with("mail-greeting", &[("name", name.as_str().into())]),
        None => texts.get("mail-greeting-nameless"),
    }));
    // l10n: mail-*-intro
    pieces.push(Piece::Paragraph(
        texts.get(&format!("mail-{}-intro", about.kind.word())),
    ));
    pieces.extend(facts(about, texts));
    pieces.extend(offers(about, texts));
    let next = match about.kind {
        MessageKind::Closed if !about.offers.is_empty() => "mail-closed-next",
        MessageKind::Closed | MessageKind::Cancelled => "mail-cancelled-next",
        _ => "mail-link-intro",
    };
    pieces.push(Piece::Paragraph(texts.get(next)));
    pieces.push(Piece::Link(about.link.clone()));
    pieces.push(Piece::Paragraph(texts.get("mail-answer")));
    pieces.push(Piece::Paragraph(texts.with(
        "mail-erase",
        &[("date", texts.date_full(about.booking.erase_on).into())],
    )));
    if about.locale != Locale::It {
        pieces.push(Piece::Heading(texts.get("mail-in-italian")));
        pieces.push(Piece::Italian);
        let italian = Texts::of(Locale::It);
        // l10n: mail-*-intro
        pieces.push(Piece::Paragraph(
            italian.get(&format!("mail-{}-intro", about.kind.word())),
        ));
        pieces.extend(facts(about, italian));
    }
    let network = about
        .directory
        .network
        .as_ref()
        .map(|n| n.name.as_str())
        .unwrap_or_default();
    pieces.push(Piece::Paragraph(
        Texts::of(Locale::It).with("mail-footer", &[("network", network.into())]),
    ));
    pieces
}

/// Other times, each with its link; or, when there is none, whom to call.
fn offers(about: &About<'_>, texts: &Texts) -> Vec<Piece> {
    if about.kind != MessageKind::Closed {
        return Vec::new();
    }
    if about.offers.is_empty() {
        return vec![Piece::Paragraph(texts.get("mail-closed-none"))];
    }
    let mut pieces = vec![Piece::Paragraph(texts.get("mail-closed-offers"))];
    for offer in about.offers {
        let when = texts.date_time(offer.start);
        let (when, desk) = (when.into(), offer.desk.as_str().into());
        let line = texts.with("mail-closed-offer", &[("when", when), ("desk", desk)]);
        pieces.push(Piece::Paragraph(line));
        pieces.push(Piece::Link(offer.link.clone()));
    }
    pieces
}

fn facts(about: &About<'_>, texts: &Texts) -> Vec<Piece> {
    let (desk, booking) = (about.desk, about.booking);
    let fact = |label: &str, value: String| Piece::Fact {
        label: texts.get(label),
        value,
    };
    let mut facts = vec![
        fact("mail-label-when", when(about, texts)),
        fact("mail-label-desk", desk.name.clone()),
    ];
    if !is_off(about.kind) {
        if let Some(kind) = booking.details.kind {
            // l10n: kind-*
            facts.push(fact(
                "mail-label-how",
                texts.get(&format!("kind-{}", kind.word())),
            ));
        }
        facts.push(fact("mail-label-place", place(about, texts)));
        if let Some((bring, _)) = desk.bring.pick(about.locale) {
            facts.push(fact("mail-label-bring", bring.to_owned()));
        }
        let mut language = texts.language_name(booking.family.language);
        if booking.family.interpreter == Interpreter::Wanted {
            language = format!("{language}, {}", texts.get("mail-interpreter"));
        }
        facts.push(fact("mail-label-language", language));
    }
    if let Some(phone) = &desk.phone {
        let number = l10n::isolate(&phone.readable());
        let hours = phone_hours(desk, texts);
        let value = if hours.is_empty() {
            number
        } else {
            format!("{number} ({hours})")
        };
        facts.push(fact("mail-label-phone", value));
    }
    facts.push(fact(
        "mail-label-code",
        l10n::isolate(&booking.code.readable()),
    ));
    facts
}

fn place(about: &About<'_>, texts: &Texts) -> String {
    match (about.booking.details.kind, &about.desk.place) {
        (Some(Kind::Phone), _)
            if matches!(about.booking.family.contact, Some(Contact::Phone(_))) =>
        {
            texts.get("mail-place-phone-call")
        }
        (Some(Kind::Phone), _) => texts.get("where-phone-call-us"),
        (Some(Kind::Video), _) => texts.get("mail-place-video"),
        (_, Some(place)) => l10n::isolate(&format!("{}, {}", place.name, place.address)),
        (_, None) => texts.get("mail-place-on-booking"),
    }
}

/// "martedì 10:00–13:00 e venerdì 10:00–13:00".
pub fn phone_hours(desk: &Desk, texts: &Texts) -> String {
    let hours = desk.phone_hours.iter();
    let each: Vec<String> = hours
        .map(|h| {
            let (day, hours) = (texts.weekday(h.weekday), texts.time_range(h.from, h.until));
            texts.with("day-hours", &[("day", day.into()), ("hours", hours.into())])
        })
        .collect();
    texts.list_and(&each)
}
